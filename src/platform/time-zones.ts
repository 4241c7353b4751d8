import { z } from 'zod'

/** The name of a time zone that this machine knows, such as Europe/Stockholm, or UTC. */
export const timeZoneSchema = z.string().refine(isTimeZone, 'No such time zone is known here.')

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/**
 * The instant at which clocks in a zone show `2026-10-02T09:00`. Of an hour that occurs twice in autumn the first;
 * a moment that is skipped in spring is as much later as the clocks are put forward.
 */
export function instantIn(local: string, timeZone: string): Date {
  const shown = Date.parse(`${local}:00Z`)
  const offsets = [-DAY_MS, DAY_MS].map(away => offsetAt(new Date(shown + away), timeZone))
  const found = offsets
    .map(offset => shown - offset)
    .filter(instant => offsetAt(new Date(instant), timeZone) === shown - instant)
  return new Date(found.length > 0 ? Math.min(...found) : shown - Math.min(...offsets))
}

/** What clocks in a zone show at an instant, as `2026-10-02T09:00`. */
export const localIn = (instant: Date, timeZone: string): string =>
  new Date(instant.getTime() + offsetAt(instant, timeZone)).toISOString().slice(0, 16)

const DAY_MS = 86_400_000

/** Milliseconds that a zone's clocks are ahead of UTC. */
function offsetAt(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant)
  const part = (type: string) => Number(parts.find(found => found.type === type)!.value)
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - Math.floor(instant.getTime() / 1000) * 1000
}
