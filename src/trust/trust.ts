import { FACTORS, type Factor } from '../evidence/evidence.ts'
import type { Weighed } from '../evidence/weigh.ts'
import type { Day } from '../platform/days.ts'
import { BASE_RATE, type Beliefs, beliefOf, PRIOR_WEIGHT, scoreOf, slopesOf, type Tally } from './equation.ts'
import { isInFavour, selfReportScale } from './self-report.ts'

/** Tallies of one side, apart for what we say in our own favour, which counts only so far. */
export type Tallies = Readonly<Record<Factor, { others: Tally; selfReport: Tally }>>

/** Where one side stands: its score at mean evidence in [0, 1], and the belief behind each factor. */
export type Trust = { score: number; beliefs: Beliefs; selfReportScales: Readonly<Record<Factor, number>> }

/** What is left on a day of evidence from an earlier one: half of it after each half-life. */
export const fading = (halfLifeDays: number | null, ageDays: number): number =>
  halfLifeDays === null || ageDays === 0 ? 1 : 2 ** (-ageDays / halfLifeDays)

/** Evidence of one side added up as of a day; what is from later days is left out. */
export function tally(weighed: readonly Weighed[], at: Day): Tallies {
  const tallies = emptyTallies()
  for (const one of weighed) {
    if (one.day > at) continue
    const { factor, valence, weight, halfLifeDays, day } = one
    const left = weight * fading(halfLifeDays, at - day)
    const part = tallies[factor][partOf(one)]
    part.good += left * valence
    part.bad += left * (1 - valence)
  }
  return tallies
}

export const partOf = ({ isSelfReported, factor, valence }: Weighed): 'selfReport' | 'others' =>
  isSelfReported && isInFavour(factor, valence) ? 'selfReport' : 'others'

export function emptyTallies(): Record<Factor, { others: Tally; selfReport: Tally }> {
  return forEachFactor(() => ({ others: { good: 0, bad: 0 }, selfReport: { good: 0, bad: 0 } }))
}

export function trustOf(tallies: Tallies): Trust {
  const selfReportScales = forEachFactor(factor => {
    const { others, selfReport } = tallies[factor]
    return selfReportScale(factor, others, selfReport)
  })
  const beliefs = forEachFactor(factor => {
    const { others, selfReport } = tallies[factor]
    const scale = selfReportScales[factor]
    return beliefOf({
      good: others.good + scale * selfReport.good,
      bad: others.bad + scale * selfReport.bad,
    })
  })
  return { score: scoreOf(forEachFactor(factor => beliefs[factor].mean)), beliefs, selfReportScales }
}

/**
 * What each piece adds to the score, or takes from it, on a day: together exactly the score less one half. `left` is
 * how much of its weight had not faded by then.
 */
export function contributionsOf<One extends Weighed>(
  weighed: readonly One[],
  at: Day,
  { beliefs, selfReportScales }: Trust,
): (One & { contribution: number; left: number })[] {
  const slopes = slopesOf(forEachFactor(factor => beliefs[factor].mean))
  return weighed
    .filter(one => one.day <= at)
    .map(one => {
      const { factor, valence, weight, halfLifeDays, day } = one
      const { good, bad } = beliefs[factor]
      const left = fading(halfLifeDays, at - day)
      const scale = partOf(one) === 'selfReport' ? selfReportScales[factor] : 1
      const moved = (scale * weight * left * (valence - BASE_RATE)) / (PRIOR_WEIGHT + good + bad)
      return { ...one, left, contribution: slopes[factor] * moved }
    })
}

export const forEachFactor = <Value>(make: (factor: Factor) => Value): Record<Factor, Value> =>
  Object.fromEntries(FACTORS.map(factor => [factor, make(factor)])) as Record<Factor, Value>
