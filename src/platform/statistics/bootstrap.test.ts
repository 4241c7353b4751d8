import { expect, test } from 'vitest'
import { bootstrapDifference } from './bootstrap.ts'
import { median, quantile } from './quantiles.ts'
import { seededRandom } from './random.ts'
import { resampledAuc, resampledBrier, resampledLogLoss } from './resampled-scoring.ts'
import { auc, brier, logLoss } from './scoring.ts'

const random = seededRandom(3)
const truth = Array.from({ length: 300 }, () => random())
const outcomes = truth.map(p => (random() < p ? 1 : 0))
const noise = truth.map(() => random())

test('the truth beats noise, and the interval says so', () => {
  const gain = bootstrapDifference(resampledAuc, truth, noise, outcomes)!
  expect(gain.difference).toBeCloseTo(auc(truth, outcomes)! - auc(noise, outcomes)!, 12)
  expect(gain.low).toBeGreaterThan(0)
  expect(gain.high).toBeGreaterThan(gain.difference)
})

test('one noise does not beat another', () => {
  const gain = bootstrapDifference(resampledAuc, noise, noise.toReversed(), outcomes)!
  expect(gain.low).toBeLessThan(0)
  expect(gain.high).toBeGreaterThan(0)
})

test('the same seed gives the same interval, another seed another', () => {
  const run = (seed: number) =>
    bootstrapDifference(resampledBrier, truth, noise, outcomes, { seed, resamples: 200 })
  expect(run(5)).toEqual(run(5))
  expect(run(6)).not.toEqual(run(5))
})

test('rows of one unit are drawn together: counting each case thrice adds no certainty', () => {
  const thrice = <T>(list: T[]) => list.flatMap(item => [item, item, item])
  const width = (interval: { low: number; high: number }) => interval.high - interval.low
  const once = bootstrapDifference(resampledBrier, truth, noise, outcomes)!
  const units = thrice([...outcomes.keys()])
  const grouped = bootstrapDifference(resampledBrier, thrice(truth), thrice(noise), thrice(outcomes), {
    units,
  })!
  const naive = bootstrapDifference(resampledBrier, thrice(truth), thrice(noise), thrice(outcomes))!
  expect(width(grouped)).toBeCloseTo(width(once), 10)
  expect(width(naive)).toBeLessThan(0.75 * width(once))
})

test('a case counted twice weighs as two cases do, ties included', () => {
  const times = outcomes.map((_, i) => i % 3)
  const tied = truth.map(p => Math.round(p * 10) / 10)
  const written = <T>(list: T[]) => list.flatMap((item, i) => Array<T>(times[i]!).fill(item))
  expect(resampledAuc(tied, outcomes)(times)).toBeCloseTo(auc(written(tied), written(outcomes))!, 12)
  expect(resampledBrier(tied, outcomes)(times)).toBeCloseTo(brier(written(tied), written(outcomes)), 12)
  const losses = resampledLogLoss(tied, outcomes)(times)
  expect(losses).toBeCloseTo(logLoss(written(tied), written(outcomes)), 12)
  expect(resampledAuc(tied, outcomes)(outcomes)).toBeUndefined()
})

test('random numbers are uniform, and the same for the same seed', () => {
  const [one, two] = [seededRandom(11), seededRandom(11)]
  const draws = Array.from({ length: 20_000 }, () => one())
  expect(draws.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => two()))
  const tenths = draws.reduce(
    (counts, u) => counts.with(Math.floor(u * 10), counts[Math.floor(u * 10)]! + 1),
    Array<number>(10).fill(0),
  )
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(5 * Math.sqrt(1800))
})

test('quantiles lie between neighbours, and nothing has none', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(quantile([10, 20], 0.25)).toBe(12.5)
  expect(quantile([7], 0.9)).toBe(7)
  expect(median([])).toBeUndefined()
})
