import { type Gap, gapsOf, stripsOf } from './gaps.ts'
import { lineOf } from './lines.ts'
import type { Line, Piece } from './pieces.ts'
import { isTable, type TableRegion, tableRegions } from './tables.ts'

export type FlowRegion = { is: 'flow'; lines: Line[] }
export type Region = FlowRegion | TableRegion

/** Columns within columns within a page; more than this many times nobody divides one. */
const DEEPEST = 6

/** So many lines must show a gap before it is believed. */
const LINES_LOOKED_AT = 4

/**
 * A page in reading order: text that flows, and tables. Where lines that follow each other leave the same gap free,
 * they are columns, read one after the other, or a table, read row by row. Flowing lines before and after a table go
 * on from each other; those of a column do not go on from what is above it.
 */
export function regionsOf(lines: readonly Line[], depth = 0): Region[] {
  const regions: Region[] = []
  let isAfterColumns = false
  const add = (region: Region) => {
    const last = regions.at(-1)
    if (last?.is === 'flow' && region.is === 'flow' && !isAfterColumns) last.lines.push(...region.lines)
    else regions.push(region)
    isAfterColumns = false
  }
  for (let at = 0; at < lines.length; ) {
    const until = depth < DEEPEST ? endOfBand(lines, at, depth === 0 ? 2 : 3) : at
    const band = lines.slice(at, Math.max(until, at + 1))
    const strips = until > at ? stripsOf(band) : []
    if (strips.length < 2) add({ is: 'flow', lines: band })
    else if (isTable(band, strips)) for (const region of tableRegions(band, strips)) add(region)
    else {
      regions.push(...strips.flatMap(strip => regionsOf(linesWithin(band, strip), depth + 1)))
      isAfterColumns = true
    }
    at += band.length
  }
  return regions
}

/** Where the lines from `at` on stop sharing a gap; `at` where they share none. */
function endOfBand(lines: readonly Line[], at: number, least: number): number {
  for (let count = 2; count <= LINES_LOOKED_AT && at + count <= lines.length; count++) {
    let gaps = gapsOf(lines.slice(at, at + count))
    if (!gaps.some(gap => isBelieved(lines.slice(at, at + count), gap, least))) continue
    let until = at + count
    while (until < lines.length) {
      const narrower = gapsOf(lines.slice(until, until + 1), gaps)
      if (narrower.length === 0 || isAnother(lines, until, gaps)) break
      gaps = narrower
      until++
    }
    return until
  }
  return at
}

/** A step so many sizes high, or letters larger by this ratio, may begin something else. */
const HIGH_STEP = 1.9
const LARGER = 1.15

/** Whether a line by itself below a space, or a heading, begins what no longer leaves all these gaps. */
function isAnother(lines: readonly Line[], at: number, gaps: Gap[]): boolean {
  const [before, line] = [lines[at - 1]!, lines[at]!]
  const isApart = line.y - before.y > HIGH_STEP * line.size || line.size > LARGER * before.size
  return (
    line.pieces.length === 1 &&
    isApart &&
    gapsOf(lines.slice(at, at + LINES_LOOKED_AT), gaps).length < gaps.length
  )
}

/**
 * So many pieces on either side at least: a date at the right edge makes no column, nor do two lines of few words
 * within one.
 */
function isBelieved(lines: readonly Line[], gap: Gap, least: number): boolean {
  const pieces = lines.flatMap(line => line.pieces)
  const left = pieces.filter(({ right }) => right <= gap.from).length
  return left >= least && pieces.length - left >= least
}

const linesWithin = (band: Line[], { from, to }: Gap): Line[] =>
  band
    .map(line => line.pieces.filter((piece: Piece) => piece.x >= from && piece.x < to))
    .filter(pieces => pieces.length > 0)
    .map(lineOf)
