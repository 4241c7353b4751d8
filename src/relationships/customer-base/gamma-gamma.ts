import { Refusal } from '../../platform/refusals.ts'
import { digamma, lnGamma } from '../../platform/statistics/gamma.ts'
import type { Slope } from '../../platform/statistics/minimise.ts'
import { type Fit, maximiseLikelihood } from './maximum-likelihood.ts'

/** What was bought: the mean value `m` of `x` transactions. */
export type Spending = { x: number; m: number }

/**
 * Gamma-Gamma (Fader & Hardie 2013, "The Gamma-Gamma model of monetary value"): transaction values vary around a
 * customer's own mean as a Gamma of shape p, and its scale between customers as Gamma(q, v); v in money.
 */
export type GammaGamma = { p: number; q: number; v: number }

/** Refuses where fewer than two rows have x > 0 and m > 0; other rows say nothing here and are left out. */
export function fit(rows: readonly Spending[]): Fit<keyof GammaGamma> {
  const spent = rows.filter(({ x, m }) => x > 0 && m > 0)
  if (spent.length < 2)
    throw new Refusal('unusable', 'Fewer than two rows have x and m above 0: nothing to compare.')
  const byCount = groupByCount(spent)
  const mean = spent.reduce((sum, { m }) => sum + m, 0) / spent.length
  return maximiseLikelihood(['p', 'q', 'v'], [1, 1, mean], spent.length, ([p, q, v]) =>
    likelihood({ p: p!, q: q!, v: v! }, byCount),
  )
}

/** Summed over the rows with x > 0 and m > 0. */
export const logLikelihood = (p: GammaGamma, rows: readonly Spending[]): number =>
  likelihood(p, groupByCount(rows.filter(({ x, m }) => x > 0 && m > 0))).value

/** Mean value of a transaction over all customers; Infinity where q <= 1. */
export const populationMean = ({ p, q, v }: GammaGamma): number =>
  q > 1 ? (p * v) / (q - 1) : Number.POSITIVE_INFINITY

/** A customer's own mean value to expect: between what was seen and the population's, by how much was seen. */
export function expectedValue(parameters: GammaGamma, { x, m }: Spending): number {
  const { p, q, v } = parameters
  const weight = p * x + q - 1
  return weight > 0 ? (p * (v + x * m)) / weight : Number.POSITIVE_INFINITY
}

type ByCount = ReadonlyMap<number, readonly number[]>

function groupByCount(rows: readonly Spending[]): ByCount {
  const groups = new Map<number, number[]>()
  for (const { x, m } of rows) {
    const group = groups.get(x)
    if (group) group.push(m)
    else groups.set(x, [m])
  }
  return groups
}

/**
 * ln L and its gradient by p, q, v; per row
 *   ln Γ(px+q) - ln Γ(px) - ln Γ(q) + q ln v + (px-1) ln m + px ln x - (px+q) ln(xm+v),
 * where the gammas depend on x alone and are taken once for each x.
 */
function likelihood({ p, q, v }: GammaGamma, byCount: ByCount): Slope {
  let [value, byP, byQ, byV] = [0, 0, 0, 0]
  for (const [x, means] of byCount) {
    const [px, n] = [p * x, means.length]
    let [lnMeans, lnTotals, inverses] = [0, 0, 0]
    for (const m of means) {
      lnMeans += Math.log(m)
      lnTotals += Math.log(x * m + v)
      inverses += 1 / (x * m + v)
    }
    const gammas = lnGamma(px + q) - lnGamma(px) - lnGamma(q)
    const lnPsi = digamma(px + q)
    value += n * (gammas + q * Math.log(v) + px * Math.log(x)) + (px - 1) * lnMeans - (px + q) * lnTotals
    byP += x * (n * (lnPsi - digamma(px) + Math.log(x)) + lnMeans - lnTotals)
    byQ += n * (lnPsi - digamma(q) + Math.log(v)) - lnTotals
    byV += (n * q) / v - (px + q) * inverses
  }
  return { value, gradient: [byP, byQ, byV] }
}
