import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beliefOf, onScale } from '../../equation.ts'
import { hillOf, hillPath } from './hill.ts'

const [WIDTH, HEIGHT] = [400, 40]
const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 500, noNaN: true }))
const tally = fc.record({ good: weight, bad: weight })
type Tally = { good: number; bad: number }

function shapeOf(found: Tally) {
  const { mean, uncertainty } = beliefOf(found)
  return { value: onScale(mean), uncertainty }
}
const hill = (found: Tally) => hillOf(shapeOf(found), WIDTH, HEIGHT)
const peakOf = (found: Tally) => HEIGHT - Math.min(...hill(found).map(({ y }) => y))

describe('the hill of a factor', () => {
  test('never leaves the room it has', () => {
    fc.assert(
      fc.property(tally, found =>
        hill(found).every(
          ({ x, y }) => x >= 0 && x <= WIDTH && y >= -1e-9 && y <= HEIGHT + 1e-9 && Number.isFinite(y),
        ),
      ),
      { numRuns: 2000 },
    )
  })

  test('has one top: it rises to it and falls from there', () => {
    fc.assert(
      fc.property(tally, found => {
        const heights = hill(found).map(({ y }) => HEIGHT - y)
        const top = heights.indexOf(Math.max(...heights))
        return heights.every((height, i) => i === 0 || isStep(heights[i - 1]!, height, i <= top))
      }),
      { numRuns: 2000 },
    )
  })

  test('is that of the opposite evidence, seen in a mirror', () => {
    fc.assert(
      fc.property(tally, ({ good, bad }) => {
        const [one, other] = [hill({ good, bad }), hill({ good: bad, bad: good }).reverse()]
        return one.every(
          ({ x, y }, i) => Math.abs(x - (WIDTH - other[i]!.x)) < 1e-3 && Math.abs(y - other[i]!.y) < 1e-3,
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('grows with evidence of the same proportion', () => {
    fc.assert(
      fc.property(tally, fc.double({ min: 1.1, max: 5, noNaN: true }), ({ good, bad }, times) => {
        fc.pre(good + bad > 0.1)
        return peakOf({ good: good * times, bad: bad * times }) > peakOf({ good, bad })
      }),
      { numRuns: 1000 },
    )
  })

  test('of very much evidence is still drawn at its place', () => {
    const top = hill({ good: 90_000, bad: 10_000 }).reduce((best, point) => (point.y < best.y ? point : best))
    expect(top.x).toBeCloseTo(0.9 * WIDTH, 1)
    expect(top.y).toBeLessThan(2)
    expect(hillPath(shapeOf({ good: 3, bad: 1 }), WIDTH, HEIGHT)).toMatch(/^M0,40C.*Z$/)
  })
})

const isStep = (before: number, after: number, isBeforeTop: boolean) =>
  isBeforeTop ? after >= before - 1e-9 : after <= before + 1e-9
