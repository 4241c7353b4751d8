import type { Weighed } from '../evidence/weigh.ts'
import type { Day } from '../platform/days.ts'
import { scoreOf } from './equation.ts'
import { type Interval, scoreIntervalNearly } from './interval.ts'
import { addTo, type RunningSum, talliesOf } from './running-sums.ts'
import { forEachFactor, trustOf } from './trust.ts'

export type CoursePoint = Interval & { day: Day; score: number; means: Record<string, number> }

/**
 * The score with its interval through time: on the day of the first evidence, every `step` days from then, and on
 * the last day. Each piece is added once, so that a long course costs little more than its evidence.
 */
export function courseOf(
  weighed: readonly Weighed[],
  { until, step }: { until: Day; step: number },
): CoursePoint[] {
  const inOrder = weighed.filter(({ day }) => day <= until).sort((a, b) => a.day - b.day)
  if (inOrder.length === 0) return []
  const sums: RunningSum[] = []
  const points: CoursePoint[] = []
  let next = 0
  for (let day = inOrder[0]!.day; ; day = Math.min(day + step, until)) {
    while (next < inOrder.length && inOrder[next]!.day <= day) addTo(sums, inOrder[next++]!)
    const { beliefs } = trustOf(talliesOf(sums, day)!)
    const means = forEachFactor(factor => beliefs[factor].mean)
    points.push({ day, score: scoreOf(means), ...scoreIntervalNearly(beliefs), means })
    if (day === until) return points
  }
}
