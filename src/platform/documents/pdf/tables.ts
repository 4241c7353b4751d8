import type { Gap } from './gaps.ts'
import type { Line, Piece } from './pieces.ts'

export type TableRegion = { is: 'table'; rows: string[][] }

/** Of a column of prose: so many lines, so many letters a line, and most of them as wide as the column. */
const PROSE = { lines: 3, letters: 20, fullLines: 0.5, full: 0.7 }

/** Cells of a row stand on one baseline to within so many sizes; lines of two columns do so by chance now and then. */
const SAME_ROW = 0.1
const SHARED_ROWS = 0.3

/** Rows of a table are of one size; a large number above a small word is a box of its own. */
const GREATEST_RATIO = 1.3

/** Whether what stands in these strips is read row by row, and not strip by strip. */
export function isTable(band: readonly Line[], strips: readonly Gap[]): boolean {
  const prose = strips.filter(strip => isProse(band.flatMap(({ pieces }) => within(pieces, strip))))
  if (prose.length >= 2) return false
  const rows = band.filter(line => cellsOf(line, strips).filter(Boolean).length >= 2)
  const aligned = rows.filter(({ pieces, size }) =>
    pieces.every(({ y }) => Math.abs(y - pieces[0]!.y) <= SAME_ROW * size),
  )
  if (aligned.length < Math.max(2, SHARED_ROWS * band.length)) return false
  const sizes = rows.map(({ size }) => size)
  return Math.max(...sizes) / Math.min(...sizes) < GREATEST_RATIO
}

function isProse(pieces: Piece[]): boolean {
  if (pieces.length < PROSE.lines) return false
  const letters = pieces.reduce((sum, { text }) => sum + text.length, 0) / pieces.length
  const width = Math.max(...pieces.map(({ right }) => right)) - Math.min(...pieces.map(({ x }) => x))
  const full = pieces.filter(({ x, right }) => right - x >= PROSE.full * width).length
  return letters >= PROSE.letters && full / pieces.length >= PROSE.fullLines
}

const within = (pieces: Piece[], { from, to }: Gap): Piece[] => pieces.filter(({ x }) => x >= from && x < to)

const cellsOf = ({ pieces }: Line, strips: readonly Gap[]): string[] =>
  strips.map(strip =>
    within(pieces, strip)
      .map(({ text }) => text.trim())
      .join(' '),
  )

/** A gap so many times as high as usual ends a table and begins another. */
const TABLE_ENDS = 1.6

/** Lines of one cell are nearer to each other than rows are, by this ratio. */
const ROW_BEGINS = 1.25

/** The tables of a band, and what stands before and after each on lines of its own. */
export function tableRegions(
  band: Line[],
  divided: readonly Gap[],
): ({ is: 'flow'; lines: Line[] } | TableRegion)[] {
  const strips = joinStrips(band, divided)
  const isRow = (line: Line) => cellsOf(line, strips).filter(Boolean).length >= 2
  const steps = band.slice(1).map((line, at) => line.y - band[at]!.y)
  const usual = steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0
  const parts: Line[][] = []
  for (const [at, line] of band.entries()) {
    if (at === 0 || steps[at - 1]! > TABLE_ENDS * Math.max(usual, line.size)) parts.push([line])
    else parts.at(-1)!.push(line)
  }
  return parts.flatMap(part => {
    const first = part.findIndex(isRow)
    if (first === -1) return [{ is: 'flow' as const, lines: part }]
    const rows = rowsOf(part.slice(first), strips)
    const flow = first > 0 ? [{ is: 'flow' as const, lines: part.slice(0, first) }] : []
    return [...flow, { is: 'table' as const, rows }]
  })
}

/** Strips next to each other of which no line uses both are one: its heading stands in the middle, its cells at the left. */
function joinStrips(band: readonly Line[], strips: readonly Gap[]): Gap[] {
  const joined: Gap[] = []
  for (const strip of strips) {
    const before = joined.at(-1)
    const isShared = band.some(
      ({ pieces }) => before && within(pieces, before)[0] && within(pieces, strip)[0],
    )
    if (before && !isShared) joined[joined.length - 1] = { from: before.from, to: strip.to }
    else joined.push(strip)
  }
  return joined
}

/** Where some lines are nearer than others, the near ones go on with the row above. */
function rowsOf(lines: Line[], strips: readonly Gap[]): string[][] {
  const steps = lines.slice(1).map((line, at) => line.y - lines[at]!.y)
  const [nearest, farthest] = [Math.min(...steps), Math.max(...steps)]
  const isWrapped = farthest > ROW_BEGINS * nearest
  const rows: string[][] = []
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line, strips)
    const above = rows.at(-1)
    if (above && isWrapped && steps[at - 1]! < ROW_BEGINS * nearest)
      for (const [column, cell] of cells.entries()) above[column] = `${above[column]} ${cell}`.trim()
    else rows.push(cells)
  }
  return rows
}
