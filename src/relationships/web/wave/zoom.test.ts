import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWhole, LEAST_SPAN_DAYS, moved, type Range, within, zoomed } from './zoom.ts'

const whole: Range = { from: 19_000, until: 20_000 }
const ranges = fc
  .tuple(fc.integer({ min: 19_000, max: 19_900 }), fc.integer({ min: LEAST_SPAN_DAYS, max: 100 }))
  .map(([from, span]) => ({ from, until: from + span }))

test('zooming in and moving never show what lies outside the history', () => {
  fc.assert(
    fc.property(
      ranges,
      fc.double({ min: 0.1, max: 20, noNaN: true }),
      fc.integer({ min: -3, max: 3 }),
      (...of) => {
        const [range, factor, share] = of
        for (const { from, until } of [zoomed(range, whole, factor), moved(range, whole, share)]) {
          expect(from).toBeGreaterThanOrEqual(whole.from)
          expect(until).toBeLessThanOrEqual(whole.until + 1e-6)
        }
      },
    ),
  )
})

test('moving keeps the span', () => {
  fc.assert(
    fc.property(ranges, fc.integer({ min: -3, max: 3 }), (range, share) => {
      const { from, until } = moved(range, whole, share)
      expect(until - from).toBeCloseTo(range.until - range.from, 6)
    }),
  )
})

test('one cannot come nearer than four weeks', () => {
  const near = zoomed({ from: 19_500, until: 19_530 }, whole, 0.01)
  expect(near.until - near.from).toBe(LEAST_SPAN_DAYS)
})

test('far enough out one sees the whole', () => {
  expect(isWhole(zoomed({ from: 19_500, until: 19_530 }, whole, 1000), whole)).toBe(true)
  expect(within({ from: 0, until: 1 }, whole)).toEqual({ from: 19_000, until: 19_001 })
})
