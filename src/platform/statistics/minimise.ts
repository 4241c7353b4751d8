/** A function of several numbers: its value there and its gradient. */
export type Slope = { value: number; gradient: number[] }
export type Sloped = (at: readonly number[]) => Slope

export type Minimum = Slope & { at: number[]; iterations: number; converged: boolean }

const SUFFICIENT_DECREASE = 1e-4
const CURVATURE = 0.9
/** How far, relative to itself, a sum over many cases may be off. */
const ROUNDING = 1e-10

/**
 * A local minimum by the BFGS method with a weak Wolfe line search (Nocedal & Wright 2006, ch. 6; bisection
 * after Lewis & Overton 2013). `tolerance` is on the largest entry of the gradient, `longestStep` on the length of
 * one move. Where the function is not finite the search turns back; it never throws.
 */
export function minimise(
  sloped: Sloped,
  start: readonly number[],
  { tolerance = 1e-9, longestStep = 2, iterations = 200 } = {},
): Minimum {
  let here = { at: [...start], ...sloped(start) }
  let inverse: number[][] | undefined
  let done = 0
  for (; done < iterations && steepest(here.gradient) > tolerance; done++) {
    let direction = here.gradient.map((g, i) => -(inverse ? dot(inverse[i]!, here.gradient) : g))
    if (!(dot(direction, here.gradient) < 0)) direction = here.gradient.map(g => -g)
    const length = Math.sqrt(dot(direction, direction))
    const cap = inverse ? longestStep : Math.min(1, longestStep)
    const scale = length > cap ? cap / length : 1
    const there = search(
      sloped,
      here,
      direction.map(d => d * scale),
    )
    if (!there) {
      if (!inverse) break
      inverse = undefined
      continue
    }
    inverse = updated(inverse, here, there)
    here = there
  }
  return { ...here, iterations: done, converged: steepest(here.gradient) <= tolerance }
}

/** The same function with its gradient by central differences, for functions whose gradient is not known. */
export function withCentralDifferences(value: (at: readonly number[]) => number): Sloped {
  return at => ({
    value: value(at),
    gradient: at.map((coordinate, i) => {
      const step = Math.cbrt(Number.EPSILON) * Math.max(1e-3, Math.abs(coordinate))
      const moved = (by: number) => value(at.map((other, j) => (j === i ? other + by : other)))
      return (moved(step) - moved(-step)) / (2 * step)
    }),
  })
}

type Point = Slope & { at: number[] }

function search(sloped: Sloped, from: Point, direction: readonly number[]): Point | undefined {
  const slope = dot(direction, from.gradient)
  const rounding = ROUNDING * Math.abs(from.value)
  let low = 0
  let high = Number.POSITIVE_INFINITY
  let best: Point | undefined
  let step = 1
  for (let i = 0; i < 30; i++) {
    const at = from.at.map((x, j) => x + step * direction[j]!)
    const point = { at, ...sloped(at) }
    const slopeThere = dot(direction, point.gradient)
    const isLower = point.value <= from.value + SUFFICIENT_DECREASE * step * slope
    // Near the bottom the value changes by less than it is rounded to; a flatter slope still shows the way.
    const isFlatter = point.value <= from.value + rounding && Math.abs(slopeThere) <= -CURVATURE * slope
    if (isFlatter || (isLower && slopeThere >= CURVATURE * slope)) return point
    if (isLower) {
      best = point
      low = step
    } else high = step
    // Two doublings are enough: the steps are already as long as they may be.
    if (high === Number.POSITIVE_INFINITY && step >= 4) return best
    step = high === Number.POSITIVE_INFINITY ? 2 * step : (low + high) / 2
  }
  return best
}

function updated(inverse: number[][] | undefined, from: Point, to: Point): number[][] | undefined {
  const s = to.at.map((x, i) => x - from.at[i]!)
  const y = to.gradient.map((g, i) => g - from.gradient[i]!)
  const sy = dot(s, y)
  if (!(sy > 1e-14 * Math.sqrt(dot(s, s) * dot(y, y)))) return inverse
  const before = inverse ?? s.map((_, i) => s.map((_, j) => (i === j ? sy / dot(y, y) : 0)))
  const hy = before.map(row => dot(row, y))
  const factor = (1 + dot(y, hy) / sy) / sy
  return before.map((row, i) =>
    row.map((h, j) => h + factor * s[i]! * s[j]! - (hy[i]! * s[j]! + s[i]! * hy[j]!) / sy),
  )
}

const steepest = (gradient: readonly number[]): number =>
  gradient.reduce((most, g) => (Number.isNaN(g) ? Number.NaN : Math.max(most, Math.abs(g))), 0)

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
