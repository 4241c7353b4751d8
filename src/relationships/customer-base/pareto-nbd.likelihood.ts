import { logistic, softplus } from '../../platform/statistics/logistic.ts'
import type { Slope } from '../../platform/statistics/minimise.ts'
import type { MergedRows } from './recency-frequency.ts'

type Parameters = { r: number; alpha: number; s: number; beta: number }

/** A bound on the work for parameters that only a search passes through; in use some tens of steps do. */
const MOST_STEPS = 20_000

/**
 * ln L and its gradient by r, alpha, s, beta. With A = r + s + x and F as in `departure`, per row
 *   ln Γ(r+x)/Γ(r) + r ln alpha + s ln beta - lnAlive + ln(1 + e^d),
 *   lnAlive = (r+x) ln(alpha+T) + s ln(beta+T),   d = ln(s/A) + lnAlive + ln(F(tx) - F(T))
 * (Fader & Hardie 2005, "A note on deriving the Pareto/NBD model"). d is the log odds of having ended.
 */
export function likelihood(p: Parameters, rows: MergedRows): Slope {
  const { r, alpha, s, beta } = p
  let value = rows.rows * (r * Math.log(alpha) + s * Math.log(beta))
  let byR = rows.rows * Math.log(alpha)
  let byAlpha = (rows.rows * r) / alpha
  let byS = rows.rows * Math.log(beta)
  let byBeta = (rows.rows * s) / beta
  for (let j = 0; j < rows.rowsBeyond.length; j++) {
    value += rows.rowsBeyond[j]! * Math.log(r + j)
    byR += rows.rowsBeyond[j]! / (r + j)
  }

  let atLast = departure(p, 0, 0)
  let [lastX, lastTx] = [0, 0]
  for (let i = 0; i < rows.x.length; i++) {
    const x = rows.x[i]!
    const tx = rows.tx[i]!
    const T = rows.T[i]!
    const weight = rows.weight[i]!
    const lnAge = Math.log(alpha + T)
    const lnLife = Math.log(beta + T)
    const lnAlive = (r + x) * lnAge + s * lnLife
    value -= weight * lnAlive
    let ended = 0
    if (T > tx) {
      if (x !== lastX || tx !== lastTx) {
        atLast = departure(p, x, tx)
        lastX = x
        lastTx = tx
      }
      const atAge = departure(p, x, T)
      const left = Math.min(1, Math.exp(atAge.lnValue - atLast.lnValue))
      const lnBetween = atLast.lnValue + Math.log1p(-left)
      const odds = Math.log(s / (r + s + x)) + lnAlive + lnBetween
      ended = logistic(odds)
      value += weight * softplus(odds)
      const share = left < 1 ? (weight * ended) / (1 - left) : 0
      byR += share * (atLast.byR - left * atAge.byR) - (weight * ended) / (r + s + x)
      byAlpha += share * (atLast.byAlpha - left * atAge.byAlpha)
      byS += share * (atLast.byS - left * atAge.byS) + weight * ended * (1 / s - 1 / (r + s + x))
      byBeta += share * (atLast.byBeta - left * atAge.byBeta)
    }
    const alive = weight * (1 - ended)
    byR -= alive * lnAge
    byAlpha -= (alive * (r + x)) / (alpha + T)
    byS -= alive * lnLife
    byBeta -= (alive * s) / (beta + T)
  }
  return { value, gradient: [byR, byAlpha, byS, byBeta] }
}

type Departure = { lnValue: number; byR: number; byAlpha: number; byS: number; byBeta: number }

/**
 * ln F(u) and its derivatives, F(u) = A ∫_u^∞ (alpha+y)^-(r+x) (beta+y)^-(s+1) dy. The published
 * 2F1(A, B; A+1; z) / (m+u)^A is taken through Euler's transformation to a power times 2F1(1, C; A+1; z);
 * m is the larger of alpha and beta, z = |alpha - beta| / (m + u).
 */
export function departure({ r, alpha, s, beta }: Parameters, x: number, u: number): Departure {
  const n = r + x
  const isContactsFar = alpha >= beta
  const far = isContactsFar ? alpha + u : beta + u
  const near = isContactsFar ? beta + u : alpha + u
  const farPower = isContactsFar ? n : s + 1
  const nearPower = isContactsFar ? s : n - 1
  const gauss = gaussFraction(farPower, n + s + 1, (far - near) / far)
  const lnFar = Math.log(far)
  const lnNear = Math.log(near)
  const lnValue = gauss.lnValue - farPower * lnFar - nearPower * lnNear
  const byFarPower = gauss.byC + gauss.byD - lnFar
  const byNearPower = gauss.byD - lnNear
  const byFar = (gauss.byZ * (near / far) - farPower) / far
  const byNear = -nearPower / near - gauss.byZ / far
  return isContactsFar
    ? { lnValue, byR: byFarPower, byAlpha: byFar, byS: byNearPower, byBeta: byNear }
    : { lnValue, byR: byNearPower, byAlpha: byNear, byS: byFarPower, byBeta: byFar }
}

/**
 * ln 2F1(1, c; d; z) for 0 < c < d - 1, 0 <= z < 1, and its derivatives by c, d and z, from Gauss's continued
 * fraction (DLMF 15.7.5) taken from its end, whose distance follows from the rate at which it converges. As z nears
 * 1 that takes 1/sqrt(1-z) steps, where the power series would take 1/(1-z).
 */
function gaussFraction(c: number, d: number, z: number) {
  let f = 1
  let fByC = 0
  let fByD = 0
  let fByZ = 0
  for (let m = Math.min(MOST_STEPS, Math.ceil(2 + 10 / Math.atanh(Math.sqrt(1 - z)))); m >= 0; m--) {
    // f = 1 - even z / (f so far), then the same with odd.
    const first = 1 / (d + 2 * m)
    const next = 1 / (d + 2 * m + 1)
    const above = 1 / (d - c + m)
    const inverse = 1 / f
    const even = (m + 1) * (d - c + m) * first * next * inverse
    const g = even * z
    fByC = g * (above + fByC * inverse)
    fByD = g * (first + next - above + fByD * inverse)
    fByZ = g * fByZ * inverse - even
    f = 1 - g

    const before = 1 / (d + 2 * m - 1)
    const again = 1 / f
    const odd = (c + m) * (d - 1 + m) * before * first * again
    const h = odd * z
    fByC = h * (fByC * again - 1 / (c + m))
    fByD = h * (before + first - 1 / (d - 1 + m) + fByD * again)
    fByZ = h * fByZ * again - odd
    f = 1 - h
  }
  return { lnValue: -Math.log(f), byC: -fByC / f, byD: -fByD / f, byZ: -fByZ / f }
}
