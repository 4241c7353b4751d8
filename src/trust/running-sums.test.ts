import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACTORS } from '../evidence/evidence.ts'
import { courseOf } from './course.ts'
import { addTo, type RunningSum, talliesOf } from './running-sums.ts'
import { piece } from './trust.builders.ts'
import { tally, trustOf } from './trust.ts'

const pieces = fc.array(
  fc.record({
    factor: fc.constantFrom(...FACTORS),
    valence: fc.double({ min: 0, max: 1, noNaN: true }),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
    halfLifeDays: fc.constantFrom(null, 90, 180, 365),
    day: fc.integer({ min: 0, max: 1500 }),
    isSelfReported: fc.boolean(),
  }),
  { maxLength: 60 },
)

describe('sums that are added to', () => {
  test('are those of everything at once, in whatever order it came', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1500, max: 4000 }), (given, at) => {
        const sums: RunningSum[] = []
        for (const one of given) addTo(sums, one)
        const added = trustOf(talliesOf(sums, at)!)
        return Math.abs(added.score - trustOf(tally(given, at)).score) < 1e-12
      }),
      { numRuns: 3000 },
    )
  })

  test('cannot say how it was before the last of it', () => {
    const sums: RunningSum[] = []
    addTo(sums, piece('reliability', 1, { day: 10 }))
    expect(talliesOf(sums, 9)).toBeUndefined()
  })
})

describe('the course through time', () => {
  test('is on each of its days the score of that day', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 90 }), (given, step) =>
        courseOf(given, { until: 1600, step }).every(
          ({ day, score }) => Math.abs(score - trustOf(tally(given, day)).score) < 1e-12,
        ),
      ),
      { numRuns: 300 },
    )
  })

  test('begins with the first evidence and ends on the day asked for, or is not there', () => {
    const days = courseOf([piece('intimacy', 1, { day: 3 })], { until: 20, step: 7 }).map(({ day }) => day)
    expect(days).toEqual([3, 10, 17, 20])
    expect(courseOf([], { until: 20, step: 7 })).toEqual([])
    expect(courseOf([piece('intimacy', 1, { day: 21 })], { until: 20, step: 7 })).toEqual([])
  })
})
