/** One day in a calendar (RFC 5545, VEVENT), with the text that says what it is. */
export type CalendarDay = {
  uid: string
  day: string
  summary: string
  description: string
  url: string
  /** How often it was changed; calendars take the highest. */
  sequence: number
}

export type Calendar = {
  name: string
  days: readonly CalendarDay[]
  /** When it was written. */
  at: Date
}

/** Octets in a line, without its end (RFC 5545 §3.1). */
const LINE_OCTETS = 75

/** A calendar of whole days as it travels: lines ended by CRLF, the long ones folded. */
export function writeCalendar({ name, days, at }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Goodfaith//Commitments//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...days.flatMap(day => eventOf(day, at)),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${fold(line)}\r\n`).join('')
}

/** The day after is where it ends: an end is not part of what it ends (§3.6.1). It takes up no time (§3.8.2.7). */
const eventOf = ({ uid, day, summary, description, url, sequence }: CalendarDay, at: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp(at)}`,
  `SEQUENCE:${sequence}`,
  `DTSTART;VALUE=DATE:${plain(day)}`,
  `DTEND;VALUE=DATE:${plain(dayAfter(day))}`,
  `SUMMARY:${escapeText(summary)}`,
  `DESCRIPTION:${escapeText(description)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const plain = (day: string) => day.replaceAll('-', '')
const stamp = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d{3}/g, '')
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Text as a value (§3.3.11): the four that mean something are escaped, other controls have no place in it. */
export const escapeText = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, found => `\\${found}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** A line in pieces of at most 75 octets, none of which cuts a character in two (§3.1). */
export function fold(line: string): string {
  const pieces = ['']
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LINE_OCTETS) {
      pieces.push(' ')
      octets = 1
    }
    pieces[pieces.length - 1] += character
    octets += size
  }
  return pieces.join('\r\n')
}

const encoder = new TextEncoder()
const octetsOf = (character: string) => encoder.encode(character).length
