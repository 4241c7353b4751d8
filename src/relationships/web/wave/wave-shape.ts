import { daysBetween } from '../../../ui/format.ts'
import { type Point, smoothArea, smoothPath } from '../../../ui/smooth-path.ts'
import type { SmallWave } from '../../small-wave.ts'

export type WaveShape = { oursArea: string; oursLine: string; theirsArea: string; theirsLine: string }

/** The two years that a small wave spans, whether the tie is that old or not: all of them on one time. */
const SPAN_DAYS = 730

/** A younger wave would be a stroke of one pixel. */
const LEAST_SPAN_DAYS = 7
const NOTHING: WaveShape = { oursArea: '', oursLine: '', theirsArea: '', theirsLine: '' }

/** Messages a day at which half the height is reached: one in three weeks. */
const HALF_HEIGHT_RATE = 1 / 21

/**
 * The four paths of a small wave: ours above the middle line, theirs below, the last day at the right edge.
 * Every small wave has the same scale, so that they compare: r / (r + one in three weeks) of the height for r messages a
 * day, which keeps a message a month visible beside three a day and never leaves the drawing.
 */
export function waveShape(wave: SmallWave, until: string, width: number, height: number): WaveShape {
  const middle = height / 2
  const span = daysBetween(wave.from, until)
  if (span < LEAST_SPAN_DAYS) return NOTHING
  const heightOf = (rate: number) =>
    (Math.max(0, rate) / (Math.max(0, rate) + HALF_HEIGHT_RATE)) * (middle - 1)
  const xOf = (index: number) => width * (1 - Math.max(0, span - index * wave.step) / SPAN_DAYS)
  const ours: Point[] = wave.ours.map((rate, index) => ({ x: xOf(index), y: middle - heightOf(rate) }))
  const theirs: Point[] = wave.theirs.map((rate, index) => ({ x: xOf(index), y: middle + heightOf(rate) }))
  return {
    oursArea: smoothArea(ours, middle),
    oursLine: smoothPath(ours),
    theirsArea: smoothArea(theirs, middle),
    theirsLine: smoothPath(theirs),
  }
}
