import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OBSERVERS, outranks } from '../evidence/evidence.ts'
import { formatDay, parseDay } from '../platform/days.ts'
import {
  announcedFor,
  believedOf,
  type Commitment,
  heardOf,
  type Outcome,
  observedInCommitment,
  PARTIES,
  stateOf,
  termsOf,
  timeliness,
} from './commitment.ts'

const START = parseDay('2026-01-01')!
const day = (n: number) => formatDay(START + n)

const days = fc.integer({ min: 0, max: 400 }).map(day)
const outcomes = fc.record<Outcome>({
  kind: fc.constantFrom('keeping', 'breaking'),
  on: days,
  toldBy: fc.constantFrom(...PARTIES),
  observedBy: fc.constantFrom(...OBSERVERS),
  authorId: fc.constant(null),
  recordedAt: fc.constant(new Date('2026-10-01')),
})
const moves = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 90 })), { maxLength: 4 })
  .map(pairs =>
    pairs
      .sort(([a], [b]) => a - b)
      .map(([agreed, lead]) => ({ agreedOn: day(agreed), dueOn: day(agreed + lead) })),
  )
const commitments = fc.record<Commitment>({
  memberId: fc.constant('m'),
  personId: fc.constant('p'),
  owedBy: fc.constantFrom(...PARTIES),
  text: fc.constant('send the draft'),
  saidOn: fc.constant(day(0)),
  firstDueOn: fc.integer({ min: 0, max: 200 }).map(day),
  threadId: fc.constant(null),
  renegotiations: moves,
  outcomes: fc.array(outcomes, { maxLength: 5 }),
})

const RUNS = { numRuns: 2000 }

const draft: Commitment = {
  memberId: 'm',
  personId: 'p',
  owedBy: 'us',
  text: 'send the draft',
  saidOn: '2026-01-01',
  firstDueOn: '2026-01-08',
  threadId: null,
  renegotiations: [],
  outcomes: [],
}
const kept = (on: string, more: Partial<Outcome> = {}): Outcome => ({
  kind: 'keeping',
  on,
  toldBy: 'us',
  observedBy: 'member',
  authorId: null,
  recordedAt: new Date('2026-10-01'),
  ...more,
})
const broken = (on: string, more: Partial<Outcome> = {}): Outcome => ({ ...kept(on, more), kind: 'breaking' })

describe('timeliness', () => {
  test('never rises with each day late, is never above that of a keeping in time, and never gone', () => {
    fc.assert(
      fc.property(days, fc.nat(120), fc.nat(400), fc.nat(60), (saidOn, lead, late, more) => {
        const due = parseDay(saidOn)! + lead
        const terms = { saidOn, dueOn: formatDay(due) }
        const once = timeliness(terms, formatDay(due + late))
        expect(timeliness(terms, formatDay(due + late + more))).toBeLessThanOrEqual(once)
        expect(once).toBeLessThanOrEqual(timeliness(terms, formatDay(due)))
        expect(once).toBeGreaterThan(0)
      }),
      RUNS,
    )
  })

  test('earns nothing for being early', () => {
    fc.assert(
      fc.property(days, fc.nat(120), fc.nat(120), (saidOn, lead, early) => {
        const due = parseDay(saidOn)! + lead
        const on = Math.max(parseDay(saidOn)!, due - early)
        expect(timeliness({ saidOn, dueOn: formatDay(due) }, formatDay(on))).toBe(1)
      }),
      RUNS,
    )
  })

  test('is one half when it comes as late as it was promised ahead, of a day at least', () => {
    expect(timeliness({ saidOn: '2026-01-01', dueOn: '2026-01-08' }, '2026-01-15')).toBe(0.5)
    expect(timeliness({ saidOn: '2026-01-01', dueOn: '2026-01-01' }, '2026-01-02')).toBe(0.5)
    expect(timeliness({ saidOn: '2026-01-01', dueOn: '2026-01-31' }, '2026-02-03')).toBeCloseTo(0.933, 3)
  })
})

