import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FEATURE_NAMES, featureRow, featuresOf } from './features.ts'
import { anyHistory, contactOn, contactsOn } from './history.builders.ts'
import { SHARE_UNIT } from './history.ts'

describe('the features of a relationship', () => {
  test('are what they say', () => {
    const history = [
      contactOn(0, { received: 0 }),
      contactOn(10, { sent: 0 }),
      contactOn(30, { sent: 2, received: 0 }),
    ]
    expect(featuresOf(history, 60)).toEqual({
      gap: 30,
      gapInIntervals: 30 / 15,
      recent7: expect.closeTo(2 ** (-60 / 7) + 2 ** (-50 / 7) + 2 * 2 ** (-30 / 7), 12),
      recent30: expect.closeTo(2 ** -2 + 2 ** (-5 / 3) + 2 * 2 ** -1, 12),
      recent90: expect.closeTo(2 ** (-2 / 3) + 2 ** (-5 / 9) + 2 * 2 ** (-1 / 3), 12),
      recent365: expect.closeTo(2 ** (-60 / 365) + 2 ** (-50 / 365) + 2 * 2 ** (-30 / 365), 12),
      messages: 4,
      contactDays: 3,
      reciprocity: 2 / 4,
      age: 60,
    })
  })

  test('mail to many is recent contact only by its share', () => {
    const toTen = [contactOn(0, { received: 0, sentShare: SHARE_UNIT / 10 })]
    expect(featuresOf(toTen, 0)).toMatchObject({ recent90: 0.1, messages: 1 })
  })

  test('there are none before the first contact, and later days do not change them', () => {
    expect(featuresOf(contactsOn(10), 9)).toBeNull()
    expect(featuresOf(contactsOn(0, 5, 90), 60)).toEqual(featuresOf(contactsOn(0, 5), 60))
  })

  test('law: every one of them is a finite number, none below nought', () => {
    fc.assert(
      fc.property(anyHistory(), fc.nat(3000), (history, after) => {
        const row = featureRow(featuresOf(history, history[0]!.day + after)!)
        expect(row).toHaveLength(FEATURE_NAMES.length)
        for (const value of row) expect(value).toBeGreaterThanOrEqual(0)
        expect(row.every(Number.isFinite)).toBe(true)
      }),
    )
  })
})
