import { type Block, type DocumentText, tableBlock } from '../document.ts'
import { markedItem } from '../marked-item.ts'
import type { Archive } from './archive.ts'
import { drawnBlocks } from './drawings.ts'
import { readTree, type Tie, tiesOf } from './package.ts'
import { headingOf, itemOf, readWordStyles, type WordStyles } from './word-styles.ts'
import { allNamed, childrenNamed, down, type Element, elementsOf, isOn, setting } from './xml-tree.ts'

/**
 * A Word document as one reads it with all changes accepted. Notes follow the paragraph that points to them; headers
 * and footers are given once, before and after everything.
 */
export async function readDocx(archive: Archive, main: string, tree: Element): Promise<DocumentText> {
  const ties = await tiesOf(archive, main)
  const story: Story = {
    archive,
    ties,
    styles: await readWordStyles(archive, ties),
    notes: new Map([
      ...(await notesOf(archive, ties, 'footnote')),
      ...(await notesOf(archive, ties, 'endnote')),
    ]),
    doubts: new Set(),
    pictures: 0,
  }
  const blocks = [
    ...(await marginBlocks(story, 'header')),
    ...(await blocksOf(story, down(tree, 'body') ?? tree)),
    ...(await marginBlocks(story, 'footer')),
  ]
  const comments = ties.find(({ type }) => type === 'comments')?.target
  if (comments && allNamed(await readTree(archive, comments), 'comment').length > 0)
    story.doubts.add('Its comments were left out')
  if (story.pictures > 0) story.doubts.add(`What its pictures show was not read (${story.pictures})`)
  return { kind: 'docx', pages: 1, blocks, doubts: [...story.doubts] }
}

type Story = {
  archive: Archive
  ties: Tie[]
  styles: WordStyles
  notes: Map<string, Element>
  doubts: Set<string>
  pictures: number
}

async function notesOf(archive: Archive, ties: Tie[], name: string): Promise<[string, Element][]> {
  const part = ties.find(({ type }) => type === `${name}s`)?.target
  const tree = part ? await readTree(archive, part) : undefined
  return childrenNamed(tree, name).map(note => [`${name} ${setting(note, 'id')}`, note])
}

/** Each of several headers says its own once: those of first, even and odd pages mostly say the same. */
async function marginBlocks(story: Story, type: string): Promise<Block[]> {
  const said = new Set<string>()
  const blocks: Block[] = []
  for (const { target } of story.ties.filter(tie => tie.type === type)) {
    const tree = await readTree(story.archive, target)
    const within = { ...story, ties: await tiesOf(story.archive, target) }
    for (const { text } of tree ? await blocksOf(within, tree) : []) {
      if (said.has(text) || /^(?:page )?\d*$/i.test(text)) continue
      said.add(text)
      blocks.push({ page: 1, role: 'note', text })
    }
  }
  return blocks
}

async function blocksOf(story: Story, element: Element): Promise<Block[]> {
  const blocks: Block[] = []
  for (const child of elementsOf(element)) {
    if (child.name === 'p') blocks.push(...(await paragraphBlocks(story, child)))
    else if (child.name === 'tbl') blocks.push(...(await tableBlocks(story, child)))
    else if (isLeftOut(story, child)) continue
    else blocks.push(...(await blocksOf(story, child)))
  }
  return blocks
}

/** Choices for programs that know more than others repeat the same text; changes that took text away are not read. */
function isLeftOut(story: Story, { name }: Element): boolean {
  if (name === 'del' || name === 'moveFrom')
    story.doubts.add('Text that was deleted with changes tracked was left out')
  return /^(?:del|moveFrom|Fallback|sectPr|pPr|rPr|tblPr|tblGrid|trPr|tcPr|sdtPr|instrText|delText)$/.test(
    name,
  )
}

type Aside = { notes: string[]; boxes: Element[]; frames: Element[] }

async function paragraphBlocks(story: Story, paragraph: Element): Promise<Block[]> {
  const aside: Aside = { notes: [], boxes: [], frames: [] }
  const properties = down(paragraph, 'pPr')
  const style = story.styles.get(setting(down(properties, 'pStyle')) ?? '')
  const text = clean(textOf(story, paragraph, aside, style?.isHidden ?? false))
  const isHeading = headingOf(properties) ?? style?.isHeading ?? false
  const item = markedItem(text)
  const isItem = (itemOf(properties) ?? style?.isItem ?? false) || item !== undefined
  const blocks: Block[] = []
  if (text !== '' && isHeading) blocks.push({ page: 1, role: 'heading', text })
  else if (text !== '') blocks.push({ page: 1, role: isItem ? 'item' : 'paragraph', text: item ?? text })
  for (const box of aside.boxes) blocks.push(...(await blocksOf(story, box)))
  for (const frame of aside.frames)
    blocks.push(...(await drawnBlocks(story.archive, story.ties, frame, 1, story.doubts)))
  for (const id of aside.notes) {
    const note = story.notes.get(id)
    const said = note ? (await blocksOf(story, note)).map(block => block.text).join(' ') : ''
    if (said !== '') blocks.push({ page: 1, role: 'note', text: said })
  }
  return blocks
}

/** What a paragraph says itself; what hangs on it is put `aside`. */
function textOf(story: Story, element: Element, aside: Aside, isHidden: boolean): string {
  return elementsOf(element)
    .map(child => {
      if (isLeftOut(story, child)) return ''
      switch (child.name) {
        case 'r':
          return runText(story, child, aside, isHidden)
        case 't':
          return child.children.filter(piece => typeof piece === 'string').join('')
        case 'tab':
        case 'ptab':
          return ' '
        case 'br':
        case 'cr':
          return '\n'
        case 'noBreakHyphen':
          return '-'
        case 'footnoteReference':
        case 'endnoteReference':
          aside.notes.push(`${child.name.replace('Reference', '')} ${setting(child, 'id')}`)
          return ''
        case 'txbxContent':
          aside.boxes.push(child)
          return ''
        case 'drawing':
          aside.frames.push(child)
          break
        case 'pic':
        case 'imagedata':
          story.pictures++
      }
      return textOf(story, child, aside, isHidden)
    })
    .join('')
}

function runText(story: Story, run: Element, aside: Aside, isHidden: boolean): string {
  const vanish = down(run, 'rPr', 'vanish')
  const text = textOf(story, run, aside, isHidden)
  if (text.trim() === '' || !(vanish ? isOn(vanish) : isHidden)) return text
  story.doubts.add('Hidden text was left out')
  return ''
}

/** A table of one column or one row only puts things in their places. */
async function tableBlocks(story: Story, table: Element): Promise<Block[]> {
  const rows: Block[][][] = []
  for (const row of partsOf(table, 'tr')) {
    const cells: Block[][] = []
    for (const cell of partsOf(row, 'tc')) cells.push(await blocksOf(story, cell))
    rows.push(cells)
  }
  const columns = Math.max(0, ...rows.map(row => row.length))
  if (rows.length < 2 || columns < 2) return rows.flat(2)
  const texts = rows.map(row => row.map(cell => cell.map(({ text }) => text).join('\n')))
  const spoken = texts.filter(row => row.some(Boolean))
  return spoken.length > 0 ? [tableBlock(1, spoken)] : []
}

/** Rows and cells may stand within what marks them, such as a tracked insertion. */
const partsOf = (element: Element, name: string): Element[] =>
  elementsOf(element).flatMap(child =>
    child.name === name
      ? [child]
      : /^(?:sdt|sdtContent|ins|customXml|moveTo|smartTag)$/.test(child.name)
        ? partsOf(child, name)
        : [],
  )

const clean = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/\xad/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
