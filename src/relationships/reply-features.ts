import type { Day } from '../platform/days.ts'
import type { AnsweredRates } from './answered-rates.ts'
import { type History, historyUntil, REPLY_WINDOW_DAYS } from './history.ts'
import { rateOn } from './rates.ts'

/** One message to one person: a row for each of its recipients on the other side. */
export type SentMessage = {
  day: Day
  /** Index of the relationship it belongs to. */
  relationship: number
  /** Written by our member (true) or by their person. */
  ours: boolean
  recipients: number
  isReply: boolean
  subjectLength?: number
}

/** No contact before counts as a very long time ago, and so does a recipient who never wrote. */
const NEVER_DAYS = 3650

/**
 * What a reply is foretold from, all of it known on the evening before the message, in this order: how often this
 * pair, this recipient and this sender are answered (log-odds) and from how many messages that is known; ours or
 * theirs, a reply or not, recipients; the first of a tie, days since the last contact and since the recipient's last
 * word, messages from and to the recipient, contact days, contact lately, weekend, length of the subject.
 */
export function replyRow(message: SentMessage, history: History, rates: AnsweredRates): number[] {
  const evening = message.day - 1
  const known = historyUntil(history, evening)
  const theirWord = (contact: History[number]) => (message.ours ? contact.received : contact.sent)
  const from = known.reduce((sum, contact) => sum + theirWord(contact), 0)
  const to = known.reduce((sum, contact) => sum + contact.sent + contact.received, 0) - from
  const lastWord = known.findLast(contact => theirWord(contact) > 0)?.day
  const last = known.at(-1)?.day
  const { pair, recipient, sender, pairMessages } = rates.of(message, evening - REPLY_WINDOW_DAYS)
  const weekday = (message.day + 3) % 7
  return [
    logit(pair),
    logit(recipient),
    logit(sender),
    Math.log1p(pairMessages),
    message.ours ? 1 : 0,
    message.isReply ? 1 : 0,
    Math.log(Math.max(1, message.recipients)),
    last === undefined ? 1 : 0,
    Math.log1p(last === undefined ? NEVER_DAYS : message.day - last),
    Math.log1p(lastWord === undefined ? NEVER_DAYS : message.day - lastWord),
    Math.log1p(from),
    Math.log1p(to),
    Math.log1p(known.length),
    Math.log1p(30 * rateOn(known, 30, evening)),
    weekday > 4 ? 1 : 0,
    Math.log1p(message.subjectLength ?? 0),
  ]
}

const logit = (p: number) => Math.log(p / (1 - p))
