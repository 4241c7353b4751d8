import type { Day } from '../platform/days.ts'
import { dampingOf } from './damping.ts'
import type { Evidence, Factor } from './evidence.ts'
import type { Weighting } from './weighting.ts'

/** What one piece of evidence says of one factor, and how much it counted on the day it was from. */
export type Weighed = {
  factor: Factor
  /** In [0, 1]; of self-orientation, 1 is serving oneself alone. */
  valence: number
  /** Greater than 0. */
  weight: number
  halfLifeDays: number | null
  day: Day
  isSelfReported: boolean
}

/** Each piece of evidence with what it says of each factor that it bears on, near-duplicates damped. */
export function weigh<One extends Evidence>(
  evidence: readonly One[],
  weighting: Weighting,
): (Weighed & { evidence: One })[] {
  const damping = dampingOf(evidence)
  return evidence.flatMap(one => weighOne(one, weighting, damping.get(one)!))
}

export function weighOne<One extends Evidence>(
  evidence: One,
  { signals }: Weighting,
  damping: number,
): (Weighed & { evidence: One })[] {
  const { kind, degree, share, day, observedBy, side } = evidence
  return (signals.get(kind) ?? []).map(({ factor, valence, weight, halfLifeDays }) => ({
    evidence,
    factor,
    valence: valence === 'degree' ? degree : valence,
    weight: weight * share * damping,
    halfLifeDays,
    day,
    // What we say of them is all that there is to go by; what we say of ourselves is not.
    isSelfReported: observedBy === 'member' && side === 'ours',
  }))
}
