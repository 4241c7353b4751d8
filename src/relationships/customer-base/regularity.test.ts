import { expect, test } from 'vitest'
import { seededRandom } from '../../platform/statistics/random.ts'
import { type GapPair, wheatMorrisonK } from './regularity.ts'

const random = seededRandom(9)
const gap = (k: number) => Array.from({ length: k }, () => -Math.log(1 - random())).reduce((a, b) => a + b)

test.each([1, 2, 4])('gaps that are Erlang-%d are found to be so', k => {
  const pairs = Array.from({ length: 20_000 }, (): GapPair => [gap(k), gap(k)])
  expect(Math.abs(wheatMorrisonK(pairs)! / k - 1)).toBeLessThan(0.05)
})

test('bursts are below 1, clockwork is infinite', () => {
  const bursts = Array.from({ length: 500 }, (_, i): GapPair => (i % 2 ? [1, 90] : [90, 1]))
  expect(wheatMorrisonK(bursts)).toBeLessThan(0.1)
  expect(
    wheatMorrisonK([
      [7, 7],
      [7, 7],
      [14, 14],
    ]),
  ).toBe(Number.POSITIVE_INFINITY)
})

test('one relationship shows no regularity', () => {
  expect(wheatMorrisonK([[3, 4]])).toBeUndefined()
  expect(
    wheatMorrisonK([
      [3, 4],
      [0, 0],
    ]),
  ).toBeUndefined()
})
