import fc from 'fast-check'
import { type ContactDay, type History, SHARE_UNIT } from './history.ts'

/** One message each way on this day, none answered, unless said otherwise. For tests. */
export function contactOn(day: number, changes: Partial<ContactDay> = {}): ContactDay {
  const sent = changes.sent ?? 1
  const received = changes.received ?? 1
  return {
    day,
    sent,
    received,
    sentShare: sent * SHARE_UNIT,
    receivedShare: received * SHARE_UNIT,
    sentAnswered: 0,
    receivedAnswered: 0,
    sentAnsweredShare: (changes.sentAnswered ?? 0) * SHARE_UNIT,
    receivedAnsweredShare: (changes.receivedAnswered ?? 0) * SHARE_UNIT,
    theirReplyMinutes: [],
    ourReplyMinutes: [],
    ...changes,
  }
}

export const contactsOn = (...days: number[]): History => days.map(day => contactOn(day))

/** Any history a mailbox could hold: bursts and long silences, one-way days, mail to many, some of it answered. */
export function anyHistory({ minLength = 1, maxLength = 25 } = {}): fc.Arbitrary<History> {
  return fc.array(anyStep, { minLength, maxLength }).map(steps => {
    let day = 18_000
    return steps.map(({ interval, ...contact }) => {
      day += interval
      return { day, ...contact }
    })
  })
}

const anyStep = fc
  .record({
    interval: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 400 })),
    sent: fc.integer({ min: 0, max: 4 }),
    received: fc.integer({ min: 0, max: 4 }),
    recipients: fc.integer({ min: 1, max: 10 }),
    answered: fc.boolean(),
    minutes: fc.integer({ min: 0, max: 10_080 }),
  })
  .filter(({ sent, received }) => sent + received > 0)
  .map(({ interval, sent, received, recipients, answered, minutes }) => ({
    interval,
    sent,
    received,
    sentShare: (sent * SHARE_UNIT) / recipients,
    receivedShare: (received * SHARE_UNIT) / recipients,
    sentAnswered: answered ? sent : 0,
    receivedAnswered: answered ? received : 0,
    sentAnsweredShare: answered ? (sent * SHARE_UNIT) / recipients : 0,
    receivedAnsweredShare: answered ? (received * SHARE_UNIT) / recipients : 0,
    theirReplyMinutes: received > 0 && answered ? [minutes] : [],
    ourReplyMinutes: sent > 0 && answered ? [minutes] : [],
  }))
