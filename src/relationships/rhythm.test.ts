import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { median } from '../platform/statistics/quantiles.ts'
import { anyHistory, contactsOn } from './history.builders.ts'
import { rhythmOf, usualIntervalOf } from './rhythm.ts'

describe('the rhythm of a relationship', () => {
  test('contact every ten days is due ten days after the last, and overdue after that', () => {
    const history = contactsOn(0, 10, 20, 30)
    expect(rhythmOf(history, 35)).toEqual({
      contactDays: 4,
      firstOn: 0,
      lastOn: 30,
      gap: 5,
      usualInterval: 10,
      nextDueOn: 40,
      overdueDays: 0,
    })
    expect(rhythmOf(history, 47)?.overdueDays).toBe(7)
  })

  test('two contact days are no rhythm yet', () => {
    expect(rhythmOf(contactsOn(0, 10), 15)).toMatchObject({
      usualInterval: null,
      nextDueOn: null,
      overdueDays: null,
    })
  })

  test('there is none before the first contact, and later days do not change it', () => {
    expect(rhythmOf(contactsOn(10), 9)).toBeNull()
    expect(rhythmOf(contactsOn(0, 10, 20, 300), 25)).toEqual(rhythmOf(contactsOn(0, 10, 20), 25))
  })

  test('law: the usual interval is the median of the intervals between contact days', () => {
    fc.assert(
      fc.property(anyHistory({ minLength: 3 }), history => {
        const intervals = history.slice(1).map((contact, i) => contact.day - history[i]!.day)
        expect(usualIntervalOf(history)).toBe(median(intervals))
      }),
    )
  })
})
