import { MINUTES_PER_DAY } from '../platform/days.ts'

const MS_PER_MINUTE = 60_000

/** Minutes east of UTC in winter, and whose rule moves the clock in summer. */
const ZONES = {
  Lisbon: { winter: 0, rule: 'eu' },
  London: { winter: 0, rule: 'eu' },
  Stockholm: { winter: 60, rule: 'eu' },
  Oslo: { winter: 60, rule: 'eu' },
  Berlin: { winter: 60, rule: 'eu' },
  Amsterdam: { winter: 60, rule: 'eu' },
  Toronto: { winter: -300, rule: 'canada' },
} as const

export type Zone = keyof typeof ZONES

/** The instant of a wall-clock time such as `2024-06-14 09:20` in a zone. */
export function instantOf(wallClock: string, zone: Zone): Date {
  const shown = Date.parse(`${wallClock.replace(' ', 'T')}:00Z`)
  const guess = new Date(shown - ZONES[zone].winter * MS_PER_MINUTE)
  return new Date(shown - offsetMinutes(guess, zone) * MS_PER_MINUTE)
}

/**
 * Minutes east of UTC at an instant. The rules are written out rather than asked of the platform, so that the
 * story is the same under every version of the time-zone database.
 */
export function offsetMinutes(instant: Date, zone: Zone): number {
  const { winter, rule } = ZONES[zone]
  const year = instant.getUTCFullYear()
  const [begins, ends] =
    rule === 'eu'
      ? [lastSunday(year, 2) + 60, lastSunday(year, 9) + 60]
      : [nthSunday(year, 2, 2) + 120 - winter, nthSunday(year, 10, 1) + 60 - winter]
  const minutes = instant.getTime() / MS_PER_MINUTE
  return minutes >= begins && minutes < ends ? winter + 60 : winter
}

/** An instant as a zone's wall clock shows it: weekday (0 = Sunday) and minutes since local midnight. */
export function wallClockOf(instant: Date, zone: Zone): { weekday: number; minutes: number } {
  const local = asIfUtc(instant, zone)
  return { weekday: local.getUTCDay(), minutes: local.getUTCHours() * 60 + local.getUTCMinutes() }
}

/** The inverse of `instantOf`. */
export const wallClockText = (instant: Date, zone: Zone): string =>
  asIfUtc(instant, zone).toISOString().slice(0, 16).replace('T', ' ')

const asIfUtc = (instant: Date, zone: Zone): Date =>
  new Date(instant.getTime() + offsetMinutes(instant, zone) * MS_PER_MINUTE)

/** Minutes since 1970 at 00:00 UTC of the month's n-th Sunday; months count from 0. */
function nthSunday(year: number, month: number, n: number): number {
  const first = Date.UTC(year, month, 1) / MS_PER_MINUTE
  const untilSunday = (7 - new Date(Date.UTC(year, month, 1)).getUTCDay()) % 7
  return first + (untilSunday + 7 * (n - 1)) * MINUTES_PER_DAY
}

function lastSunday(year: number, month: number): number {
  return nthSunday(year, month + 1, 1) - 7 * MINUTES_PER_DAY
}
