import { readDate } from './dates.ts'

/**
 * The “From ” line that begins each message of an mbox file. A line of text may begin with “From ”, too, so a
 * line counts only if it ends as envelopes do: with a clock time and a year (C's ctime, perhaps with a zone, or
 * the order of RFC 5322), or names MAILER-DAEMON.
 */
export const isEnvelope = (line: string): boolean =>
  line.startsWith('From ') &&
  (CTIME_END.test(line) || RFC_END.test(line) || /^From MAILER-DAEMON\b/.test(line))

/** When the envelope says the message arrived, in UTC where it names no zone; null where it says nothing usable. */
export function envelopeDate(line: string): Date | null {
  const date =
    /(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s+|\s)((?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s.*)$/
  const found = date.exec(line.replace(/\s+remote from .*$/, ''))
  return found ? (readDate(found[1]!)?.at ?? null) : null
}

/** Longer lines are text: an address has at most 320 characters, a date 40. */
export const ENVELOPE_LIMIT = 1000

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const ZONE = String.raw`(?:\s+(?:[A-Z]{1,5}|[+-]\d{4}))*`
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?`
const CTIME_END = new RegExp(
  String.raw`\s${MONTH}\s+\d{1,2}\s+${TIME}${ZONE}\s+(?:19|20)\d{2}${ZONE}(?:\s+remote from .*)?\s*$`,
)
const RFC_END = new RegExp(
  String.raw`\s\d{1,2}\s+${MONTH}\s+(?:19|20)\d{2}\s+${TIME}${ZONE}(?:\s+\([A-Z]+\))?\s*$`,
)
