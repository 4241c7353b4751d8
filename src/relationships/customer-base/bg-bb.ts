import { digamma, lnBeta } from '../../platform/statistics/gamma.ts'
import type { Slope } from '../../platform/statistics/minimise.ts'
import { type Fit, maximiseLikelihood, refuseWithoutRepeats } from './maximum-likelihood.ts'

/**
 * Yes or no in each of `n` equal periods (a quarterly pulse answered, a yearly renewal): `x` times yes, the last of
 * them in period `tx`, 0 where never.
 */
export type Periods = { x: number; tx: number; n: number }

/**
 * BG/BB (Fader, Hardie & Shang 2010): while alive, yes with a probability distributed as Beta(alpha, beta); before
 * each period the relationship ends with one distributed as Beta(gamma, delta).
 */
export type BgBb = { alpha: number; beta: number; gamma: number; delta: number }

type Weighted = Periods & { count: number }

/** Refuses rows of which none has a yes. */
export function fit(rows: readonly Periods[]): Fit<keyof BgBb> {
  refuseWithoutRepeats(rows)
  const merged = merge(rows)
  return maximiseLikelihood(
    ['alpha', 'beta', 'gamma', 'delta'],
    [1, 1, 1, 1],
    rows.length,
    ([alpha, beta, gamma, delta]) =>
      likelihood({ alpha: alpha!, beta: beta!, gamma: gamma!, delta: delta! }, merged),
  )
}

/** Summed over rows. */
export const logLikelihood = (p: BgBb, rows: readonly Periods[]): number => likelihood(p, merge(rows)).value

/** Probability that the relationship will still be alive in period n + 1. */
export function pAlive(p: BgBb, row: Periods): number {
  return Math.exp(lnAliveIn(p, row, 1) - rowLikelihood(p, row).value)
}

/** Expected number of yes in the next `periods`. */
export const expectedContacts = (p: BgBb, row: Periods, periods: number): number =>
  discountedContacts(p, row, periods, 0)

/** All yes still to come, each divided by (1 + rate) for every period until then; rate above 0. */
export const dert = (p: BgBb, row: Periods, rate: number): number =>
  discountedContacts(p, row, Math.ceil(40 / Math.log1p(rate)), rate)

function discountedContacts(p: BgBb, row: Periods, periods: number, rate: number): number {
  // Given the history and being alive, the next answer is yes with this probability.
  const yes = (p.alpha + row.x) / (p.alpha + p.beta + row.n)
  const lnL = rowLikelihood(p, row).value
  let sum = 0
  for (let ahead = 1; ahead <= periods; ahead++) {
    sum += Math.exp(lnAliveIn(p, row, ahead) - lnL - ahead * Math.log1p(rate))
  }
  return yes * sum
}

/** ln of the probability of this history and of being alive `ahead` periods after it. */
const lnAliveIn = (p: BgBb, { x, n }: Periods, ahead: number): number =>
  lnBeta(p.alpha + x, p.beta + n - x) -
  lnBeta(p.alpha, p.beta) +
  lnBeta(p.gamma, p.delta + n + ahead) -
  lnBeta(p.gamma, p.delta)

function likelihood(p: BgBb, rows: readonly Weighted[]): Slope {
  const total: Slope = { value: 0, gradient: [0, 0, 0, 0] }
  for (const row of rows) {
    const { value, gradient } = rowLikelihood(p, row)
    total.value += row.count * value
    gradient.forEach((g, i) => {
      total.gradient[i]! += row.count * g
    })
  }
  return total
}

/** The sum over when the relationship ended: not yet, or right before one of the periods after the last yes. */
function rowLikelihood(p: BgBb, { x, tx, n }: Periods): Slope {
  const ways = [way(p, x, n, 0)]
  for (let lived = tx; lived < n; lived++) ways.push(way(p, x, lived, 1))
  const most = Math.max(...ways.map(({ value }) => value))
  const shares = ways.map(({ value }) => Math.exp(value - most))
  const sum = shares.reduce((a, b) => a + b)
  return {
    value: most + Math.log(sum),
    gradient: [0, 1, 2, 3].map(i =>
      ways.reduce((g, { gradient }, k) => g + gradient[i]! * (shares[k]! / sum), 0),
    ),
  }
}

/** ln of B(alpha+x, beta+lived-x) B(gamma+ended, delta+lived) over the same without data, and its gradient. */
function way({ alpha, beta, gamma, delta }: BgBb, x: number, lived: number, ended: 0 | 1): Slope {
  const [byAlpha, byBeta] = lnBetaSlope(alpha, beta, x, lived - x)
  const [byGamma, byDelta] = lnBetaSlope(gamma, delta, ended, lived)
  return {
    value:
      lnBeta(alpha + x, beta + lived - x) -
      lnBeta(alpha, beta) +
      lnBeta(gamma + ended, delta + lived) -
      lnBeta(gamma, delta),
    gradient: [byAlpha, byBeta, byGamma, byDelta],
  }
}

function lnBetaSlope(a: number, b: number, moreA: number, moreB: number): [number, number] {
  const both = digamma(a + b) - digamma(a + b + moreA + moreB)
  return [digamma(a + moreA) - digamma(a) + both, digamma(b + moreB) - digamma(b) + both]
}

function merge(rows: readonly Periods[]): Weighted[] {
  const merged = new Map<string, Weighted>()
  for (const row of rows) {
    const key = `${row.x} ${row.tx} ${row.n}`
    const known = merged.get(key)
    if (known) known.count++
    else merged.set(key, { ...row, count: 1 })
  }
  return [...merged.values()]
}
