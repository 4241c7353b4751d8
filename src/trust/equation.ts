import type { Factor } from '../evidence/evidence.ts'

/**
 * The trust equation over evidence: trust = (credibility + reliability + intimacy) / self-orientation (Maister, Green
 * & Galford 2000), each factor the mean of a Beta posterior (Jøsang & Ismail 2002), mapped to 1–10.
 */

/** Evidence that a factor starts with before there is any: two pieces, undecided. */
export const PRIOR_WEIGHT = 2
export const BASE_RATE = 0.5

/** Of one factor: how much evidence speaks for it (`good`) and against it (`bad`), faded to the day in question. */
export type Tally = { good: number; bad: number }

/** Where a factor stands: its mean in (0, 1), how much of that is still the prior, and all the evidence it has. */
export type Belief = { mean: number; uncertainty: number; good: number; bad: number }

export type Beliefs = Readonly<Record<Factor, Belief>>

export function beliefOf({ good, bad }: Tally): Belief {
  const total = PRIOR_WEIGHT + good + bad
  return { mean: (PRIOR_WEIGHT * BASE_RATE + good) / total, uncertainty: PRIOR_WEIGHT / total, good, bad }
}

/** A mean in [0, 1] on the scale of the equation, [1, 10]: self-orientation is never zero. */
export const onScale = (mean: number): number => 1 + 9 * mean

type Means = Readonly<Record<Factor, number>>

/** T = (C + R + I) / S with each on 1–10: from 0.3 to 30, and 3 where all four are undecided. */
export const trustQuotient = ({
  credibility,
  reliability,
  intimacy,
  'self-orientation': self,
}: Means): number => (onScale(credibility) + onScale(reliability) + onScale(intimacy)) / onScale(self)

/** The quotient as a score from 0 to 1 on its logarithm, so that undecided is exactly one half. */
export const scoreOf = (means: Means): number => Math.log(trustQuotient(means) / 0.3) / LN_100

/**
 * By how much the score rises for each unit that the mean of a factor lies above undecided. With these, and only with
 * these, the parts add up to the whole exactly (Aumann & Shapley 1974, along the straight way from undecided).
 */
export function slopesOf(means: Means): Record<Factor, number> {
  const base = onScale(BASE_RATE)
  const above = onScale(means.credibility) + onScale(means.reliability) + onScale(means.intimacy)
  const each = (9 * meanReciprocal(3 * base, above)) / LN_100
  const self = (-9 * meanReciprocal(base, onScale(means['self-orientation']))) / LN_100
  return { credibility: each, reliability: each, intimacy: each, 'self-orientation': self }
}

const LN_100 = Math.log(100)

/** The mean of 1/x between p and q; where they lie close the quotient would lose its digits, and the series has them. */
function meanReciprocal(p: number, q: number): number {
  const step = (q - p) / p
  return Math.abs(step) < 1e-8 ? (1 - step / 2) / p : Math.log1p(step) / (q - p)
}
