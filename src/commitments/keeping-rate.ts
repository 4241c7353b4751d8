import { type Interval, shareInterval } from '../platform/statistics/intervals.ts'
import { type Commitment, stateOf } from './commitment.ts'

export type KeepingRate = Interval & { kept: number; late: number; broken: number; share: number | null }

/**
 * How many of those that are settled were kept in time, with the 90 % interval of the share. What is overdue is not
 * settled: it shows as overdue, and counts when somebody says what became of it.
 */
export function keepingRateOf(commitments: readonly Commitment[]): KeepingRate {
  const states = commitments.filter(({ outcomes }) => outcomes.length > 0).map(one => stateOf(one, ''))
  const count = (wanted: string) => states.filter(state => state === wanted).length
  const kept = count('kept')
  return {
    kept,
    late: count('late'),
    broken: count('broken'),
    share: states.length > 0 ? kept / states.length : null,
    ...shareInterval(kept, states.length),
  }
}
