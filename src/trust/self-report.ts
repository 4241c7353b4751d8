import type { Factor } from '../evidence/evidence.ts'
import { BASE_RATE, PRIOR_WEIGHT, type Tally } from './equation.ts'

/** How far what we say of ourselves may lift a factor; of self-orientation, lower it to what is left of 1. */
export const SELF_REPORT_LIMIT = 0.65

/**
 * How much of its weight the evidence has that we give in our own favour: the most, up to 1, that does not take the
 * factor past the limit — or, where others have taken it there already, any further. Found in closed form: the mean
 * moves one way with it.
 *
 * @param others everything but what we say in our own favour, faded to the day in question
 * @param ours what we say in our own favour
 */
export function selfReportScale(factor: Factor, others: Tally, ours: Tally): number {
  if (ours.good + ours.bad === 0) return 1
  // Self-orientation is good where it is low, so it is looked at from its other end.
  const [other, own] =
    factor === 'self-orientation' ? [turned(others), turned(ours)] : ([others, ours] as const)
  const start = PRIOR_WEIGHT * BASE_RATE + other.good
  const total = PRIOR_WEIGHT + other.good + other.bad
  const limit = Math.max(SELF_REPORT_LIMIT, start / total)
  const pull = own.good - limit * (own.good + own.bad)
  if (pull <= 0) return 1
  return Math.min(1, (limit * total - start) / pull)
}

/** Whether evidence speaks in favour of the side it is about. */
export const isInFavour = (factor: Factor, valence: number): boolean =>
  factor === 'self-orientation' ? valence < BASE_RATE : valence > BASE_RATE

const turned = ({ good, bad }: Tally): Tally => ({ good: bad, bad: good })
