import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClaimFacts, courseOf, FRESH_DAYS, stateOf } from './claim-state.ts'

const stated: ClaimFacts = {
  statedOn: 100,
  asOf: 100,
  withdrawnOn: null,
  proofs: [],
  verdicts: [],
  challenges: [],
}
const proof = { id: 'report', on: 110, permittedOn: 112, expiresOn: 300 }
const verdict = (on: number, isConfirmed: boolean, personId = 'gunnar') => ({
  id: `${personId} ${on}`,
  personId,
  on,
  isConfirmed,
})
const challenge = { id: 'doubt', personId: 'gunnar', openedOn: 120, closedOn: null }
const on = (day: number, more: Partial<ClaimFacts>) => stateOf({ ...stated, ...more }, day)

describe('a claim', () => {
  test('is unproven until a proof is there that may be used, and stale once that has run out', () => {
    const facts = { ...stated, proofs: [proof] }
    expect(courseOf(facts, 400).map(({ state, since }) => [state, since])).toEqual([
      ['unproven', 100],
      ['evidenced', 112],
      ['stale', 301],
    ])
    expect(on(200, { proofs: [{ ...proof, permittedOn: null }] })).toMatchObject({
      state: 'unproven',
      because: expect.stringContaining('nobody has allowed'),
    })
  })

  test('is confirmed by a client, contested by another, and refuted until that one finds otherwise', () => {
    const facts = {
      ...stated,
      verdicts: [verdict(110, true), verdict(130, false, 'maarit'), verdict(150, true, 'maarit')],
      challenges: [{ ...challenge, personId: 'maarit' }],
    }
    expect(courseOf(facts, 160).map(({ state, since }) => [state, since])).toEqual([
      ['unproven', 100],
      ['confirmed', 110],
      ['contested', 120],
      ['refuted', 130],
      ['confirmed', 150],
    ])
    expect(stateOf(facts, 160).facts).toEqual(['gunnar 110', 'maarit 150'])
  })

  test('is contested until the challenger has found it true, moved on or let it rest', () => {
    expect(on(125, { challenges: [challenge], proofs: [proof] }).state).toBe('contested')
    expect(on(125, { challenges: [challenge], verdicts: [verdict(124, true)] }).state).toBe('confirmed')
    expect(on(125, { challenges: [{ ...challenge, closedOn: 125 }], proofs: [proof] }).state).toBe(
      'evidenced',
    )
  })

  test('is stale a year after its own day, whatever proved or confirmed it', () => {
    const facts = { ...stated, verdicts: [verdict(110, true)] }
    expect(stateOf(facts, 100 + FRESH_DAYS).state).toBe('confirmed')
    expect(stateOf(facts, 101 + FRESH_DAYS)).toMatchObject({ state: 'stale', since: 101 + FRESH_DAYS })
    expect(on(9999, { asOf: null, verdicts: [verdict(110, true)] }).state).toBe('confirmed')
  })

  test('that we no longer say is withdrawn, and a client’s two verdicts of one day count as the worse', () => {
    expect(on(150, { withdrawnOn: 140, verdicts: [verdict(130, false)] }).state).toBe('withdrawn')
    expect(on(150, { verdicts: [verdict(130, true), { ...verdict(130, false), id: 'b' }] }).state).toBe(
      'refuted',
    )
  })
})

const day = fc.integer({ min: 90, max: 700 })
const maybeDay = fc.option(day, { nil: null })
const who = fc.constantFrom('gunnar', 'maarit', 'rui')
const facts: fc.Arbitrary<ClaimFacts> = fc.record({
  statedOn: fc.integer({ min: 90, max: 200 }),
  asOf: maybeDay,
  withdrawnOn: maybeDay,
  proofs: fc.array(fc.record({ id: fc.uuid(), on: day, permittedOn: maybeDay, expiresOn: maybeDay }), {
    maxLength: 6,
  }),
  verdicts: fc.array(fc.record({ id: fc.uuid(), personId: who, on: day, isConfirmed: fc.boolean() }), {
    maxLength: 6,
  }),
  challenges: fc.array(fc.record({ id: fc.uuid(), personId: who, openedOn: day, closedOn: maybeDay }), {
    maxLength: 4,
  }),
})
const RUNS = { numRuns: 2000 }

describe('the state of any claim', () => {
  test('does not hang on the order in which its facts are given', () => {
    fc.assert(
      fc.property(facts, day, (given, today) => {
        const turned: ClaimFacts = {
          ...given,
          proofs: [...given.proofs].reverse(),
          verdicts: [...given.verdicts].reverse(),
          challenges: [...given.challenges].reverse(),
        }
        // Of two verdicts of one client, day and kind either may be named; which state it is hangs on neither.
        const seen = (of: ClaimFacts) =>
          courseOf(of, today).map(({ state, since, because }) => [state, since, because])
        expect(seen(turned)).toEqual(seen(given))
      }),
      RUNS,
    )
  })

  test('on a day hangs on nothing that is dated later', () => {
    fc.assert(
      fc.property(facts, day, (given, today) => {
        const now = Math.max(today, given.statedOn)
        const known: ClaimFacts = {
          ...given,
          withdrawnOn: given.withdrawnOn !== null && given.withdrawnOn > now ? null : given.withdrawnOn,
          proofs: given.proofs.filter(({ on }) => on <= now),
          verdicts: given.verdicts.filter(({ on }) => on <= now),
          challenges: given.challenges
            .filter(({ openedOn }) => openedOn <= now)
            .map(({ closedOn, ...rest }) => ({
              ...rest,
              closedOn: closedOn !== null && closedOn > now ? null : closedOn,
            })),
        }
        expect(courseOf(known, now)).toEqual(courseOf(given, now))
      }),
      RUNS,
    )
  })

  test('has a course in which no state follows itself and each began by the day asked for', () => {
    fc.assert(
      fc.property(facts, day, (given, today) => {
        const course = courseOf(given, Math.max(today, given.statedOn))
        for (const [i, { state, since }] of course.entries()) {
          expect(since).toBeLessThanOrEqual(Math.max(today, given.statedOn))
          if (i > 0) expect(state).not.toBe(course[i - 1]!.state)
          if (i > 0) expect(since).toBeGreaterThan(course[i - 1]!.since)
        }
      }),
      RUNS,
    )
  })

  test('is never better for another refutation, nor for a proof that nobody allows', () => {
    fc.assert(
      fc.property(facts, day, (given, today) => {
        const now = Math.max(today, given.statedOn)
        const refuted = { id: 'new', personId: 'nobody before', on: given.statedOn, isConfirmed: false }
        expect(['refuted', 'withdrawn']).toContain(
          stateOf({ ...given, verdicts: [...given.verdicts, refuted] }, now).state,
        )
        const idle = { id: 'idle', on: given.statedOn, permittedOn: null, expiresOn: null }
        expect(stateOf({ ...given, proofs: [...given.proofs, idle] }, now).state).toBe(
          stateOf(given, now).state,
        )
      }),
      RUNS,
    )
  })
})
