import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  daysBetween,
  formatBytes,
  formatDate,
  formatDays,
  formatDistance,
  formatDue,
  formatHours,
  formatSeconds,
  formatShare,
} from './format.ts'

describe('shares', () => {
  test('only nothing is 0 % and only everything is 100 %', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), share => {
        expect(formatShare(share) === '0 %').toBe(share === 0)
        expect(formatShare(share) === '100 %').toBe(share === 1)
      }),
    )
  })

  test('a share is said in whole per cent', () => expect(formatShare(0.666)).toBe('67 %'))
})

describe('usual reply times', () => {
  test.each([
    [0.01, '1 min'],
    [0.5, '30 min'],
    [3.2, '3 h'],
    [30, '30 h'],
    [47, '2 d'],
    [60, '2.5 d'],
    [24 * 30, '4 wk'],
  ])('%s hours read as %s', (hours, text) => expect(formatHours(hours)).toBe(text))
})

describe('days', () => {
  test('a day is written out, whatever hour its instant has', () => {
    expect(formatDate('2002-01-02')).toBe('2 Jan 2002')
    expect(formatDate('2002-01-02T23:59:00Z')).toBe('2 Jan 2002')
  })

  test('days between are counted on the calendar, also across a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01T09:00:00Z')).toBe(2)
  })

  test.each([
    ['2026-08-20', 'today'],
    ['2026-08-19', 'yesterday'],
    ['2026-08-21', 'tomorrow'],
    ['2026-08-15', '5 days ago'],
    ['2026-07-20', '4 weeks ago'],
    ['2026-09-01', 'in 12 days'],
    ['2024-01-01', '2.6 years ago'],
  ])('seen from 20 Aug 2026, %s was or is %s', (day, text) => {
    expect(formatDistance(day, '2026-08-20')).toBe(text)
  })

  test('a contact is overdue from the day after it was due', () => {
    expect(formatDue('2026-08-20', '2026-08-20')).toBe('today')
    expect(formatDue('2026-08-19', '2026-08-20')).toBe('1 day overdue')
    expect(formatDue('2026-08-30', '2026-08-20')).toBe('in 10 days')
  })

  test('longer lengths are said in longer units', () => {
    expect([1, 20, 21, 80, 800].map(formatDays)).toEqual([
      '1 day',
      '20 days',
      '3 weeks',
      '3 months',
      '2.2 years',
    ])
  })
})

test('sizes are said in the unit that keeps them short', () => {
  expect([1, 999, 1000, 45_200_000, 3.2e9].map(formatBytes)).toEqual([
    '1 byte',
    '999 bytes',
    '1 kB',
    '45 MB',
    '3.2 GB',
  ])
})

test('time left is never said more exactly than it is known', () => {
  expect([0.2, 40, 125, 7300].map(formatSeconds)).toEqual(['1 second', '40 seconds', '2 minutes', '2 hours'])
})
