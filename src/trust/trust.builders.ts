import type { Factor } from '../evidence/evidence.ts'
import { HALF_LIFE_DAYS } from '../evidence/kinds.ts'
import type { Weighed } from '../evidence/weigh.ts'

/** A piece of evidence for tests: fades as its factor does, and somebody else saw it. */
export const piece = (factor: Factor, valence: number, more: Partial<Weighed> = {}): Weighed => ({
  factor,
  valence,
  weight: 1,
  halfLifeDays: HALF_LIFE_DAYS[factor],
  day: 0,
  isSelfReported: false,
  ...more,
})
