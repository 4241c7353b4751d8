import type { Day } from '../platform/days.ts'

/**
 * One day on which the two sides of a relationship were in contact. `sent` is ours to them, `received` theirs to
 * us. Only whole numbers, so that a history is the same whatever order its messages came in.
 */
export type ContactDay = {
  day: Day
  sent: number
  received: number
  /** Sum over the day's messages of SHARE_UNIT / recipients: mail to many is shared among them. */
  sentShare: number
  receivedShare: number
  /** How many of the messages sent (received) on this day were answered within REPLY_WINDOW_DAYS. */
  sentAnswered: number
  receivedAnswered: number
  /** What of the shares was so answered. */
  sentAnsweredShare: number
  receivedAnsweredShare: number
  /** Minutes that each reply written on this day took, ascending: theirs to ours, ours to theirs. */
  theirReplyMinutes: number[]
  ourReplyMinutes: number[]
}

/** As much of a day of contact as a wave is drawn from. */
export type Shares = Pick<ContactDay, 'day' | 'sentShare' | 'receivedShare'>

/** Contact days in ascending order, at most one per day. */
export type History = readonly ContactDay[]

/** One whole message, in the integer unit that shares are counted in (divisible by 1 to 10, 12, 14, 15, 16 …). */
export const SHARE_UNIT = 720_720

/** A message is matured, and counts towards a reply rate, once it has had this long to be answered. */
export const REPLY_WINDOW_DAYS = 7

/** The part of a history that was there at the end of `day`. */
export function historyUntil(history: History, day: Day): History {
  let length = history.length
  while (length > 0 && history[length - 1]!.day > day) length--
  return length === history.length ? history : history.slice(0, length)
}

/** Histories of several relationships as one: a person's, an organisation's or the whole firm's. */
export function mergeHistories(histories: readonly History[]): History {
  const days = new Map<Day, ContactDay>()
  for (const history of histories) {
    for (const contact of history) {
      const known = days.get(contact.day)
      days.set(contact.day, known ? sumOfDays(known, contact) : contact)
    }
  }
  return [...days.values()].sort((a, b) => a.day - b.day)
}

function sumOfDays(a: ContactDay, b: ContactDay): ContactDay {
  return {
    day: a.day,
    sent: a.sent + b.sent,
    received: a.received + b.received,
    sentShare: a.sentShare + b.sentShare,
    receivedShare: a.receivedShare + b.receivedShare,
    sentAnswered: a.sentAnswered + b.sentAnswered,
    receivedAnswered: a.receivedAnswered + b.receivedAnswered,
    sentAnsweredShare: a.sentAnsweredShare + b.sentAnsweredShare,
    receivedAnsweredShare: a.receivedAnsweredShare + b.receivedAnsweredShare,
    theirReplyMinutes: [...a.theirReplyMinutes, ...b.theirReplyMinutes].sort((x, y) => x - y),
    ourReplyMinutes: [...a.ourReplyMinutes, ...b.ourReplyMinutes].sort((x, y) => x - y),
  }
}
