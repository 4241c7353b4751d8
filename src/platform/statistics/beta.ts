import { lnBeta } from './gamma.ts'

const TINY = 1e-300

/** I_x(a, b), the share of a Beta(a, b) below x; a, b > 0, 0 <= x <= 1 (Abramowitz & Stegun 26.5.8). */
export function regularisedIncompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - below(1 - x, b, a)
  return below(x, a, b)
}

/** The x in [0, 1] with I_x(a, b) = share: Newton's step, halving the bracket wherever it would leave it. */
export function betaQuantile(share: number, a: number, b: number): number {
  if (share <= 0) return 0
  if (share >= 1) return 1
  const lnNorm = lnBeta(a, b)
  let low = 0
  let high = 1
  let x = a / (a + b)
  for (let i = 0; i < 500; i++) {
    const excess = regularisedIncompleteBeta(x, a, b) - share
    if (excess > 0) high = x
    else low = x
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - lnNorm)
    const newton = x - excess / density
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= 1e-16 * x || next === x) return next
    x = next
  }
  return x
}

/** The continued fraction, by the modified Lentz method; quick where x lies below the mean. */
function below(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return (fraction / a) * Math.exp(a * Math.log(x) + b * Math.log1p(-x) - lnBeta(a, b))
}

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value)
