import { type Day, dayOf, formatDay, parseDay, startOfDay } from '../platform/days.ts'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const UNITS = { day: 1, week: 7 } as const

/** Where Friday stands among the days of a week: what is said for a week is said for its last working day. */
const FRIDAY = 4
const YEARS_AHEAD = 1

/**
 * The day that somebody means who writes “Friday”, “in 2 weeks”, “end of month”, “9 Oct” or 2026-10-09 on `today`; null where
 * nobody could tell. A weekday is the next one of that name and never today; a date without its year the next one.
 */
export function dueDayOf(words: string, today: string): string | null {
  const text = words.toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim()
  const said = text.replace(/^(?:by|on|until|due) /, '').replace(/^the /, '')
  const now = parseDay(today)!
  const day =
    parseDay(words.trim()) ?? named(said, now) ?? weekday(said, now) ?? ahead(said, now) ?? dated(said, now)
  return day === undefined || day < now ? null : formatDay(day)
}

function named(said: string, now: Day): Day | undefined {
  const friday = now - weekdayOf(now) + FRIDAY
  const { year, month } = partsOf(now)
  const DAYS: Record<string, Day> = {
    today: now,
    tonight: now,
    tomorrow: now + 1,
    'this week': friday < now ? now : friday,
    'end of week': friday < now ? now : friday,
    'end of the week': friday < now ? now : friday,
    'next week': friday + 7,
    'end of month': dayIn(year, month + 1, 0),
    'end of the month': dayIn(year, month + 1, 0),
    'next month': dayIn(year, month + 2, 0),
    'end of year': dayIn(year, 12, 0),
    'end of the year': dayIn(year, 12, 0),
  }
  return Object.hasOwn(DAYS, said) ? DAYS[said] : undefined
}

function weekday(said: string, now: Day): Day | undefined {
  const [, next, name] = /^(next |this )?([a-z]{3,})$/.exec(said) ?? []
  const index = name ? WEEKDAYS.findIndex(weekday => weekday.startsWith(name)) : -1
  if (index < 0) return undefined
  if (next === 'next ') return now - weekdayOf(now) + 7 + index
  return now + ((index - weekdayOf(now) + 6) % 7) + 1
}

function ahead(said: string, now: Day): Day | undefined {
  const [, count, unit] = /^(?:in )?(\d{1,3}|a|one|two|three) (day|week|month)s?$/.exec(said) ?? []
  if (!count || !unit) return undefined
  const many = { a: 1, one: 1, two: 2, three: 3 }[count] ?? Number(count)
  if (unit !== 'month') return now + many * UNITS[unit as keyof typeof UNITS]
  const { year, month, date } = partsOf(now)
  return Math.min(dayIn(year, month + many, date), dayIn(year, month + many + 1, 0))
}

/** `9 oct`, `oct 9 2026`, `9 10` as it remains of 9.10., or `9th`. */
function dated(said: string, now: Day): Day | undefined {
  const [, date, month, year] =
    /^(\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?([a-z]{3,}|\d{1,2}))?(?: (\d{4}))?$/.exec(said) ?? []
  const [, name, after, yearAfter] = /^([a-z]{3,}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(said) ?? []
  const [dateOf, monthOf, yearOf] = name ? [after, name, yearAfter] : [date, month, year]
  if (!dateOf) return undefined
  const here = partsOf(now)
  if (!monthOf)
    return nextOf(
      [here.month, here.month + 1, here.month + 2].map(at => exactly(here.year, at, dateOf)),
      now,
    )
  const at = /^\d/.test(monthOf) ? Number(monthOf) - 1 : MONTHS.findIndex(month => month.startsWith(monthOf))
  if (at < 0 || at > 11) return undefined
  if (yearOf) return exactly(Number(yearOf), at, dateOf)
  return nextOf(
    [here.year, here.year + YEARS_AHEAD].map(year => exactly(year, at, dateOf)),
    now,
  )
}

const nextOf = (days: readonly (Day | undefined)[], now: Day) =>
  days.find(day => day !== undefined && day >= now)

/** That day of that month, where it has one. */
function exactly(year: number, month: number, date: string): Day | undefined {
  const day = dayIn(year, month, Number(date))
  return partsOf(day).date === Number(date) ? day : undefined
}

const dayIn = (year: number, month: number, date: number): Day => dayOf(new Date(Date.UTC(year, month, date)))
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7

function partsOf(day: Day) {
  const instant = startOfDay(day)
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth(), date: instant.getUTCDate() }
}
