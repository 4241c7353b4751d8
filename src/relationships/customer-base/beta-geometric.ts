import { logistic, softplus } from '../../platform/statistics/logistic.ts'
import type { Slope } from '../../platform/statistics/minimise.ts'
import { expectedCount } from './beta-geometric.expectation.ts'
import { type Fit, maximiseLikelihood, refuseWithoutRepeats } from './maximum-likelihood.ts'
import { type MergedRows, mergeEqualRows, type RecencyFrequency } from './recency-frequency.ts'

/**
 * What BG/NBD and MBG/NBD share. While alive, contacts come at random at a rate that differs between
 * relationships as Gamma(r, alpha); after a contact the relationship ends with a probability that differs as
 * Beta(a, b). alpha is in the unit of time of the rows.
 */
export type BetaGeometric = { r: number; alpha: number; a: number; b: number }

/** How often a relationship could have ended already: after each repeat contact, and (MBG) after the first. */
export type Chances = 'repeats' | 'all'

const NAMES = ['r', 'alpha', 'a', 'b'] as const

export function fitBetaGeometric(
  rows: readonly RecencyFrequency[],
  chances: Chances,
): Fit<keyof BetaGeometric> {
  refuseWithoutRepeats(rows)
  const merged = mergeEqualRows(rows)
  return maximiseLikelihood(NAMES, [1, merged.longestT / 10, 1, 1], merged.rows, ([r, alpha, a, b]) =>
    likelihood({ r: r!, alpha: alpha!, a: a!, b: b! }, merged, chances),
  )
}

export const logLikelihoodOf = (
  p: BetaGeometric,
  rows: readonly RecencyFrequency[],
  chances: Chances,
): number => likelihood(p, mergeEqualRows(rows), chances).value

export function pAliveOf(p: BetaGeometric, { x, tx, T }: RecencyFrequency, chances: Chances): number {
  const survived = x + (chances === 'all' ? 1 : 0)
  if (survived === 0) return 1
  const gap = Math.log((p.alpha + T) / (p.alpha + tx))
  return logistic(Math.log(p.b + survived - 1) - Math.log(p.a) - (p.r + x) * gap)
}

export const pActiveOf = (p: BetaGeometric, row: RecencyFrequency, t: number, chances: Chances): number =>
  -pAliveOf(p, row, chances) * Math.expm1(-(p.r + row.x) * Math.log1p(t / (p.alpha + row.T)))

export function expectedContactsOf(
  p: BetaGeometric,
  row: RecencyFrequency,
  t: number,
  chances: Chances,
): number {
  const survived = row.x + (chances === 'all' ? 1 : 0)
  return pAliveOf(p, row, chances) * expectedCount(p.r + row.x, t / (p.alpha + row.T), p.a, p.b + survived)
}

/**
 * ln L and its gradient by r, alpha, a, b. With s = survived contacts, per row
 *   ln Γ(r+x)/Γ(r) + ln Γ(b+s)/Γ(b) - ln Γ(a+b+s)/Γ(a+b) + r ln alpha - (r+x) ln(alpha+T) + ln(1 + e^d),
 *   d = ln a - ln(b+s-1) + (r+x) ln((alpha+T)/(alpha+tx)), the log odds of having ended, absent where s = 0
 * (Fader, Hardie & Lee 2005; Batislam, Denizel & Filiztekin 2007). The gamma ratios are sums over j < x and are
 * taken once for all rows together.
 */
function likelihood({ r, alpha, a, b }: BetaGeometric, rows: MergedRows, chances: Chances): Slope {
  const extra = chances === 'all' ? 1 : 0
  let value = rows.rows * r * Math.log(alpha)
  let byR = rows.rows * Math.log(alpha)
  let byAlpha = (rows.rows * r) / alpha
  let byA = 0
  let byB = 0

  for (let j = 0; j < rows.rowsBeyond.length; j++) {
    value += rows.rowsBeyond[j]! * Math.log(r + j)
    byR += rows.rowsBeyond[j]! / (r + j)
  }
  for (let j = 0; j < rows.rowsBeyond.length + extra; j++) {
    const count = j < extra ? rows.rows : rows.rowsBeyond[j - extra]!
    value += count * Math.log((b + j) / (a + b + j))
    byA -= count / (a + b + j)
    byB += count * (1 / (b + j) - 1 / (a + b + j))
  }

  for (let i = 0; i < rows.x.length; i++) {
    const weight = rows.weight[i]!
    const n = r + rows.x[i]!
    const survived = rows.x[i]! + extra
    const age = alpha + rows.T[i]!
    const last = alpha + rows.tx[i]!
    const lnAge = Math.log(age)
    value -= weight * n * lnAge
    byR -= weight * lnAge
    byAlpha -= (weight * n) / age
    if (survived === 0) continue

    const gap = lnAge - Math.log(last)
    const odds = Math.log(a / (b + survived - 1)) + n * gap
    const ended = weight * logistic(odds)
    value += weight * softplus(odds)
    byR += ended * gap
    byAlpha += ended * n * (1 / age - 1 / last)
    byA += ended / a
    byB -= ended / (b + survived - 1)
  }
  return { value, gradient: [byR, byAlpha, byA, byB] }
}
