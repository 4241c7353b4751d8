import { field, fieldsNamed, type RawHeader } from './cut-header.ts'
import { readDate } from './dates.ts'
import { doubt, quote } from './doubts.ts'

/**
 * Mail as we know it begins with RFC 822. Clocks that were never set say 1904, 1970 or 1980: before this day,
 * so they need no list of their own.
 */
const MAIL_BEGINS = Date.UTC(1982, 7, 13)

/** A clock may run ahead, and the sun rises earlier elsewhere; more than a day is no such thing. */
const AHEAD_MS = 86_400_000

/**
 * When a message was sent: its Date, else when the first machine on its way received it, else what the mbox
 * envelope says, else null. `doubts` says what was taken where the Date would not do.
 */
export function sentAt(
  header: RawHeader,
  now: Date,
  envelopeDate: Date | null,
  doubts: string[],
): Date | null {
  const text = field(header, 'date')
  const date = text ? readDate(text) : null
  const fault = text ? faultOf(date?.at ?? null, now) : 'is missing'
  if (!fault && date) {
    if (!date.isZoneKnown)
      doubt(doubts, `The Date ${quote(text!)} names no time zone that we know; UTC was taken`)
    return date.at
  }
  const what = text ? `The Date ${quote(text)} ${fault}` : 'There is no Date'
  const received = firstReceived(header, now)
  if (received) {
    doubt(doubts, `${what}; taken from the earliest Received line instead`)
    return received
  }
  if (envelopeDate && !faultOf(envelopeDate, now)) {
    doubt(doubts, `${what}; taken from the envelope of the mbox file instead`)
    return envelopeDate
  }
  doubt(doubts, `${what}, and nothing else says when this was sent`)
  return null
}

function faultOf(at: Date | null, now: Date): string | null {
  if (at === null) return 'cannot be read'
  if (at.getTime() < MAIL_BEGINS) return 'is earlier than e-mail: the clock was not set'
  return at.getTime() > now.getTime() + AHEAD_MS ? 'lies in the future' : null
}

/** Each machine puts its Received line on top, so the last one is the earliest (RFC 5321 §4.4). */
function firstReceived(header: RawHeader, now: Date): Date | null {
  for (const line of fieldsNamed(header, 'received').reverse()) {
    const at = readDate(line.slice(line.lastIndexOf(';') + 1))?.at ?? null
    if (at && !faultOf(at, now)) return at
  }
  return null
}
