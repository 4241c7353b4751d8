import { lnTricomiU } from '../../platform/statistics/tricomi.ts'
import { type Fit, maximiseLikelihood, refuseWithoutRepeats } from './maximum-likelihood.ts'
import { departure, likelihood } from './pareto-nbd.likelihood.ts'
import { mergeEqualRows, type RecencyFrequency } from './recency-frequency.ts'

/**
 * Pareto/NBD (Schmittlein, Morrison & Colombo 1987): contacts at a rate distributed as Gamma(r, alpha) until an
 * end that can come at any time, at a rate distributed as Gamma(s, beta). alpha and beta in the rows' unit of time.
 */
export type ParetoNbd = { r: number; alpha: number; s: number; beta: number }

/** Refuses rows of which none has a repeat contact. */
export function fit(rows: readonly RecencyFrequency[]): Fit<keyof ParetoNbd> {
  refuseWithoutRepeats(rows)
  const merged = mergeEqualRows(rows)
  const unit = merged.longestT / 10
  return maximiseLikelihood(
    ['r', 'alpha', 's', 'beta'],
    [1, unit, 1, unit],
    merged.rows,
    ([r, alpha, s, beta]) => likelihood({ r: r!, alpha: alpha!, s: s!, beta: beta! }, merged),
  )
}

/** Summed over rows. */
export const logLikelihood = (p: ParetoNbd, rows: readonly RecencyFrequency[]): number =>
  likelihood(p, mergeEqualRows(rows)).value

/** Probability that the relationship has not ended by T. */
export const pAlive = (p: ParetoNbd, row: RecencyFrequency): number =>
  1 / (1 + endedBetween(p, row, row.tx, row.T))

/** Probability of at least one contact in (T, T + t]: alive, and neither silent throughout nor ended unseen. */
export function pActive(p: ParetoNbd, row: RecencyFrequency, t: number): number {
  const silent = survival(p, row, t) + endedBetween(p, row, row.T, row.T + t)
  return pAlive(p, row) * Math.max(0, 1 - silent)
}

/** Expected contacts in (T, T + t]. */
export function expectedContacts(p: ParetoNbd, row: RecencyFrequency, t: number): number {
  const lnRest = -Math.log1p(t / (p.beta + row.T))
  const power = (p.s - 1) * lnRest
  const alongTheWay = power === 0 ? -lnRest : -Math.expm1(power) / (p.s - 1)
  return pAlive(p, row) * (p.r + row.x) * ((p.beta + row.T) / (p.alpha + row.T)) * alongTheWay
}

/** E[X(t)]: repeat contacts to expect by age t of one of whom only the first contact is known. */
export const expectedContactsByAge = (p: ParetoNbd, t: number): number =>
  expectedContacts(p, { x: 0, tx: 0, T: 0 }, t)

/**
 * Discounted expected residual transactions: all contacts still to come, each worth e^(-rate u) when it comes u
 * from now (Fader, Hardie & Lee 2005, "RFM and CLV"). `rate` is continuous, per unit of time, above 0.
 */
export function dert(p: ParetoNbd, row: RecencyFrequency, rate: number): number {
  const z = rate * (p.beta + row.T)
  const lnU = lnTricomiU(p.s, p.s, z)
  return pAlive(p, row) * ((p.r + row.x) / (p.alpha + row.T)) * (Math.exp(p.s * Math.log(z) + lnU) / rate)
}

/** The chance of having ended between two times, in silence, against that of being alive at T, in silence. */
function endedBetween(p: ParetoNbd, { x, T }: RecencyFrequency, from: number, to: number): number {
  if (to <= from) return 0
  const lnAlive = (p.r + x) * Math.log(p.alpha + T) + p.s * Math.log(p.beta + T)
  const lnFrom = departure(p, x, from).lnValue
  const lnShare = Math.log(-Math.expm1(Math.min(0, departure(p, x, to).lnValue - lnFrom)))
  return (p.s / (p.r + p.s + x)) * Math.exp(lnAlive + lnFrom + lnShare)
}

const survival = (p: ParetoNbd, { x, T }: RecencyFrequency, t: number): number =>
  Math.exp(-(p.r + x) * Math.log1p(t / (p.alpha + T)) - p.s * Math.log1p(t / (p.beta + T)))
