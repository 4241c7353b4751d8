import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay, parseDay } from '../platform/days.ts'
import { dueDayOf } from './due-words.ts'

/** A Wednesday. */
const TODAY = '2026-09-30'

test.each([
  ['today', '2026-09-30'],
  ['Tomorrow', '2026-10-01'],
  ['by Friday', '2026-10-02'],
  ['fri', '2026-10-02'],
  ['next Friday', '2026-10-09'],
  ['Wednesday', '2026-10-07'],
  ['this week', '2026-10-02'],
  ['next week', '2026-10-09'],
  ['in 2 weeks', '2026-10-14'],
  ['3 days', '2026-10-03'],
  ['in a month', '2026-10-30'],
  ['end of month', '2026-09-30'],
  ['end of the year', '2026-12-31'],
  ['9 Oct', '2026-10-09'],
  ['October 9th', '2026-10-09'],
  ['9.10.', '2026-10-09'],
  ['9 Oct 2027', '2027-10-09'],
  ['1 March', '2027-03-01'],
  ['the 5th', '2026-10-05'],
  ['2026-12-24', '2026-12-24'],
])('“%s” on a Wednesday at the end of September is %s', (words, day) => {
  expect(dueDayOf(words, TODAY)).toBe(day)
})

test.each([
  '',
  'soon',
  'Friday or so',
  '31 June',
  '9/10',
  '2026-09-29',
  'in 9999 days',
  'month',
  '1 Oct 2025',
])('nobody could tell what day “%s” is, or it is past', words => {
  expect(dueDayOf(words, TODAY)).toBeNull()
})

test('a weekday is within seven days and never today', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom('mon', 'wed', 'sun'), (offset, name) => {
      const today = parseDay('2020-01-01')! + offset
      const away = parseDay(dueDayOf(name, formatDay(today))!)! - today
      expect(away).toBeGreaterThan(0)
      expect(away).toBeLessThanOrEqual(7)
    }),
  )
})

test('whatever is written, it is a day that is not past, or none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), words => {
      const day = dueDayOf(words, TODAY)
      if (day !== null) expect(parseDay(day)).toBeGreaterThanOrEqual(parseDay(TODAY)!)
    }),
    { numRuns: 2000 },
  )
})
