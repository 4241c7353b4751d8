import type { Line } from './pieces.ts'

/** From left to right in points: a gap that lines leave free, or a strip between two gaps. */
export type Gap = { from: number; to: number }

/** Narrower than this many sizes of the letters around it, a gap is a space between words. */
const NARROWEST = 0.55

/** Gaps that all these lines leave free between what stands left and right of them; within `before`, where given. */
export function gapsOf(lines: readonly Line[], before?: readonly Gap[]): Gap[] {
  const pieces = lines.flatMap(line => line.pieces)
  const size = pieces.map(piece => piece.size).toSorted((a, b) => a - b)[pieces.length >> 1] ?? 0
  let gaps: Gap[] = before ? [...before] : between(lines)
  for (const piece of before ? pieces : [])
    gaps = gaps.flatMap(gap => {
      if (piece.right <= gap.from || piece.x >= gap.to) return [gap]
      return [
        { from: gap.from, to: piece.x },
        { from: piece.right, to: gap.to },
      ]
    })
  return gaps.filter(({ from, to }) => to - from >= NARROWEST * size)
}

function between(lines: readonly Line[]): Gap[] {
  const pieces = lines.flatMap(line => line.pieces).sort((a, b) => a.x - b.x)
  const gaps: Gap[] = []
  let right = pieces[0]?.right ?? 0
  for (const piece of pieces) {
    if (piece.x > right) gaps.push({ from: right, to: piece.x })
    right = Math.max(right, piece.right)
  }
  return gaps
}

/** What the gaps of these lines divide the page into, from left to right. */
export function stripsOf(lines: readonly Line[]): Gap[] {
  const edges = gapsOf(lines).map(({ from, to }) => (from + to) / 2)
  return [Number.NEGATIVE_INFINITY, ...edges].map((from, at) => ({
    from,
    to: edges[at] ?? Number.POSITIVE_INFINITY,
  }))
}
