import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantIn, localIn, timeZoneSchema } from './time-zones.ts'

test('a moment is told by the clocks of its zone, summer and winter', () => {
  expect(instantIn('2026-07-01T09:00', 'Europe/Stockholm').toISOString()).toBe('2026-07-01T07:00:00.000Z')
  expect(instantIn('2026-12-01T09:00', 'Europe/Stockholm').toISOString()).toBe('2026-12-01T08:00:00.000Z')
  expect(instantIn('2026-07-01T09:00', 'America/Toronto').toISOString()).toBe('2026-07-01T13:00:00.000Z')
  expect(instantIn('2026-07-01T09:00', 'UTC').toISOString()).toBe('2026-07-01T09:00:00.000Z')
})

test('an hour that clocks skip is later, one that they show twice is the first', () => {
  expect(instantIn('2026-03-29T02:30', 'Europe/Stockholm').toISOString()).toBe('2026-03-29T01:30:00.000Z')
  expect(instantIn('2026-10-25T02:30', 'Europe/Stockholm').toISOString()).toBe('2026-10-25T00:30:00.000Z')
})

test('what clocks show at an instant leads back to it, but for the hour shown twice', () => {
  const minutes = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })
  const zones = fc.constantFrom(
    'Europe/Stockholm',
    'America/Toronto',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'UTC',
  )
  fc.assert(
    fc.property(minutes, zones, (minute, zone) => {
      const instant = new Date(minute * 60_000)
      const back = instantIn(localIn(instant, zone), zone)
      expect([0, 3_600_000]).toContain(instant.getTime() - back.getTime())
      expect(localIn(back, zone)).toBe(localIn(instant, zone))
    }),
    { numRuns: 300 },
  )
})

test('a zone that is none is refused', () => {
  expect(timeZoneSchema.safeParse('Mars/Olympus').success).toBe(false)
})
