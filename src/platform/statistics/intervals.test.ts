import { expect, test } from 'vitest'
import { shareInterval } from './intervals.ts'

test.each([
  [0, 0, 0.05, 0.95],
  [3, 3, 0.472871, 0.987259],
  [8, 10, 0.529913, 0.92118],
  [1, 20, 0.017191, 0.206725],
])('%d of %d', (successes, trials, low, high) => {
  const interval = shareInterval(successes, trials)
  expect(interval.low).toBeCloseTo(low, 6)
  expect(interval.high).toBeCloseTo(high, 6)
})

test('a higher level is a wider interval', () => {
  const [narrow, wide] = [shareInterval(8, 10, 0.5), shareInterval(8, 10, 0.99)]
  expect(wide.low).toBeLessThan(narrow.low)
  expect(wide.high).toBeGreaterThan(narrow.high)
})
