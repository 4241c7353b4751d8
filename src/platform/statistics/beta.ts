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

/** Reach of a table of a Beta in standard deviations: beyond lies less of it than anybody asks for. */
const TABLE_REACH = 9

/**
 * Many quantiles of one Beta at a hundredth of the cost, from a table of its distribution (Simpson's rule); a, b >= 1,
 * shares in (0, 1), the least first. With 160 steps to about three digits, with 1024 to about five.
 */
export function betaQuantilesFromTable(
  shares: readonly number[],
  [a, b]: readonly [number, number],
  steps: number,
): number[] {
  const mean = a / (a + b)
  const reach = TABLE_REACH * Math.sqrt((mean * (1 - mean)) / (a + b + 1))
  const low = Math.max(0, mean - reach)
  const step = (Math.min(1, mean + reach) - low) / steps
  const lnNorm = lnBeta(a, b)
  const density = (x: number) => Math.exp(lnPower(x, a - 1) + lnPower(1 - x, b - 1) - lnNorm)
  const shareBelow = new Float64Array(steps + 1)
  for (let i = 1, before = density(low); i <= steps; i++) {
    const [middle, after] = [density(low + (i - 0.5) * step), density(low + i * step)]
    shareBelow[i] = shareBelow[i - 1]! + ((before + 4 * middle + after) * step) / 6
    before = after
  }
  const whole = shareBelow[steps]!
  let at = 0
  return shares.map(share => {
    const value = share * whole
    while (at < steps - 1 && shareBelow[at + 1]! <= value) at++
    return low + step * (at + (value - shareBelow[at]!) / (shareBelow[at + 1]! - shareBelow[at]!))
  })
}

/** ln(x^power), where 0^0 is 1. */
const lnPower = (x: number, power: number): number => (Math.abs(power) < 1e-12 ? 0 : power * Math.log(x))

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
