import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countsAsTest,
  EXCLUSIONS,
  observedInReferral,
  type Referral,
  referralFieldsSchema,
} from './referral.ts'

const referral: Referral = {
  memberId: 'duarte',
  personId: 'helena',
  madeBy: 'us',
  need: 'Leaks in 420 km of plastic pipe',
  recommended: 'Lauscher Messtechnik',
  madeOn: '2025-02-11',
  exclusions: [],
  threadId: null,
  observedBy: 'document',
}

describe('a referral to a competitor', () => {
  test('is evidence that we put their interest first, where none of the four exclusions holds', () => {
    expect(countsAsTest(referral)).toBe(true)
    expect(observedInReferral(referral)).toMatchObject([
      { side: 'ours', kind: 'competitor_recommended', occurredOn: '2025-02-11', observedBy: 'document' },
    ])
  })

  test('is evidence of nothing where any of them holds, and says which', () => {
    const anyOfThem = fc.subarray([...EXCLUSIONS], { minLength: 1 })
    fc.assert(
      fc.property(anyOfThem, exclusions => {
        expect(observedInReferral({ ...referral, exclusions })).toEqual([])
        expect(countsAsTest({ ...referral, exclusions })).toMatch(/^It does not count: .+\.$/)
      }),
    )
    expect(countsAsTest({ ...referral, exclusions: ['leaving', 'no-offering'] })).toBe(
      'It does not count: we were losing the client anyway and we had no viable offering of that kind.',
    )
  })

  test('of theirs is evidence of their trustworthiness', () => {
    expect(observedInReferral({ ...referral, madeBy: 'them' })).toMatchObject([{ side: 'theirs' }])
  })

  test('is not written down without an answer to the four questions', () => {
    const fields = { personId: crypto.randomUUID(), need: 'Leaks', recommended: 'Lauscher' }
    expect(referralFieldsSchema.safeParse(fields).success).toBe(false)
    const answered = referralFieldsSchema.parse({ ...fields, exclusions: ['leaving', 'trivial', 'leaving'] })
    expect(answered.exclusions).toEqual(['trivial', 'leaving'])
  })
})
