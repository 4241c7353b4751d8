import type { Day } from '../platform/days.ts'
import type { History, Shares } from './history.ts'
import { drawnRateAlong, rateOn } from './rates.ts'

export type WavePoint = { day: Day; ours: number; theirs: number; both: number }

export const FAST_HALF_LIFE_DAYS = 30
export const SLOW_HALF_LIFE_DAYS = 180

/** Keeps the momentum of a nearly silent tie near zero: one message a year is no trend. */
const LEAST_RATE = 1 / 365

/**
 * The wave as it is drawn: messages per day on each side, with a half-life of 30 days, from the first contact (or
 * `from`) every `step` days, the last point on `until`. Empty where `until` lies before the beginning.
 */
export function waveOf(
  history: readonly Shares[],
  range: { from?: Day; until: Day; step: number },
): WavePoint[] {
  const from = range.from ?? history[0]?.day
  if (from === undefined || from > range.until) return []
  const ours = drawnRateAlong(history, FAST_HALF_LIFE_DAYS, 'ours')
  const theirs = drawnRateAlong(history, FAST_HALF_LIFE_DAYS, 'theirs')
  const pointOn = (day: Day): WavePoint => {
    const sides = { ours: ours(day), theirs: theirs(day) }
    return { day, ...sides, both: sides.ours + sides.theirs }
  }
  const points: WavePoint[] = []
  for (let day = from; day < range.until; day += range.step) points.push(pointOn(day))
  points.push(pointOn(range.until))
  return points
}

/** m = ln((R_30 + e) / (R_180 + e)), e = 1/365: above 0 where there is more contact lately than over half a year. */
export function momentumOn(history: History, day: Day): number {
  return momentum(rateOn(history, FAST_HALF_LIFE_DAYS, day), rateOn(history, SLOW_HALF_LIFE_DAYS, day))
}

export function momentum(fastRate: number, slowRate: number): number {
  return Math.log((fastRate + LEAST_RATE) / (slowRate + LEAST_RATE))
}