describe('another day', () => {
  test('is in force where it was agreed before the old one was past', () => {
    const moved = { ...draft, renegotiations: [{ agreedOn: '2026-01-08', dueOn: '2026-01-20' }] }
    expect(termsOf(moved)).toEqual({ saidOn: '2026-01-08', dueOn: '2026-01-20' })
    expect(stateOf(moved, '2026-01-15')).toBe('open')
    expect(stateOf({ ...moved, outcomes: [kept('2026-01-20')] }, '2026-01-20')).toBe('kept')
  })

  test('agreed once the old one was past makes nothing less late', () => {
    const putOff = { ...draft, renegotiations: [{ agreedOn: '2026-01-09', dueOn: '2026-01-20' }] }
    expect(termsOf(putOff).dueOn).toBe('2026-01-08')
    expect(announcedFor(putOff)).toBe('2026-01-20')
    expect(stateOf(putOff, '2026-01-15')).toBe('overdue')
    expect(observedInCommitment({ ...putOff, outcomes: [kept('2026-01-20')] })).toEqual(
      observedInCommitment({ ...draft, outcomes: [kept('2026-01-20')] }),
    )
  })

  test('is evidence of nothing by itself', () => {
    fc.assert(
      fc.property(commitments, commitment => {
        expect(observedInCommitment({ ...commitment, outcomes: [] })).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('the word that is believed', () => {
  test('is never one that another outranks', () => {
    fc.assert(
      fc.property(commitments, commitment => {
        const believed = believedOf(commitment)
        expect(believed === null).toBe(commitment.outcomes.length === 0)
        if (believed)
          expect(
            commitment.outcomes.some(({ observedBy }) => outranks(observedBy, believed.observedBy)),
          ).toBe(false)
      }),
      RUNS,
    )
  })

  test('of ours is never bettered by what any of us adds', () => {
    const worth = (commitment: Commitment) => {
      const [said] = observedInCommitment(commitment)
      return said === undefined ? 1 : said.kind === 'commitment_broken' ? 0 : (said.degree ?? 1)
    }
    fc.assert(
      fc.property(commitments, outcomes, (commitment, added) => {
        const before = { ...commitment, owedBy: 'us' } as const
        const after = {
          ...before,
          outcomes: [...before.outcomes, { ...added, observedBy: 'member' }],
        } as const
        expect(worth(after)).toBeLessThanOrEqual(worth(before))
      }),
      RUNS,
    )
  })

  test('is what they wrote themselves, against what we say', () => {
    const shown = broken('2026-01-09', { toldBy: 'them', observedBy: 'document' })
    expect(stateOf({ ...draft, outcomes: [shown, kept('2026-01-08')] }, '2026-02-01')).toBe('broken')
    const cleared = kept('2026-01-08', { toldBy: 'them', observedBy: 'document' })
    expect(stateOf({ ...draft, outcomes: [broken('2026-01-09'), cleared] }, '2026-02-01')).toBe('kept')
  })

  test('of theirs is what we say who were owed it, unless they have shown otherwise', () => {
    const theirs = { ...draft, owedBy: 'them' } as const
    const claimed = kept('2026-01-08', { toldBy: 'them' })
    expect(stateOf({ ...theirs, outcomes: [broken('2026-01-09'), claimed] }, '2026-02-01')).toBe('broken')
    expect(stateOf({ ...theirs, outcomes: [claimed, kept('2026-01-12')] }, '2026-02-01')).toBe('late')
  })
})

describe('a commitment', () => {
  test('past its day is overdue until it is kept', () => {
    expect(stateOf(draft, '2026-01-08')).toBe('open')
    expect(stateOf(draft, '2026-01-09')).toBe('overdue')
    expect(stateOf({ ...draft, outcomes: [kept('2026-01-11')] }, '2026-01-11')).toBe('late')
  })

  test('says one thing once it is settled, of the side that owed it, on the day it was', () => {
    fc.assert(
      fc.property(commitments, commitment => {
        const observed = observedInCommitment(commitment)
        const believed = believedOf(commitment)
        expect(observed.length).toBe(believed ? 1 : 0)
        if (!observed[0]) return
        expect(observed[0].side).toBe(commitment.owedBy === 'us' ? 'ours' : 'theirs')
        expect(observed[0].occurredOn).toBe(believed!.on)
        expect(observed[0].degree ?? 1).toBeLessThanOrEqual(1)
      }),
      RUNS,
    )
  })

  test('is confirmed where they say the same as we, and disputed where they do not', () => {
    const theySay = (outcome: Outcome) =>
      heardOf({ outcomes: [kept('2026-01-08'), { ...outcome, toldBy: 'them' }] })
    expect(heardOf({ outcomes: [kept('2026-01-08')] })).toBeNull()
    expect(theySay(kept('2026-01-08'))).toBe('confirmed')
    expect(theySay(kept('2026-01-10'))).toBe('disputed')
    expect(theySay(broken('2026-01-08'))).toBe('disputed')
  })
})
