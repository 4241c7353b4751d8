import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Gift, type Heard, isWellPlaced, LEAST_CONTACT_DAYS, observedInGift, RESPONSES } from './gift.ts'

const gift: Gift = {
  memberId: 'ylva',
  personId: 'jonas',
  givenBy: 'us',
  what: 'The sheet for listening rounds',
  research: 'Nine stations and a binder from 2009',
  risk: 'A season without an order',
  givenOn: '2026-08-26',
  priorContactDays: LEAST_CONTACT_DAYS,
  hasOpenDecision: false,
  threadId: null,
  observedBy: 'member',
}
const heard = (response: Heard['response'], more: Partial<Heard> = {}): Heard => ({
  response,
  heardOn: '2026-09-21',
  text: 'Two rounds are on her desk.',
  threadId: null,
  observedBy: 'document',
  ...more,
})
const kindsOf = (gift: Gift, heard: Heard | null) => observedInGift(gift, heard).map(({ kind }) => kind)

describe('a gift in a relationship that exists, while nothing is being decided', () => {
  test('counts as made until something is heard of it', () => {
    expect(observedInGift(gift, null)).toMatchObject([
      { kind: 'gift_given', occurredOn: '2026-08-26', observedBy: 'member', side: 'ours' },
    ])
  })

  test('that was welcomed counts as that, on the day it was heard and by whoever said so', () => {
    expect(observedInGift(gift, heard('welcomed'))).toMatchObject([
      { kind: 'gift_welcomed', occurredOn: '2026-09-21', observedBy: 'document' },
    ])
  })

  test('that was declined counts as one of which nothing was heard, and one that misfired as nothing', () => {
    expect(kindsOf(gift, heard('declined'))).toEqual(['gift_given'])
    expect(kindsOf(gift, heard('misfired'))).toEqual([])
  })

  test('of theirs is evidence of their trustworthiness', () => {
    expect(observedInGift({ ...gift, givenBy: 'them' }, null)).toMatchObject([{ side: 'theirs' }])
  })
})

describe('a gift that was made too early, or while a decision was open', () => {
  test('is misplaced whatever became of it', () => {
    const misplaced = fc
      .record({ priorContactDays: fc.nat({ max: 10 }), hasOpenDecision: fc.boolean() })
      .filter(of => of.priorContactDays < LEAST_CONTACT_DAYS || of.hasOpenDecision)
    const anything = fc.constantFrom(null, ...RESPONSES.map(response => heard(response)))
    fc.assert(
      fc.property(misplaced, anything, (circumstances, heard) => {
        const [only, ...others] = observedInGift({ ...gift, ...circumstances }, heard)
        expect(others).toEqual([])
        expect(only).toMatchObject({ kind: 'gift_misplaced', occurredOn: gift.givenOn })
        expect(isWellPlaced(circumstances)).toEqual(expect.stringMatching(/\.$/))
      }),
    )
  })

  test('says what it was too early by', () => {
    expect(isWellPlaced({ priorContactDays: 0, hasOpenDecision: false })).toContain(
      'There was no contact before it',
    )
    expect(isWellPlaced({ priorContactDays: 1, hasOpenDecision: true })).toContain('one day of contact')
    expect(isWellPlaced({ priorContactDays: 3, hasOpenDecision: false })).toBe(true)
  })
})
