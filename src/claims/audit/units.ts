import { plainly } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'
import { sentencesIn } from '../../platform/language/sentences.ts'
import type { AuditableBlock, AuditableDocument } from './document.ts'
import { type Topic, topicOf } from './topics.ts'

/** The least that says something by itself: a sentence, a heading, a bullet, a row. Places are those in its block. */
export type Unit = Range & {
  text: string
  /** `head` is the first row of a table, which names its columns. */
  role: 'heading' | 'sentence' | 'item' | 'head' | 'row' | 'note'
  page: number
  block: number
  /** All that stands under one heading; counted from 0, which stands above the first. */
  section: number
  /** What its section is headed; empty above the first heading. */
  heading: string
  topic: Topic | null
  /** Of a row: its cells, and those of the row that names the columns. */
  cells?: readonly string[]
  head?: readonly string[]
}

/** The units of a document, in the order of its text. */
export function unitsOf({ blocks }: AuditableDocument): Unit[] {
  const sections = sectionsOf(blocks)
  return blocks.flatMap((block, at) =>
    rangesIn(block).map(({ range, ...part }) => ({
      ...range,
      ...part,
      text: block.text.slice(range.start, range.end),
      page: block.page,
      block: at,
      ...sections[at]!,
    })),
  )
}

/** What a document is called: what it begins with, unless that is a table. */
export const titleOf = (first: { text: string; rows?: unknown; cells?: unknown } | undefined): string =>
  first && !first.rows && !first.cells ? first.text : ''

export type Section = Pick<Unit, 'section' | 'heading' | 'topic'>

/** The section of each block. A heading that stands right below another is of its section too, and narrows it. */
export function sectionsOf(blocks: readonly Pick<AuditableBlock, 'role' | 'text'>[]): Section[] {
  let open: Section = { section: 0, heading: '', topic: null }
  return blocks.map(({ role, text }) => {
    if (role === 'heading') open = { section: open.section + 1, heading: text, topic: topicOf(text) }
    return open
  })
}

type Part = Pick<Unit, 'role' | 'cells' | 'head'> & { range: Range }

function rangesIn(block: AuditableBlock): Part[] {
  const { role, text, rows } = block
  if (role === 'table') return rowsIn(text, rows ?? [])
  const unit = role === 'paragraph' ? 'sentence' : role
  return linesIn(text)
    .flatMap(line => whole(text, sentencesIn(text, line)))
    .flatMap(inPieces(text))
    .filter(saysSomething(text))
    .map(range => ({ range, role: unit }))
}

/** A semicolon ends no sentence here, and whoever is quoted belongs to the quotation: “…” – Rui Tavares, engineer. */
function whole(text: string, sentences: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const sentence of sentences) {
    const before = merged.at(-1)
    const isOpen =
      before &&
      (!/[.!?…]["'”’)\]]*$/.test(text.slice(before.start, before.end)) ||
        /^[-–—]/.test(text.slice(sentence.start)))
    if (isOpen) before.end = sentence.end
    else merged.push({ ...sentence })
  }
  return merged
}

/** No sentence is longer; what has no full stop for so long is no sentence, and is read in pieces. */
const LONGEST = 800

const inPieces =
  (text: string) =>
  ({ start, end }: Range): Range[] => {
    const pieces: Range[] = []
    let from = start
    while (end - from > LONGEST) {
      const space = text.lastIndexOf(' ', from + LONGEST)
      const to = space > from ? space : from + LONGEST
      pieces.push({ start: from, end: to })
      from = space > from ? space + 1 : to
    }
    return [...pieces, { start: from, end }]
  }

/** A line of its own ends what stands in it; a line that a program wrapped does not. */
function linesIn(text: string): Range[] {
  const lines: Range[] = []
  const plain = plainly(text)
  let start = 0
  for (const { index } of text.matchAll(/\n/g)) {
    if (/[a-z,;]\s*$/.test(plain.slice(start, index)) && /^\s*[a-z]/.test(plain.slice(index))) continue
    lines.push({ start, end: index })
    start = index + 1
  }
  return [...lines, { start, end: text.length }]
}

/** A row is a line of the table's text, as the reader writes it; where the two differ, its cells are looked for. */
function rowsIn(text: string, rows: readonly (readonly string[])[]): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const [at, cells] of rows.entries()) {
    const said = cells.filter(cell => /[\p{L}\p{N}]/u.test(cell))
    const first = said[0]
    if (first === undefined) continue
    const start = text.indexOf(first, from)
    if (start === -1) continue
    let end = start + first.length
    for (const cell of said.slice(1)) {
      const found = text.indexOf(cell, end)
      if (found !== -1) end = found + cell.length
    }
    from = end
    const isHead = at === 0 && rows.length > 1
    parts.push({
      range: { start, end },
      role: isHead ? 'head' : 'row',
      cells: [...cells],
      ...(isHead ? {} : { head: [...rows[0]!] }),
    })
  }
  return parts
}

const saysSomething =
  (text: string) =>
  ({ start, end }: Range): boolean =>
    /[\p{L}\p{N}]/u.test(text.slice(start, end))
