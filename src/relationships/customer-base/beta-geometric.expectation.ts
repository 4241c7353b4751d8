import { lnBeta } from '../../platform/statistics/gamma.ts'

/** Beyond this the series needs thousands of terms, and quadrature is quicker. */
const LONGEST_SERIES = 0.99

/** Below e^this, numbers lose digits before they vanish. */
const SMALLEST_LN = -700

/**
 * How many contacts to expect of a relationship that is alive now. Without endings their number N over the time
 * ahead would be negative binomial, with shape `k` and `horizon` the time ahead in units of the rate's scale; each
 * ends it with a probability p distributed as Beta(a, b). Then
 *   E = Σ_j P(N > j) E[(1-p)^j] = Σ_j P(N > j) Π_{i<j} (b+i)/(a+b+i).
 *
 * This equals the published form with 2F1 and 1/(a-1) (Fader, Hardie & Lee 2005, eq. 10), which on mail between
 * people takes the log of a negative number where a + b < 1, and loses its digits near a = 1. Here every term is
 * positive, and the first is the chance of any contact at all.
 */
export function expectedCount(k: number, horizon: number, a: number, b: number): number {
  const z = horizon / (1 + horizon)
  return z > LONGEST_SERIES ? byQuadrature(k, horizon, a, b) : bySeries(k, z, a, b)
}

function bySeries(k: number, z: number, a: number, b: number): number {
  let lnExactly = k * Math.log1p(-z)
  let exactly = lnExactly < SMALLEST_LN ? 0 : Math.exp(lnExactly)
  let more = -Math.expm1(lnExactly)
  let stillAlive = 1
  let sum = 0
  for (let j = 0; ; j++) {
    sum += more * stillAlive
    stillAlive *= (b + j) / (a + b + j)
    const ratio = ((k + j) / (j + 1)) * z
    // Past the mode the rest is below a geometric series.
    if (ratio < 1 && (exactly * ratio) / (1 - ratio) ** 2 < 1e-17 * sum) return sum
    // For a busy relationship none and few are too unlikely to be held as numbers: keep their logs until they count.
    if (exactly > 0) exactly *= ratio
    else {
      lnExactly += Math.log(ratio)
      if (lnExactly >= SMALLEST_LN) exactly = Math.exp(lnExactly)
    }
    more = Math.max(0, more - exactly)
  }
}

/**
 * The same as E[(1 - (1 + p horizon)^-k) / p] over p, by the trapezoid rule in the logit of p, where it converges
 * geometrically; the two tails are geometric series.
 */
export function byQuadrature(k: number, horizon: number, a: number, b: number): number {
  const step = Math.min(0.2, 0.4 * Math.sqrt(1 / a + 1 / b))
  const start = -40 - Math.log1p(k * horizon) - Math.log1p(b)
  const end = 40 + Math.log1p(a)
  const lnNorm = lnBeta(a, b)
  const height = (logit: number) => {
    const lnP = -Math.log1p(Math.exp(-logit))
    const lnRest = -Math.log1p(Math.exp(logit))
    const any = -Math.expm1(-k * Math.log1p(Math.exp(lnP) * horizon))
    return any * Math.exp((a - 1) * lnP + b * lnRest - lnNorm)
  }
  let sum = height(start) / Math.expm1(a * step)
  const points = Math.ceil((end - start) / step)
  for (let i = 0; i <= points; i++) sum += height(start + i * step)
  return step * (sum + height(start + points * step) / Math.expm1(b * step))
}
