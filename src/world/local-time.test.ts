import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf, offsetMinutes, wallClockOf, wallClockText, type Zone } from './local-time.ts'

const at = (text: string) => new Date(text)

describe('the clocks of the story', () => {
  test.each<[Zone, string, string]>([
    ['Stockholm', '2024-06-14 09:20', '2024-06-14T07:20:00Z'],
    ['Stockholm', '2025-01-16 21:40', '2025-01-16T20:40:00Z'],
    ['Lisbon', '2025-02-11 11:00', '2025-02-11T11:00:00Z'],
    ['London', '2026-09-08 08:52', '2026-09-08T07:52:00Z'],
    ['Toronto', '2025-02-05 03:14', '2025-02-05T08:14:00Z'],
    ['Toronto', '2025-03-27 12:00', '2025-03-27T16:00:00Z'],
  ])('in %s, %s is %s', (zone, wallClock, instant) => {
    expect(instantOf(wallClock, zone)).toEqual(at(instant))
  })

  test('Europe and Canada change their clocks three weeks apart in spring', () => {
    expect(offsetMinutes(at('2025-03-09T06:59:00Z'), 'Toronto')).toBe(-300)
    expect(offsetMinutes(at('2025-03-09T07:00:00Z'), 'Toronto')).toBe(-240)
    expect(offsetMinutes(at('2025-03-30T00:59:00Z'), 'Oslo')).toBe(60)
    expect(offsetMinutes(at('2025-03-30T01:00:00Z'), 'Oslo')).toBe(120)
  })

  test('and a week apart in autumn', () => {
    expect(offsetMinutes(at('2025-10-26T01:00:00Z'), 'Lisbon')).toBe(0)
    expect(offsetMinutes(at('2025-10-26T01:00:00Z'), 'Toronto')).toBe(-240)
    expect(offsetMinutes(at('2025-11-02T06:00:00Z'), 'Toronto')).toBe(-300)
  })

  test('a wall clock says the weekday of the place, not of Greenwich', () => {
    expect(wallClockOf(at('2026-02-11T00:20:00Z'), 'Toronto')).toEqual({ weekday: 2, minutes: 19 * 60 + 20 })
  })

  test('what a wall clock shows leads back to the instant, outside the hour that happens twice', () => {
    const zones = fc.constantFrom<Zone>('Lisbon', 'Stockholm', 'Toronto')
    const minutes = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2027, 0) / 60_000 })
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const instant = new Date(minute * 60_000)
        const anHourLater = new Date(instant.getTime() + 3_600_000)
        const anHourEarlier = new Date(instant.getTime() - 3_600_000)
        fc.pre(offsetMinutes(anHourEarlier, zone) === offsetMinutes(anHourLater, zone))
        expect(instantOf(wallClockText(instant, zone), zone)).toEqual(instant)
      }),
    )
  })
})
