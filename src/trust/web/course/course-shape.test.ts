import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay } from '../../../platform/days.ts'
import { type CourseDay, laneOf, reachOf } from './course-shape.ts'

const [WIDTH, HEIGHT] = [600, 64]
const share = fc.double({ min: 0, max: 1, noNaN: true })
const course = fc
  .uniqueArray(fc.integer({ min: 20_000, max: 20_900 }), { minLength: 1, maxLength: 40 })
  .chain(days =>
    fc.tuple(
      ...days
        .sort((a, b) => a - b)
        .map(day => fc.record({ day: fc.constant(formatDay(day)), share, a: share })),
    ),
  )
  .map(points =>
    points.map(
      ({ a, ...point }): CourseDay => ({ ...point, low: point.share * a, high: 1 - (1 - point.share) * a }),
    ),
  )
const range = fc
  .tuple(fc.integer({ min: 19_900, max: 20_800 }), fc.integer({ min: 28, max: 800 }))
  .map(([from, span]) => ({ from, until: from + span }))

const numbersIn = (path: string) =>
  [...path.matchAll(/-?[\d.]+(?:e-?\d+)?|NaN/g)].map(([text]) => Number(text))
const laneIn = (
  given: readonly CourseDay[],
  shown: { from: number; until: number },
  newsUntil: string | null = null,
) => laneOf(given, { width: WIDTH, height: HEIGHT, range: shown, reach: reachOf([given]), newsUntil })

describe('the lane of a course', () => {
  test('stays within its room, whatever part of the course is looked at', () => {
    fc.assert(
      fc.property(course, range, (given, shown) => {
        const { line, band, area } = laneIn(given, shown)
        return [line, band, area].every(path => {
          const numbers = numbersIn(path)
          return (
            numbers.every(Number.isFinite) &&
            numbers.every((number, i) => number >= -0.01 && number <= (i % 2 ? HEIGHT : WIDTH) + 0.01)
          )
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('begins where something was first known, and not before', () => {
    const known = { share: 0.6, low: 0.4, high: 0.8 }
    const days = [20_100, 20_200].map(day => ({ day: formatDay(day), ...known }))
    expect(laneIn(days, { from: 20_000, until: 20_200 })).toMatchObject({ from: 300, until: 600 })
    expect(laneIn(days, { from: 20_150, until: 20_200 })).toMatchObject({ from: 0, until: 600 })
    expect(laneIn(days, { from: 19_000, until: 20_000 })).toMatchObject({ from: null, line: '', band: '' })
  })

  test('from the last news on is drawn apart', () => {
    const known = { share: 0.6, low: 0.4, high: 0.8 }
    const days = [20_000, 20_100, 20_200].map(day => ({ day: formatDay(day), ...known }))
    const { line, faded } = laneIn(days, { from: 20_000, until: 20_200 }, formatDay(20_100))
    expect(
      numbersIn(line)
        .filter((_, i) => i % 2 === 0)
        .at(-1),
    ).toBe(300)
    expect(numbersIn(faded)[0]).toBe(300)
    expect(laneIn(days, { from: 20_000, until: 20_200 }).faded).toMatch(/^M600,[\d.]+$/)
  })

  test('shows more where more speaks for it higher up', () => {
    const on = (value: number) => ({ day: formatDay(20_000), share: value, low: value, high: value })
    const height = (value: number) => numbersIn(laneIn([on(value)], { from: 20_000, until: 20_100 }).line)[1]!
    expect(height(0.5)).toBe(HEIGHT / 2)
    expect(height(0.6)).toBeLessThan(height(0.5))
    expect(height(0.4)).toBeGreaterThan(height(0.5))
  })
})
