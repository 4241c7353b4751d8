import type { Interval } from './intervals.ts'
import { quantile } from './quantiles.ts'
import { seededRandom } from './random.ts'
import type { ResampledMetric } from './resampled-scoring.ts'

export type Difference = Interval & { difference: number }

/**
 * metric(challenger) - metric(baseline) on the same cases, with its percentile bootstrap interval (Efron &
 * Tibshirani 1993). Cases with the same `unit` (the rows of one relationship) are drawn together. Resamples on
 * which the metric is undefined are left out; undefined where it is so on the cases themselves. Deterministic.
 */
export function bootstrapDifference(
  metric: ResampledMetric,
  challenger: readonly number[],
  baseline: readonly number[],
  outcomes: readonly number[],
  {
    units = outcomes.map((_, i) => i) as readonly (string | number)[],
    resamples = 1000,
    level = 0.95,
    seed = 1,
  } = {},
): Difference | undefined {
  const ours = metric(challenger, outcomes)
  const theirs = metric(baseline, outcomes)
  const gain = (times: ArrayLike<number>) => {
    const [our, their] = [ours(times), theirs(times)]
    return our === undefined || their === undefined ? undefined : our - their
  }
  const difference = gain(new Float64Array(outcomes.length).fill(1))
  if (difference === undefined) return undefined

  const blocks = casesByUnit(units)
  const random = seededRandom(seed)
  const gains: number[] = []
  for (let i = 0; i < resamples; i++) {
    const times = new Float64Array(outcomes.length)
    for (let draw = 0; draw < blocks.length; draw++)
      for (const drawn of blocks[Math.floor(random() * blocks.length)]!) times[drawn]!++
    const drawn = gain(times)
    if (drawn !== undefined) gains.push(drawn)
  }
  const tail = (1 - level) / 2
  return {
    difference,
    low: quantile(gains, tail) ?? Number.NEGATIVE_INFINITY,
    high: quantile(gains, 1 - tail) ?? Number.POSITIVE_INFINITY,
  }
}

function casesByUnit(units: readonly (string | number)[]): number[][] {
  const blocks = new Map<string | number, number[]>()
  units.forEach((unit, i) => {
    const block = blocks.get(unit)
    if (block) block.push(i)
    else blocks.set(unit, [i])
  })
  return [...blocks.values()]
}
