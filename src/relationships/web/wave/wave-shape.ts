import { parseDay } from '../../../platform/days.ts'
import { type Point, smoothArea, smoothPath } from '../../../ui/smooth-path.ts'
import type { WavePoint } from '../words.ts'

export type WaveShape = { oursArea: string; oursLine: string; theirsArea: string; theirsLine: string }

/** This many messages a day fill the height of a small wave; only livelier ties are scaled down to fit. */
const FULL_RATE = 0.5

/**
 * The four paths of a small wave: ours above the middle line, theirs below, both on one scale. Heights go with
 * the square root of the rate, so that a message a month is still seen beside one a day.
 */
export function waveShape(wave: readonly WavePoint[], width: number, height: number): WaveShape {
  const middle = height / 2
  const peak = Math.max(FULL_RATE, ...wave.flatMap(({ ours, theirs }) => [ours, theirs]))
  const heightOf = (rate: number) => Math.sqrt(Math.max(0, rate) / peak) * (middle - 1)
  const days = wave.map(({ day }) => parseDay(day)!)
  const [first, span] = [days[0] ?? 0, Math.max(1, (days.at(-1) ?? 0) - (days[0] ?? 0))]
  const xOf = (index: number) => ((days[index]! - first) / span) * width
  const ours: Point[] = wave.map((point, index) => ({ x: xOf(index), y: middle - heightOf(point.ours) }))
  const theirs: Point[] = wave.map((point, index) => ({ x: xOf(index), y: middle + heightOf(point.theirs) }))
  return {
    oursArea: smoothArea(ours, middle),
    oursLine: smoothPath(ours),
    theirsArea: smoothArea(theirs, middle),
    theirsLine: smoothPath(theirs),
  }
}
