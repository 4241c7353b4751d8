import { formatMonth, roundedFigure } from '../../../ui/format.ts'
import type { Measured, WavePoint } from '../words.ts'

const DAYS_PER_WEEK = 7

/** Messages a week, as one says it. */
export const perWeek = (ratePerDay: number): string => roundedFigure(ratePerDay * DAYS_PER_WEEK)

/** The wave in words, for those who do not see it. */
export function describeWave(wave: readonly WavePoint[]): string {
  const [first, last] = [wave[0], wave.at(-1)]
  if (!first || !last) return 'No wave yet'
  const both = ({ ours, theirs }: WavePoint) => ours + theirs
  const peak = wave.reduce((highest, point) => (both(point) > both(highest) ? point : highest), first)
  return (
    `Wave of messages from ${formatMonth(first.day)} to ${formatMonth(last.day)}. ` +
    `Highest in ${formatMonth(peak.day)}: ${sides(peak)}. At the end: ${sides(last)}.`
  )
}

const sides = ({ ours, theirs }: WavePoint) => `${perWeek(ours)} a week from us, ${perWeek(theirs)} from them`

export type Mark = Measured['marks'][number]

const BECAME = { kept: 'kept', late: 'kept late', broken: 'broke' } as const

/** `We kept late: the draft`. */
export const sayMark = ({ side, kind, text }: Mark): string =>
  `${side === 'ours' ? 'We' : 'They'} ${BECAME[kind]}: ${text}`

export type WaveMonth = { month: string; ours: number; theirs: number }

/** The wave by calendar month, newest first: each side's mean rate over the points of that month. */
export function waveByMonth(wave: readonly WavePoint[]): WaveMonth[] {
  const months = groupedByMonth(wave)
  const mean = (points: readonly WavePoint[], side: 'ours' | 'theirs') =>
    points.reduce((sum, point) => sum + point[side], 0) / points.length
  return [...months]
    .map(([month, points]) => ({ month, ours: mean(points, 'ours'), theirs: mean(points, 'theirs') }))
    .reverse()
}

function groupedByMonth(wave: readonly WavePoint[]): Map<string, WavePoint[]> {
  const months = new Map<string, WavePoint[]>()
  for (const point of wave) {
    const month = point.day.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), point])
  }
  return months
}
