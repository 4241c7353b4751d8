import { type Block, type DocumentText, tableBlock } from '../document.ts'
import { PAGES_READ } from '../limits.ts'
import type { Archive } from './archive.ts'
import { drawnBlocks } from './drawings.ts'
import { getTree, readTree, type Tie, tiesOf } from './package.ts'
import { prefixed } from './parse-xml.ts'
import { allNamed, childrenNamed, down, type Element, elementsOf, setting, textNamed } from './xml-tree.ts'

/**
 * A presentation, its slides in the order in which they are shown: the title first, then the shapes from back to
 * front, which is how they are read aloud, then what the speaker has in front of them. Hidden slides are read, too.
 */
export async function readPptx(archive: Archive, main: string, tree: Element): Promise<DocumentText> {
  const ties = await tiesOf(archive, main)
  const targets = new Map(ties.map(({ id, target }) => [id, target]))
  const slides = childrenNamed(down(tree, 'sldIdLst'), 'sldId')
    .map(slide => targets.get(prefixed(slide.attributes, 'id') ?? ''))
    .filter(part => part !== undefined)
  const deck: Deck = { archive, blocks: [], doubts: new Set(), seen: new Set() }
  for (const [at, part] of slides.slice(0, PAGES_READ).entries()) await readSlide(deck, part, at + 1)
  if (slides.length > PAGES_READ)
    deck.doubts.add(`Only the first ${PAGES_READ} of its ${slides.length} slides were read`)
  const { blocks, doubts } = deck
  return { kind: 'pptx', pages: Math.max(1, slides.length), blocks, doubts: [...doubts] }
}

type Deck = {
  archive: Archive
  blocks: Block[]
  doubts: Set<string>
  /** Layouts and masters whose own words have been given. */
  seen: Set<string>
}
type Slide = Deck & { page: number; ties: Tie[]; pictures: number }

async function readSlide(deck: Deck, part: string, page: number): Promise<void> {
  const tree = await getTree(deck.archive, part)
  const ties = await tiesOf(deck.archive, part)
  const slide: Slide = { ...deck, page, ties, pictures: 0 }
  if (setting(tree, 'show') === '0') deck.doubts.add(`Slide ${page} is hidden; it was read all the same`)
  const shapes = await shapeBlocks(slide, down(tree, 'cSld', 'spTree'))
  const blocks = [
    ...shapes.filter(({ role }) => role === 'heading'),
    ...shapes.filter(({ role }) => role !== 'heading'),
    ...(await boilerplate(slide)),
  ]
  if (slide.pictures > 0 && blocks.length === 0)
    deck.doubts.add(`Slide ${page} holds no text but a picture, which was not read`)
  else if (slide.pictures > 0) deck.doubts.add('What the pictures on its slides show was not read')
  if (ties.some(({ type }) => type === 'comments')) deck.doubts.add('Its comments were left out')
  deck.blocks.push(...blocks, ...(await speakerNotes(slide)))
}

async function speakerNotes({ archive, ties, page }: Slide): Promise<Block[]> {
  const part = ties.find(({ type }) => type === 'notesSlide')?.target
  const tree = part ? await readTree(archive, part) : undefined
  return allNamed(tree, 'sp')
    .filter(shape => placeOf(shape) === 'body')
    .flatMap(shape => paragraphs(shape, page, 'note'))
    .map(block => ({ ...block, role: 'note' }))
}

/** What a layout or master says on every slide made by it, such as a claim below the logo: once, where first seen. */
async function boilerplate(slide: Slide): Promise<Block[]> {
  const blocks: Block[] = []
  let ties = slide.ties
  for (const type of ['slideLayout', 'slideMaster']) {
    const part = ties.find(tie => tie.type === type)?.target
    const tree = part && !slide.seen.has(part) ? await readTree(slide.archive, part) : undefined
    if (!part || !tree) break
    slide.seen.add(part)
    ties = await tiesOf(slide.archive, part)
    const own = allNamed(tree, 'sp').filter(shape => !down(shape, 'nvSpPr', 'nvPr', 'ph'))
    blocks.push(...own.flatMap(shape => paragraphs(shape, slide.page, 'note')))
  }
  return blocks
}

async function shapeBlocks(slide: Slide, tree: Element | undefined): Promise<Block[]> {
  const blocks: Block[] = []
  for (const shape of elementsOf(tree)) {
    if (shape.name === 'sp' || shape.name === 'cxnSp') blocks.push(...textBlocks(shape, slide.page))
    else if (shape.name === 'graphicFrame') blocks.push(...(await frameBlocks(slide, shape)))
    else if (shape.name === 'pic') slide.pictures++
    else if (shape.name === 'AlternateContent')
      blocks.push(...(await shapeBlocks(slide, down(shape, 'Choice'))))
    else if (shape.name === 'grpSp') blocks.push(...(await shapeBlocks(slide, shape)))
  }
  return blocks
}

/** Of which placeholder a shape is; undefined of one that stands for itself. */
function placeOf(shape: Element): string | undefined {
  const place = down(shape, 'nvSpPr', 'nvPr', 'ph')
  return place && (setting(place, 'type') ?? 'obj')
}

function textBlocks(shape: Element, page: number): Block[] {
  const place = placeOf(shape)
  if (place === 'sldNum' || place === 'dt') return []
  if (place === 'title' || place === 'ctrTitle' || place === 'subTitle') {
    const text = paragraphs(shape, page, 'heading')
      .map(block => block.text)
      .join(' ')
    return text === '' ? [] : [{ page, role: 'heading', text }]
  }
  if (place === 'ftr' || place === 'hdr') return paragraphs(shape, page, 'note')
  return paragraphs(shape, page, place === 'body' || place === 'obj' ? 'item' : 'paragraph')
}

/** A paragraph with a bullet of its own is an item, whatever it stands in; one that refuses it is none. */
function paragraphs(shape: Element, page: number, role: Block['role']): Block[] {
  return childrenNamed(down(shape, 'txBody'), 'p').flatMap(paragraph => {
    const properties = down(paragraph, 'pPr')
    const isItem = down(properties, 'buChar') ?? down(properties, 'buAutoNum') ?? down(properties, 'buBlip')
    const isPlain = role === 'item' && down(properties, 'buNone')
    const text = paragraphText(paragraph)
    if (text === '') return []
    return [{ page, role: isItem && role === 'paragraph' ? 'item' : isPlain ? 'paragraph' : role, text }]
  })
}

const paragraphText = (paragraph: Element): string =>
  elementsOf(paragraph)
    .map(piece => (piece.name === 'br' ? '\n' : textNamed(piece, 't')))
    .join('')
    .replaceAll('\0', '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

async function frameBlocks({ archive, ties, page, doubts }: Slide, frame: Element): Promise<Block[]> {
  const rows = allNamed(frame, 'tr').map(row =>
    childrenNamed(row, 'tc').map(cell =>
      childrenNamed(down(cell, 'txBody'), 'p').map(paragraphText).filter(Boolean).join('\n'),
    ),
  )
  const spoken = rows.filter(row => row.some(Boolean))
  return [
    ...(spoken.length > 0 ? [tableBlock(page, spoken)] : []),
    ...(await drawnBlocks(archive, ties, frame, page, doubts)),
  ]
}
