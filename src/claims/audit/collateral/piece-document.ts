import type { AuditableBlock, AuditableDocument } from '../document.ts'
import { sectionsOf, type Unit } from '../units.ts'
import type { CollateralPiece } from './read-labels.ts'

/** A piece as a reader of documents would give it, and where in the piece each character of each block stands. */
export type PieceDocument = AuditableDocument & { places: number[][] }

type Line = { start: number; text: string }

/** Markdown as the pieces have it: headings, paragraphs, bullets, quotations, tables, slides apart by a rule. */
export function documentOf({ text }: Pick<CollateralPiece, 'text'>): PieceDocument {
  const blocks: AuditableBlock[] = []
  const places: number[][] = []
  let page = 1
  let open: { role: AuditableBlock['role']; lines: Line[] } | null = null
  for (const line of linesOf(text)) {
    const role = roleOf(line.text)
    if (open && (role === null || role !== 'more' || open.role === 'heading')) {
      if (!(open.role === 'table' && role === 'table')) close()
    }
    if (role === 'rule') page += 1
    else if (role === 'table' && open) open.lines.push(line)
    else if (role === 'more' && open) open.lines.push(line)
    else if (role !== null) open = { role: role === 'more' ? 'paragraph' : role, lines: [line] }
  }
  close()
  return { kind: 'markdown', pages: page, blocks, doubts: [], places }

  function close() {
    if (!open) return
    const { role, lines } = open
    open = null
    if (role === 'table') return addTable(lines)
    const kept = lines.flatMap((line, at) => [...(at === 0 ? [] : [newLine(line)]), ...unmarked(line)])
    add({ page, role, text: kept.map(({ char }) => char).join('') }, kept)
  }

  function addTable(lines: readonly Line[]) {
    const rows: string[][] = []
    const kept: Kept[] = []
    for (const line of lines) {
      if (/^[\s|:-]+$/.test(line.text)) continue
      const cells = cellsOf(line)
      rows.push(cells.map(cell => cell.map(({ char }) => char).join('')))
      if (kept.length > 0) kept.push(newLine(line))
      for (const [at, cell] of cells.entries())
        kept.push(...(at === 0 ? [] : [{ char: '\t', place: cell[0]?.place ?? line.start }]), ...cell)
    }
    add({ page, role: 'table', text: kept.map(({ char }) => char).join(''), rows }, kept)
  }

  function add(block: AuditableBlock, kept: readonly Kept[]) {
    blocks.push(block)
    places.push(kept.map(({ place }) => place))
  }
}

/** The labelled units of a piece as the finder takes them: finding is measured apart from splitting. */
export function labelledUnits(piece: CollateralPiece): Unit[] {
  const { blocks, places } = documentOf(piece)
  const sections = sectionsOf(blocks)
  return piece.labels.map(({ start, end }) => {
    const at = places.findIndex(within => within[0]! <= start && end <= within.at(-1)! + 1)
    const block = blocks[at]!
    const from = places[at]!.findIndex(place => place >= start)
    const to = places[at]!.findLastIndex(place => place < end) + 1
    const text = block.text.slice(from, to)
    const row = block.rows ? block.text.slice(0, from).split('\n').length - 1 : 0
    const isHead = row === 0 && (block.rows?.length ?? 0) > 1
    return {
      start: from,
      end: to,
      text,
      role: block.rows ? (isHead ? 'head' : 'row') : block.role === 'paragraph' ? 'sentence' : block.role,
      page: block.page,
      block: at,
      ...sections[at]!,
      ...(block.rows ? { cells: block.rows[row]!, ...(isHead ? {} : { head: block.rows[0]! }) } : {}),
    } as Unit
  })
}

type Kept = { char: string; place: number }

const newLine = ({ start }: Line): Kept => ({ char: '\n', place: start - 1 })

function roleOf(line: string): AuditableBlock['role'] | 'rule' | 'more' | null {
  if (line.trim() === '') return null
  if (/^---+$/.test(line)) return 'rule'
  if (/^#+ /.test(line)) return 'heading'
  if (/^(?:[-*]|\d+\.) /.test(line)) return 'item'
  if (/^\|/.test(line)) return 'table'
  return 'more'
}

/** Without the marks of Markdown: what stands before the words, and what makes them bold or slanted. */
function unmarked({ start, text }: Line): Kept[] {
  const lead = /^(?:#+ |[-*] |\d+\. |> ?)/.exec(text)?.[0].length ?? 0
  const marks = new Set(
    Array.from(
      text.slice(lead).matchAll(/\*+/g),
      ({ index, 0: mark }) => [lead + index, mark.length] as const,
    ).flatMap(([at, length]) => Array.from({ length }, (_, n) => at + n)),
  )
  return Array.from({ length: text.length }, (_, at) => at)
    .filter(at => at >= lead && !marks.has(at))
    .map(at => ({ char: text[at]!, place: start + at }))
}

function cellsOf(line: Line): Kept[][] {
  const inner = unmarked(line)
  const bars = inner.flatMap(({ char }, at) => (char === '|' ? [at] : []))
  return bars.slice(0, -1).map((bar, at) => trimmed(inner.slice(bar + 1, bars[at + 1])))
}

function trimmed(cell: readonly Kept[]): Kept[] {
  const first = cell.findIndex(({ char }) => char !== ' ')
  const last = cell.findLastIndex(({ char }) => char !== ' ')
  return first === -1 ? [] : cell.slice(first, last + 1)
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map(line => {
    const found = { start, text: line }
    start += line.length + 1
    return found
  })
}
