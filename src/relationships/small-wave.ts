import { type Day, formatDay } from '../platform/days.ts'
import type { Shares } from './history.ts'
import { FAST_HALF_LIFE_DAYS, waveOf } from './wave.ts'

/**
 * The last two years of a wave, for a line of a list: points every `step` days from `from` on, the last one on the
 * day of the list. Lists carry a hundred of them, so it is written as briefly as can be drawn.
 */
export type SmallWave = { from: string; step: number; ours: number[]; theirs: number[] }

const SPAN_DAYS = 730
const STEP = 14

/** What is older than this when a wave begins no longer shows: of a thousand messages 1/33 of one is left. */
const FADED_AFTER_DAYS = 15 * FAST_HALF_LIFE_DAYS

/** The first day of contact that may still show in a small wave. */
export const smallWaveReadsFrom = (until: Day): Day => until - SPAN_DAYS - FADED_AFTER_DAYS

/** The small wave of contact that began on the day `first`; `shares` of several ties at once are added up. */
export function smallWaveOf(shares: readonly Shares[], first: Day, until: Day): SmallWave {
  const from = Math.max(first, until - SPAN_DAYS)
  const ascending = [...shares].sort((a, b) => a.day - b.day)
  const points = waveOf(ascending, { from, until, step: STEP })
  return {
    from: formatDay(from),
    step: STEP,
    ours: points.map(({ ours }) => rounded(ours)),
    theirs: points.map(({ theirs }) => rounded(theirs)),
  }
}

/** Messages a day to four places: a fiftieth of a pixel. */
const rounded = (rate: number) => Math.round(rate * 10_000) / 10_000
