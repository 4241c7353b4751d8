import { casual } from 'chrono-node/en'
import { type Day, dayOf, formatDay, startOfDay } from '../../platform/days.ts'
import type { Range } from '../../platform/language/range.ts'

/** When something was written, and where: minutes east of Greenwich on the writer's clock, null where not known. */
export type Written = { at: Date; offsetMinutes: number | null }

export type DueDay = Range & { dueOn: string }

const MS_PER_MINUTE = 60_000
const FIRST_YEAR = 1970
const LAST_YEAR = 9000
const SATURDAY = 5

/**
 * The day by which something is said to be done, in the writer's own calendar, with the words that say so; null where
 * none is named, or none for certain (“in a few days”, 10/11 where nobody knows which comes first). Of a week or
 * month its last working or calendar day. A weekday is the next such day, and never the day of writing.
 */
export function dueDayIn(text: string, { at, offsetMinutes }: Written): DueDay | null {
  const local = new Date(at.getTime() + (offsetMinutes ?? 0) * MS_PER_MINUTE)
  const year = local.getUTCFullYear()
  // Clocks that were never set: no calendar of ours goes there.
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null
  const now = { today: dayOf(local), hour: local.getUTCHours(), offsetMinutes }
  const found = [...named(text, now), ...read(text, local)]
    .filter(({ start, end }) => isWhen(text, start, end))
    .sort((a, b) => rank(text, b) - rank(text, a) || a.start - b.start)[0]
  if (!found || found.day === null || found.day < now.today) return null
  return { start: found.start, end: found.end, dueOn: formatDay(found.day) }
}

type Now = { today: Day; hour: number; offsetMinutes: number | null }
type Candidate = Range & { day: Day | null; isOfClock?: boolean }
type Rule = [pattern: RegExp, day: (match: RegExpMatchArray, now: Now) => Day | null]

const WEEKDAYS = 'mon|tue|wed|thu|fri|sat|sun'.split('|')
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|')
const WEEKDAY = '(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7
const mondayOf = (day: Day): Day => day - weekdayOf(day)
const weekdayNamed = (name: string) => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase())
const monthNamed = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase())
/** On a Saturday or Sunday “this week” is the one that begins. */
const workWeekOf = (day: Day): Day => mondayOf(weekdayOf(day) >= SATURDAY ? day + 2 : day)

const yearOf = (day: Day) => startOfDay(day).getUTCFullYear()
const monthOf = (day: Day) => startOfDay(day).getUTCMonth()
const dayIn = (year: number, month: number, date: number): Day => dayOf(new Date(Date.UTC(year, month, date)))
const lastOf = (today: Day, month: number): Day => dayIn(yearOf(today), month + 1, 0)
/** Of the month that comes next by that name, this one included. */
const monthAhead = (today: Day, month: number): number => (month < monthOf(today) ? month + 12 : month)

