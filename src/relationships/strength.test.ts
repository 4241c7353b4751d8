import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contactOn } from './history.builders.ts'
import { strengthOf, strengthOfMany } from './strength.ts'

const letters = (times: number) => Array.from({ length: times }, (_, i) => contactOn(10 * i, { received: 0 }))

describe('the strength of a relationship', () => {
  test('is the chance of contact where both have written', () => {
    expect(strengthOf(0.8, [...letters(12), contactOn(130)], 200)).toBe(0.8)
  })

  test('twelve letters without an answer are worth a fourteenth of that', () => {
    expect(strengthOf(0.7, letters(12), 200)).toBeCloseTo(0.05, 12)
  })

  test('a first letter may yet be answered: half counts while it is out', () => {
    expect(strengthOf(0.8, letters(1), 3)).toBe(0.4)
  })

  test('mail that we never answered counts no more than mail they never answered', () => {
    const newsletters = letters(12).map(contact => ({ ...contact, sent: 0, received: 1 }))
    expect(strengthOf(0.7, newsletters, 200)).toBeCloseTo(0.05, 12)
  })

  test('one-way mail is still one-way as of the day before the answer', () => {
    expect(strengthOf(0.7, [...letters(12), contactOn(201)], 200)).toBeCloseTo(0.05, 12)
  })

  test('several ties are at least as strong as the strongest and at most as their sum', () => {
    expect(strengthOfMany([])).toBe(0)
    expect(strengthOfMany([0.5, 0.5])).toBe(0.75)
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), strengths => {
        const together = strengthOfMany(strengths)
        expect(together).toBeGreaterThanOrEqual(Math.max(...strengths) - 1e-12)
        expect(together).toBeLessThanOrEqual(
          Math.min(
            1,
            strengths.reduce((sum, s) => sum + s, 0),
          ) + 1e-12,
        )
      }),
    )
  })
})
