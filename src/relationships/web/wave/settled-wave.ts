import { daysBetween } from '../../../ui/format.ts'
import type { WavePoint } from '../words.ts'

/** As long as the half-life of the wave: until then its rate is guessed from a message or two. */
const SETTLING_DAYS = 30

/**
 * The wave as it is drawn and listed: from nothing on the day of the first contact to what was measured once the
 * tie had been observed for some weeks. Rates of the first days divide by the little time there was, and would
 * stand like a tower at the beginning of every relationship.
 */
export function settledWave(wave: readonly WavePoint[], firstAt: string): WavePoint[] {
  const last = wave.at(-1)
  const settled = wave.filter(point => daysBetween(firstAt, point.day) >= SETTLING_DAYS || point === last)
  const first = wave[0]
  if (!first || settled.length === wave.length) return settled
  const isBeginning = daysBetween(firstAt, first.day) <= 0
  return isBeginning && first !== last ? [{ day: first.day, ours: 0, theirs: 0 }, ...settled] : settled
}
