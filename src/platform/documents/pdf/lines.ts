import { isMark } from '../marked-item.ts'
import type { Line, Piece } from './pieces.ts'

/** Baselines nearer than this, in sizes of the letters, are one; a small raised figure stands within it. */
const SAME_LINE = 0.4

/** A gap of this many sizes keeps apart what stands side by side; a space is half as wide. */
const APART = 0.6

/** In justified lines spaces may be as wide as this, but are all of one width to within so many sizes. */
const STRETCHED = 2
const SAME_WIDTH = 0.12

/** A gap of this many sizes is a space where none was written. */
const SPACE = 0.15

/** Behind its bullet the text of an item may begin this many sizes away. */
const BEHIND_MARK = 4

/** Lines from top to bottom, each of runs that stand well apart. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1)
    if (line && piece.y - line.y <= SAME_LINE * Math.max(line.size, piece.size)) {
      line.pieces.push(piece)
      line.size = Math.max(line.size, piece.size)
    } else lines.push({ pieces: [piece], y: piece.y, size: piece.size })
  }
  return lines.map(line => lineOf(joinNear(line.pieces)))
}

/** `pieces` stand on one baseline, from left to right. */
export function lineOf(pieces: Piece[]): Line {
  const largest = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  return { pieces, y: largest.y, size: largest.size }
}

function joinNear(pieces: Piece[]): Piece[] {
  const sorted = pieces.sort((a, b) => a.x - b.x)
  const runs: Piece[] = []
  for (const [at, piece] of sorted.entries()) {
    const run = runs.at(-1)
    const near = run && (isMark(run.text) ? BEHIND_MARK : APART) * Math.max(run.size, piece.size)
    if (run && near && (piece.x - run.right <= near || isStretched(sorted, at)))
      runs[runs.length - 1] = joined(run, piece)
    else runs.push(piece)
  }
  return runs
}

/** Whether the gap before a word is one of at least three of the same width next to each other. */
function isStretched(pieces: Piece[], at: number): boolean {
  const { size, text } = pieces[at]!
  const gapBefore = (index: number) => {
    const [left, right] = [pieces[index - 1], pieces[index]]
    return left && right ? right.x - left.right : Number.NaN
  }
  const gap = gapBefore(at)
  if (gap > STRETCHED * size || !/\p{L}/u.test(pieces[at - 1]!.text + text)) return false
  let alike = 1
  for (const step of [-1, 1])
    for (let index = at + step; index > 0 && index < pieces.length && alike < 3; index += step) {
      // Within a word that was written in two pieces there is no gap.
      if (gapBefore(index) < SPACE * size) continue
      if (Math.abs(gapBefore(index) - gap) > SAME_WIDTH * size) break
      alike++
    }
  return alike >= 3
}

function joined(left: Piece, right: Piece): Piece {
  const isSpaced = right.x - left.right > SPACE * Math.min(left.size, right.size)
  const [first, second] = left.isRightToLeft && right.isRightToLeft ? [right, left] : [left, right]
  const space = isSpaced && !/\s$/.test(first.text) && !/^\s/.test(second.text) ? ' ' : ''
  const greater = right.text.length > left.text.length && !isMark(right.text) ? right : left
  return {
    ...greater,
    text: first.text + space + second.text,
    x: Math.min(left.x, right.x),
    right: Math.max(left.right, right.right),
  }
}

/** All of a line as it is read. */
export const textOf = ({ pieces }: Line): string =>
  (pieces.every(({ isRightToLeft }) => isRightToLeft) ? pieces.toReversed() : pieces)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

export const leftOf = ({ pieces }: Line): number => Math.min(...pieces.map(({ x }) => x))
export const rightOf = ({ pieces }: Line): number => Math.max(...pieces.map(({ right }) => right))