const RULES: readonly Rule[] = [
  [
    /\b(?:eod|cob|end of (?:the )?(?:business |working )?day|close of (?:business|play))\b(?! (?:on |of )?(?:tomorrow|mon|tue|wed|thu|fri|sat|sun))/gi,
    (_, { today }) => today,
  ],
  [/\b(?:this (?:morning|afternoon|evening)|tonight|today)\b/gi, (_, { today }) => today],
  [/\b(?:in|first thing in) the morning\b/gi, (_, { today, hour }) => (hour < 5 ? today : today + 1)],
  [
    /\b(?:(next|this|coming|over the|on the|at the|during the) )weekend\b/gi,
    ([, which], { today }) => mondayOf(today) + (which?.toLowerCase() === 'next' ? 13 : 6),
  ],
  [
    new RegExp(`\\b${WEEKDAY},? (?:of )?next week\\b`, 'gi'),
    ([, name], { today }) => mondayOf(today) + 7 + weekdayNamed(name!),
  ],
  [
    /\b(?:(early|mid|in the middle of|late|later|(?:the )?(?:end|beginning) of)[ -])?(this|next|the coming|the) week\b(?!\s*(?:of\b|before|after|end))/gi,
    ([, part = '', which], { today }) => {
      if (which!.toLowerCase() === 'the' && !part) return null
      const monday = which!.toLowerCase() === 'next' ? mondayOf(today) + 7 : workWeekOf(today)
      return monday + (/early|beginning/i.test(part) ? 1 : /mid/i.test(part) ? 2 : 4)
    },
  ],
  [
    /\b(?:(early|late|later|mid|(?:the )?(?:end|middle|beginning) of)[ -])?(this|next|the) month\b/gi,
    ([, part = '', which], { today }) => {
      if (which!.toLowerCase() === 'the' && !part) return null
      const month = monthOf(today) + (which!.toLowerCase() === 'next' ? 1 : 0)
      return partOf(part, yearOf(today), month)
    },
  ],
  [
    new RegExp(
      `\\b(?:(early|late|mid|(?:the )?(?:end|middle|beginning) of)[ -]|(?:in|during|by) )${MONTH}\\b(?!\\.? \\d)`,
      'gi',
    ),
    ([all, part, name], { today }) => {
      const month = monthAhead(today, monthNamed(name!))
      if (!part && /^by/i.test(all)) return dayIn(yearOf(today), month, 1)
      return partOf(part ?? '', yearOf(today), month)
    },
  ],
  [
    /\b(?:(?:the )?end of )?(?:(this|next|the) quarter|q([1-4]))\b/gi,
    ([, which, number], { today }) => {
      const here = Math.floor(monthOf(today) / 3)
      const ahead = which?.toLowerCase() === 'next' ? here + 1 : here
      const quarter = number ? Number(number) - 1 + (Number(number) - 1 < here ? 4 : 0) : ahead
      return lastOf(today, quarter * 3 + 2)
    },
  ],
  [
    /\b(?:(?:the )?end of (?:the |this )?year|year[ -]end|this year)\b/gi,
    (_, { today }) => lastOf(today, 11),
  ],
  [
    /\bmid[ -]month\b/gi,
    (_, { today }) => {
      const middle = dayIn(yearOf(today), monthOf(today), 15)
      return middle < today ? dayIn(yearOf(today), monthOf(today) + 1, 15) : middle
    },
  ],
  [
    new RegExp(
      `\\b(?<=(?:by|on|before|until|till|than) )the (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of )?${MONTH})`,
      'gi',
    ),
    ([, date], { today }) => {
      for (const ahead of [0, 1, 2]) {
        const day = dayIn(yearOf(today), monthOf(today) + ahead, Number(date))
        if (day >= today && startOfDay(day).getUTCDate() === Number(date)) return day
      }
      return null
    },
  ],
  [
    /(?<![\d./-])(?:(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?|(\d{1,2})\.(\d{1,2})\.(\d{4}))\b(?![/.-]?\d)/g,
    ([, a, b, year, ...dotted], now) =>
      dotted[0] ? inFigures(dotted[0], dotted[1]!, dotted[2], now) : inFigures(a!, b!, year, now),
  ],
  [
    new RegExp(
      `\\b(?:(this|next|last|past) )?${WEEKDAY}\\b(?!,? (?:the )?\\d|,? ${MONTH}|,? (?:of )?next week)`,
      'gi',
    ),
    ([, which = '', name], { today }) => {
      if (/last|past/i.test(which)) return null
      const weekday = weekdayNamed(name!)
      if (/next/i.test(which)) return mondayOf(today) + 7 + weekday
      return today + ((weekday - weekdayOf(today) + 6) % 7) + 1
    },
  ],
  [
    /\b(?:at|by|before|around|about|until) (?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?|o'clock)|\d{1,2}:\d{2}\b|noon\b|lunch\b)/gi,
    (_, { today }) => today,
  ],
]

function partOf(part: string, year: number, month: number): Day {
  if (/early|beginning/i.test(part)) return dayIn(year, month, 10)
  return /mid/i.test(part) ? dayIn(year, month, 15) : dayIn(year, month + 1, 0)
}

/** From New York to Hawaii the month stands first, elsewhere the day; where nobody knows, both must come to the same. */
function inFigures(
  a: string,
  b: string,
  yearText: string | undefined,
  { today, offsetMinutes }: Now,
): Day | null {
  const monthFirst = dateOf(Number(b), Number(a))
  const dayFirst = dateOf(Number(a), Number(b))
  if (monthFirst === null || dayFirst === null) return monthFirst ?? dayFirst
  if (monthFirst === dayFirst) return monthFirst
  if (offsetMinutes === null || offsetMinutes === 0) return null
  return offsetMinutes <= -180 ? monthFirst : dayFirst

  function dateOf(date: number, month: number): Day | null {
    const year = yearText ? Number(yearText) + (yearText.length === 2 ? 2000 : 0) : yearOf(today)
    const day = dayIn(year, month - 1, date)
    if (month < 1 || month > 12 || startOfDay(day).getUTCDate() !== date) return null
    return !yearText && day < today ? dayIn(year + 1, month - 1, date) : day
  }
}

const CLOCK = RULES.at(-1)![0]

function named(text: string, now: Now): Candidate[] {
  return RULES.flatMap(([pattern, day]) =>
    Array.from(text.matchAll(pattern), match => ({
      start: match.index,
      end: match.index + match[0].length,
      day: day(match, now),
      isOfClock: pattern === CLOCK,
    })),
  )
}

const VAGUE = /\bfew\b|^the \w+$|^(?:now|sat|sun|mar|may|one day)$|^\d{1,2}[/.]\d/i

/** Dates with the names of months, and so many days from now, as chrono reads them. */
function read(text: string, local: Date): Candidate[] {
  return casual
    .parse(text, { instant: local, timezone: 0 }, { forwardDate: true })
    .flatMap(({ text, index, start }) => {
      if (!start.isCertain('day') || VAGUE.test(text)) return []
      const day = dayIn(start.get('year')!, start.get('month')! - 1, start.get('day')!)
      const lead = /^(?:on|by)\s+/i.exec(text)?.[0].length ?? 0
      return [{ start: index + lead, end: index + text.length, day }]
    })
}

const LED = /\b(?:by|on|before|until|till|than|in|at|within|over|come|latest|for sure|both)(?: the)?\s*$/i
const OF_ANOTHER =
  /(?:\b(?:of|from|since|after|the|our|your|his|her|their|last|past|for|dated|following|to|through|re)|['’]s|\d\s*[-–])\s*$/i

/** A date that says which meeting or mail is meant says nothing of when something is done. */
function isWhen(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start)
  if (LED.test(before))
    return (
      !/^\s+(?:meeting|call|filing|agenda|deadline|invoice|letter|session|visit|conference|reviews?)\b/i.test(
        text.slice(end),
      ) || !/\bthe\s*$/i.test(before)
    )
  return !OF_ANOTHER.test(before) && !/^['’]s?\b/.test(text.slice(end))
}

/** The longer reading of the same words, a day before an hour, what stands behind “by” before all else. */
function rank(text: string, { start, end, day, isOfClock }: Candidate): number {
  const isBy = /\b(?:by|before|than|within|until)(?: the)?\s*$/i.test(text.slice(0, start))
  return (
    (isOfClock ? -100 : 0) +
    (isBy ? 50 : /\bon(?: the)?\s*$/i.test(text.slice(0, start)) ? 20 : 0) +
    (day === null ? 5 : 0) +
    Math.min(end - start, 40) / 100
  )
}
