import type { AuditableDocument } from './document.ts'
import { isMatrix, NOTHING_DONE, type Standing, standingIn } from './matrix.ts'
import { SOURCE } from './section-facts.ts'
import { titleOf } from './units.ts'

export const COMPARISON_FAULTS = ['skewed', 'no doing nothing', 'no source', 'mark without measure'] as const
export type ComparisonFault = (typeof COMPARISON_FAULTS)[number]

/** A table that sets us beside others, and what a fair reader would miss in it. */
export type Comparison = {
  page: number
  parties: string[]
  rows: { criterion: string; standing: Standing }[]
  /** `rows` are the criteria concerned; of a fault of the whole, none. */
  faults: { fault: ComparisonFault; rows: string[]; because: string; instead: string }[]
}

/** The comparisons of a document, in its order. */
export function comparisonsIn({ blocks }: AuditableDocument): Comparison[] {
  const title = titleOf(blocks[0])
  return blocks.flatMap(({ role, rows, page }, at) => {
    if (role !== 'table' || !rows) return []
    const table = facingUs(rows)
    if (!table) return []
    const next = blocks[at + 1]
    const isSourced = next !== undefined && next.role !== 'heading' && NOTE_OF_SOURCE.test(next.text)
    return [comparisonOf(table, { page, isSourced, title })]
  })
}

const NOTE_OF_SOURCE =
  /^(?:sources?\b|\W*(?:figures|prices|data|all values)\b.{0,40}\b(?:from|as of|published)|measured|counted)/i
/** A mark says that there is something, not how much of it. */
const MARK = /^(?:✓|✔|✅|☑|●|○|✗|✘|❌|x|yes|no|–|-|—|partly|partial|limited)$/i
/** Fewer rows than this are won by chance. */
const FEWEST_ROWS = 3

type Table = readonly (readonly string[])[]

/** The table with the parties as its columns, turned where they are its rows; null where it compares nobody. */
function facingUs(rows: Table): Table | null {
  if (rows.length < 2) return null
  if (isMatrix(rows[0]!)) return rows
  const width = Math.max(...rows.map(row => row.length))
  const turned = Array.from({ length: width }, (_, column) => rows.map(row => row[column] ?? ''))
  return turned.length > 1 && PARTIES.test(turned[0]!.slice(1).join('\n')) && isMatrix(turned[0]!)
    ? turned
    : null
}

/** Turned round, columns are parties only where one of them says so: many a table begins with names. */
const PARTIES =
  /^(?:us|we|ours|doing nothing|do nothing|status quo|others?|competitor.*|(?:other |typical |our )?competitors?|in-house|by hand|spreadsheets?)$/im

function comparisonOf(
  table: Table,
  { page, isSourced, title }: { page: number; isSourced: boolean; title: string },
): Comparison {
  const [head, ...rest] = table as [readonly string[], ...(readonly string[])[]]
  const sourceColumn = head.findIndex(name => /^sources?\b/i.test(name.trim()))
  const named = rest.filter(row => (row[0] ?? '').trim() !== '')
  const rows = named.map(row => ({ criterion: row[0]!.trim(), standing: standingIn(row, head, title) }))
  const parties = head.slice(1).filter((name, at) => name.trim() !== '' && at + 1 !== sourceColumn)
  const unsourced = named
    .filter(row => !isSourced && !SOURCE.test(row.join(' ')) && !row[sourceColumn]?.trim())
    .map(row => row[0]!.trim())
  const marked = named
    .filter(
      row =>
        row.slice(1, head.length).filter((cell, at) => at + 1 !== sourceColumn && MARK.test(cell.trim()))
          .length > 1,
    )
    .map(row => row[0]!.trim())
  const faults: Comparison['faults'] = []
  const isWonThroughout = rows.length >= FEWEST_ROWS && rows.every(({ standing }) => standing === 'ahead')
  if (isWonThroughout) faults.push({ fault: 'skewed', rows: [], ...SAID.skewed })
  if (!parties.some(name => NOTHING_DONE.test(name)))
    faults.push({ fault: 'no doing nothing', rows: [], ...SAID['no doing nothing'] })
  if (unsourced.length > 0) faults.push({ fault: 'no source', rows: unsourced, ...SAID['no source'] })
  if (marked.length > 0)
    faults.push({ fault: 'mark without measure', rows: marked, ...SAID['mark without measure'] })
  return { page, parties, rows, faults }
}

const SAID: Readonly<Record<ComparisonFault, { because: string; instead: string }>> = {
  skewed: {
    because: 'We win every row, so the rows were chosen by us.',
    instead: 'Take the client’s criteria, and leave in those that we lose.',
  },
  'no doing nothing': {
    because: 'The client may also leave things as they are, and that is not among the choices.',
    instead: 'Add a column for doing nothing, with its cost and its merit.',
  },
  'no source': {
    because: 'Nobody can tell where these rows come from.',
    instead: 'Give each row its source and the day it was read.',
  },
  'mark without measure': {
    because: 'A mark says that something is there, not how much of it or how well.',
    instead: 'Put the figure where there is one, or say what was tried.',
  },
}
