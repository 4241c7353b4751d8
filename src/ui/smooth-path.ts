export type Point = { x: number; y: number }

/**
 * The `d` of an SVG path through the points (x rising), as cubic pieces that never leave the range of the two
 * points they join: what was zero stays zero, and no peak is drawn that was not measured.
 * Fritsch & Carlson (1980), monotone piecewise cubic interpolation.
 */
export function smoothPath(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  const slopes = monotoneSlopes(points)
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index]!
    const third = (to.x - from.x) / 3
    const start = `${round(from.x + third)},${round(from.y + slopes[index]! * third)}`
    const end = `${round(to.x - third)},${round(to.y - slopes[index + 1]! * third)}`
    return `C${start} ${end} ${round(to.x)},${round(to.y)}`
  })
  return `M${round(first.x)},${round(first.y)}${pieces.join('')}`
}

/** The same line, closed down to `baseline`: a shape to be filled. */
export function smoothArea(points: readonly Point[], baseline: number): string {
  if (points.length < 2) return ''
  const [first, last] = [points[0]!, points.at(-1)!]
  return `${smoothPath(points)}L${round(last.x)},${round(baseline)}L${round(first.x)},${round(baseline)}Z`
}

/** Slope in each point: the harmonic mean of the two beside it, zero where they turn. */
export function monotoneSlopes(points: readonly Point[]): number[] {
  const steps = points.slice(1).map((to, index) => (to.y - points[index]!.y) / (to.x - points[index]!.x))
  return points.map((_, index) => {
    const [before, after] = [steps[index - 1], steps[index]]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
  })
}

const round = (value: number) => Math.round(value * 100) / 100
