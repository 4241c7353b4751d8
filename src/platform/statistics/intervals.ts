import { betaQuantile } from './beta.ts'

export type Interval = { low: number; high: number }

/**
 * Where the true share lies after `successes` of `trials`, knowing nothing before: the central interval of
 * Beta(1 + successes, 1 + failures). None of none gives the whole range, less the tails.
 */
export function shareInterval(successes: number, trials: number, level = 0.9): Interval {
  const [a, b] = [1 + successes, 1 + trials - successes]
  const tail = (1 - level) / 2
  return { low: betaQuantile(tail, a, b), high: betaQuantile(1 - tail, a, b) }
}
