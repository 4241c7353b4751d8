import type { Day } from '../platform/days.ts'
import { type Interval, shareInterval } from '../platform/statistics/intervals.ts'
import { type ContactDay, type History, historyUntil, REPLY_WINDOW_DAYS, SHARE_UNIT } from './history.ts'

/**
 * How often messages were answered within a week. Only messages that had that week are counted; in the rate one to
 * n people counts 1/n, since not all of them are asked.
 */
export type ReplyRate = {
  messages: number
  answered: number
  /** The messages in whole ones, after sharing; and those answered. */
  share: number
  answeredShare: number
  /** Share answered / share of all. */
  rate: number
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
  const sum = (of: (contact: ContactDay) => number) => total(matured, of)
  return {
    theirs: replyRate({
      messages: sum(contact => contact.sent),
      answered: sum(contact => contact.sentAnswered),
      share: sum(contact => contact.sentShare) / SHARE_UNIT,
      answeredShare: sum(contact => contact.sentAnsweredShare) / SHARE_UNIT,
    }),
    ours: replyRate({
      messages: sum(contact => contact.received),
      answered: sum(contact => contact.receivedAnswered),
      share: sum(contact => contact.receivedShare) / SHARE_UNIT,
      answeredShare: sum(contact => contact.receivedAnsweredShare) / SHARE_UNIT,
    }),
  }
}

function replyRate(matured: Omit<ReplyRate, 'rate'>): ReplyRate | null {
  return matured.messages === 0 ? null : { ...matured, rate: matured.answeredShare / matured.share }
}

/**
 * Where the rate lies: the middle 90 % of Beta(1 + answered, 1 + unanswered), in shares. Apart from the rate, for it
 * takes longer to compute than everything else that is measured of a relationship.
 */
export const rateInterval = ({ share, answeredShare }: ReplyRate): Interval =>
  shareInterval(answeredShare, share, 0.9)

function ourInitiativeShare(known: History): number | null {
  const ours = total(known, contact => Math.max(0, contact.sent - contact.ourReplyMinutes.length))
  const theirs = total(known, contact => Math.max(0, contact.received - contact.theirReplyMinutes.length))
  return ours + theirs === 0 ? null : ours / (ours + theirs)
}

function total(history: History, of: (contact: ContactDay) => number): number {
  return history.reduce((sum, contact) => sum + of(contact), 0)
}
