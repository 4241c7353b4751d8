import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyHistory, contactOn, contactsOn } from './history.builders.ts'
import { mergeHistories, SHARE_UNIT } from './history.ts'
import { rateAlong, rateOn } from './rates.ts'

const halfLife = fc.constantFrom(7, 30, 90, 180)

describe('the rate of messages', () => {
  test('one exchange a week reads two messages in seven days, from the first weeks on', () => {
    for (const weeks of [4, 20, 200]) {
      const history = contactsOn(...Array.from({ length: weeks }, (_, i) => 7 * i))
      const averageOverTheLastWeek =
        [1, 2, 3, 4, 5, 6, 7].reduce((sum, day) => sum + rateOn(history, 30, 7 * weeks - day), 0) / 7
      expect(averageOverTheLastWeek).toBeGreaterThan((2 / 7) * 0.9)
      expect(averageOverTheLastWeek).toBeLessThan((2 / 7) * 1.15)
    }
  })

  test('a message to ten people counts a tenth', () => {
    const toOne = [contactOn(0, { received: 0 })]
    const toTen = [contactOn(0, { received: 0, sentShare: SHARE_UNIT / 10 })]
    expect(rateOn(toTen, 30, 5)).toBeCloseTo(rateOn(toOne, 30, 5) / 10, 12)
  })

  test('nothing is read before the first contact', () => {
    expect(rateOn(contactsOn(10), 30, 9)).toBe(0)
    expect(rateOn([], 30, 9)).toBe(0)
  })

  test('law: never negative, and it falls with silence', () => {
    fc.assert(
      fc.property(anyHistory(), halfLife, fc.integer({ min: 1, max: 500 }), (history, h, silence) => {
        const last = history.at(-1)!.day
        const then = rateOn(history, h, last)
        const later = rateOn(history, h, last + silence)
        expect(later).toBeGreaterThanOrEqual(0)
        expect(later).toBeLessThan(then)
      }),
    )
  })

  test('law: a further message never lowers it', () => {
    fc.assert(
      fc.property(anyHistory(), halfLife, fc.nat(300), fc.nat(300), (history, h, after, wait) => {
        const day = history[0]!.day + after
        const asOf = day + wait
        const more = mergeHistories([history, [contactOn(day)]])
        expect(rateOn(more, h, asOf)).toBeGreaterThan(rateOn(history, h, asOf) * (1 - 1e-12))
      }),
    )
  })

  test('law: the rates of two ties that began together add up to the rate of both as one', () => {
    fc.assert(
      fc.property(anyHistory(), anyHistory(), halfLife, fc.nat(900), (one, other, h, after) => {
        const begun = [contactOn(18_000, { received: 0 })]
        const [a, b] = [mergeHistories([begun, one]), mergeHistories([begun, other])]
        const asOf = 18_000 + after
        expect(rateOn(mergeHistories([a, b]), h, asOf)).toBeCloseTo(
          rateOn(a, h, asOf) + rateOn(b, h, asOf),
          9,
        )
      }),
    )
  })

  test('law: days and half-life in another unit give the same rate in that unit, once the tie is old', () => {
    const history = contactsOn(0, 3, 40, 900)
    const inHours = history.map(contact => ({ ...contact, day: contact.day * 24 }))
    expect(rateOn(inHours, 30 * 24, 1000 * 24) * 24).toBeCloseTo(rateOn(history, 30, 1000), 9)
  })

  test('law: a walk along the days gives what each day gives alone', () => {
    fc.assert(
      fc.property(anyHistory(), fc.array(fc.nat(60), { maxLength: 30 }), (history, steps) => {
        const walk = rateAlong(history, 30, 'theirs')
        let day = history[0]!.day - 20
        for (const step of steps) {
          day += step
          expect(walk(day)).toBeCloseTo(rateOn(history, 30, day, 'theirs'), 10)
        }
      }),
    )
  })

  test('a walk refuses to go back', () => {
    const walk = rateAlong(contactsOn(0), 30)
    walk(10)
    expect(() => walk(9)).toThrow(RangeError)
  })
})
