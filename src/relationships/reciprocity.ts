import type { Day } from '../platform/days.ts'
import { shareInterval } from '../platform/statistics/intervals.ts'
import { type ContactDay, type History, historyUntil, REPLY_WINDOW_DAYS } from './history.ts'

/** How often messages were answered within a week. Only messages that had that week are counted. */
export type ReplyRate = {
  messages: number
  answered: number
  /** answered / messages. */
  rate: number
  /** (1 + answered) / (2 + messages): what to expect of the next one; tends to a half on thin evidence. */
  expected: number
  /** The middle 90 % of Beta(1 + answered, 1 + unanswered). */
  low: number
  high: number
}

export type Reciprocity = {
  /** How often they answer us, how often we answer them; null is "not known yet". */
  theirs: ReplyRate | null
  ours: ReplyRate | null
  /** Our part of the messages that are no reply; null where nobody has started anything. */
  ourInitiativeShare: number | null
  /** 0 where only one side has ever written, 1 where both have written equally often. */
  balance: number
  isMutual: boolean
}

/** Who answers and who starts, on both sides, at the end of `asOf`. */
export function reciprocityOf(history: History, asOf: Day): Reciprocity {
  const known = historyUntil(history, asOf)
  const sent = total(known, contact => contact.sent)
  const received = total(known, contact => contact.received)
  return {
    ...replyRatesOf(history, asOf),
    ourInitiativeShare: ourInitiativeShare(known),
    balance: sent + received === 0 ? 0 : (2 * Math.min(sent, received)) / (sent + received),
    isMutual: sent > 0 && received > 0,
  }
}

export function replyRatesOf(history: History, asOf: Day): Pick<Reciprocity, 'theirs' | 'ours'> {
  const matured = historyUntil(history, asOf - REPLY_WINDOW_DAYS)
  const ofSent = total(matured, contact => contact.sentAnswered)
  const ofReceived = total(matured, contact => contact.receivedAnswered)
  return {
    theirs: replyRate(
      ofSent,
      total(matured, contact => contact.sent),
    ),
    ours: replyRate(
      ofReceived,
      total(matured, contact => contact.received),
    ),
  }
}

function replyRate(answered: number, messages: number): ReplyRate | null {
  if (messages === 0) return null
  return {
    messages,
    answered,
    rate: answered / messages,
    expected: (1 + answered) / (2 + messages),
    ...shareInterval(answered, messages, 0.9),
  }
}

function ourInitiativeShare(known: History): number | null {
  const ours = total(known, contact => Math.max(0, contact.sent - contact.ourReplyMinutes.length))
  const theirs = total(known, contact => Math.max(0, contact.received - contact.theirReplyMinutes.length))
  return ours + theirs === 0 ? null : ours / (ours + theirs)
}

function total(history: History, of: (contact: ContactDay) => number): number {
  return history.reduce((sum, contact) => sum + of(contact), 0)
}
