import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaReputation } from './beta-reputation.ts'
import { eigenTrust } from './eigentrust.ts'
import { beliefOf } from './equation.ts'
import { discount, expectationOf, fuse, type Opinion, opinionOf } from './opinion.ts'

const close = (found: Opinion, [belief, disbelief, uncertainty]: readonly [number, number, number]) => {
  expect(found.belief).toBeCloseTo(belief, 6)
  expect(found.disbelief).toBeCloseTo(disbelief, 6)
  expect(found.uncertainty).toBeCloseTo(uncertainty, 6)
}

describe('beta reputation', () => {
  test.each([
    [1, 0.7],
    [0.9, 0.679533],
    [0.7, 0.663481],
    [0.5, 0.671233],
    [0, 0.666667],
  ])('with a memory of %s is as published', (memory, expected) => {
    const outcomes = [1, 1, 1, 0, 1, 0, 1, 1].map(Boolean)
    expect(betaReputation(outcomes, memory)).toBeCloseTo(expected, 6)
  })
})

describe('opinions', () => {
  test('are as published', () => {
    close(opinionOf(8, 2), [0.666667, 0.166667, 0.166667])
    expect(expectationOf(opinionOf(8, 2))).toBeCloseTo(0.75, 12)
    close(opinionOf(5, 0), [0.714286, 0, 0.285714])
    expect(expectationOf(opinionOf(5, 0))).toBeCloseTo(0.857143, 6)
  })

  test('by the word of another are discounted as published', () => {
    const found = discount(opinionOf(8, 2), opinionOf(5, 0))
    close(found, [0.47619, 0, 0.52381])
    expect(expectationOf(found)).toBeCloseTo(0.738095, 6)
  })

  test('put together are those of all the evidence', () => {
    close(fuse(opinionOf(8, 2), opinionOf(5, 0)), [0.764706, 0.117647, 0.117647])
    const amount = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, b, c, d) => {
        const fused = fuse(opinionOf(a, b), opinionOf(c, d))
        return Math.abs(fused.belief - opinionOf(a + c, b + d).belief) < 1e-12
      }),
    )
  })

  test('expect what the equation believes', () => {
    expect(expectationOf(opinionOf(3, 1.5))).toBeCloseTo(beliefOf({ good: 3, bad: 1.5 }).mean, 12)
  })
})

describe('EigenTrust', () => {
  const trust = [
    [0, 0.5, 0.5, 0],
    [0.2, 0, 0.3, 0.5],
    [1, 0, 0, 0],
    [0.25, 0.25, 0.5, 0],
  ]
  test.each([
    [0, [0.374332, 0.213904, 0.304813, 0.106952]],
    [0.15, [0.355696, 0.216162, 0.298774, 0.129369]],
    [0.5, [0.311199, 0.225471, 0.281962, 0.181368]],
  ])('starting again %s of the time is as published', (restart, expected) => {
    eigenTrust(trust, restart).forEach((share, i) => {
      expect(share).toBeCloseTo(expected[i]!, 6)
    })
  })
})
