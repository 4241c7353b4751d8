import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyHistory, contactOn } from './history.builders.ts'
import { SHARE_UNIT } from './history.ts'
import { rateInterval, reciprocityOf } from './reciprocity.ts'

describe('reciprocity', () => {
  test('a message counts towards the reply rate once it has had a week', () => {
    const history = [contactOn(0, { received: 0, sentAnswered: 1 }), contactOn(20, { received: 0 })]
    expect(reciprocityOf(history, 6).theirs).toBeNull()
    expect(reciprocityOf(history, 7).theirs).toMatchObject({ messages: 1, answered: 1, rate: 1 })
    expect(reciprocityOf(history, 26).theirs).toMatchObject({ messages: 1, answered: 1 })
    expect(reciprocityOf(history, 27).theirs).toMatchObject({
      messages: 2,
      answered: 1,
      rate: 0.5,
      share: 2,
    })
  })

  test('the interval is that of the Beta distribution', () => {
    const history = [contactOn(0, { sent: 20, received: 10, sentAnswered: 1, receivedAnswered: 8 })]
    const { theirs, ours } = reciprocityOf(history, 100)
    expect(rateInterval(theirs!).low).toBeCloseTo(0.017191, 6)
    expect(rateInterval(theirs!).high).toBeCloseTo(0.206725, 6)
    expect(rateInterval(ours!).low).toBeCloseTo(0.529913, 6)
    expect(rateInterval(ours!).high).toBeCloseTo(0.92118, 6)
  })

  test('who starts is told from who replies', () => {
    const history = [
      contactOn(0, { sent: 3, received: 2, theirReplyMinutes: [5, 60] }),
      contactOn(3, { sent: 1, received: 1, ourReplyMinutes: [10] }),
    ]
    expect(reciprocityOf(history, 10).ourInitiativeShare).toBe(3 / 4)
  })

  test('twelve letters without an answer are no mutual relationship', () => {
    const letters = Array.from({ length: 12 }, (_, i) => contactOn(30 * i, { received: 0 }))
    expect(reciprocityOf(letters, 400)).toMatchObject({
      isMutual: false,
      balance: 0,
      ourInitiativeShare: 1,
      ours: null,
    })
    expect(reciprocityOf(letters, 400).theirs).toMatchObject({
      messages: 12,
      answered: 0,
      share: 12,
      rate: 0,
    })
  })

  test('a message to several people counts for each of them in part', () => {
    const asked = contactOn(0, { received: 0, sentAnswered: 1 })
    const toTenUnanswered = contactOn(1, { received: 0, sentShare: SHARE_UNIT / 10 })
    expect(reciprocityOf([asked, toTenUnanswered], 20).theirs?.rate).toBeCloseTo(1 / 1.1, 12)
  })

  test('law: the interval holds the mean of its distribution, and swapping the sides swaps the answer', () => {
    fc.assert(
      fc.property(anyHistory(), fc.nat(1000), (history, after) => {
        const asOf = history[0]!.day + after
        const here = reciprocityOf(history, asOf)
        for (const rate of [here.ours, here.theirs]) {
          if (!rate) continue
          const expected = (1 + rate.rate * rate.share) / (2 + rate.share)
          const { low, high } = rateInterval(rate)
          expect(low).toBeLessThan(expected)
          expect(high).toBeGreaterThan(expected)
        }
        const swapped = history.map(contact => ({
          ...contact,
          sent: contact.received,
          received: contact.sent,
          sentShare: contact.receivedShare,
          receivedShare: contact.sentShare,
          sentAnswered: contact.receivedAnswered,
          receivedAnswered: contact.sentAnswered,
          sentAnsweredShare: contact.receivedAnsweredShare,
          receivedAnsweredShare: contact.sentAnsweredShare,
          theirReplyMinutes: contact.ourReplyMinutes,
          ourReplyMinutes: contact.theirReplyMinutes,
        }))
        const there = reciprocityOf(swapped, asOf)
        expect(there.theirs).toEqual(here.ours)
        expect(there.balance).toBe(here.balance)
        if (here.ourInitiativeShare !== null)
          expect(there.ourInitiativeShare).toBeCloseTo(1 - here.ourInitiativeShare, 12)
      }),
    )
  })
})
