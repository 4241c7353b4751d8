import { describe, expect, test } from 'vitest'
import type { EvidenceKindName } from '../evidence/kinds.ts'
import { DEFAULT_WEIGHTING, weightingOf, weightsOf } from '../evidence/weighting.ts'
import { type Day, startOfDay } from '../platform/days.ts'
import { seededRandom } from '../platform/statistics/random.ts'
import { contactOn } from '../relationships/history.builders.ts'
import { evaluateTrust, type TieOnRecord } from './evaluate-trust.ts'
import { type EvidenceInTime, scoresKnownAt } from './known-then.ts'

const QUARTERS = 10
const QUARTER = 90

/** Written down on the day that it is of, unless said otherwise. */
const piece = (
  day: Day,
  kind: EvidenceKindName,
  { recordedOn = day, ...more }: Partial<EvidenceInTime> & { recordedOn?: Day } = {},
): EvidenceInTime => ({
  id: `${day} ${kind}`,
  memberId: 'ylva',
  personId: 'gunnar',
  side: 'ours',
  kind,
  degree: 1,
  share: 1,
  day,
  threadId: null,
  observedBy: 'client',
  recordedAt: startOfDay(recordedOn).getTime() + 1,
  goneAt: null,
  ...more,
})

/** What is written down of a quarter, given what will come of it. */
type Told = (begins: Day, comes: boolean) => EvidenceInTime

const GOOD = 'competitor_recommended'
const BAD = 'deception_found'

/** Ties in which each quarter is a coin: they write, and are answered, or neither. */
function ties(told: Told, { count = 60, seed = 5 } = {}): TieOnRecord[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, i) => {
    const coins = Array.from({ length: QUARTERS }, () => random() < 0.5)
    const days = coins.flatMap((comes, q) => (comes ? [q * QUARTER + 2 + Math.floor(random() * 80)] : []))
    const end = i === 0 ? [QUARTERS * QUARTER] : []
    return {
      history: [-1, ...days, ...end].map(day => contactOn(day)),
      evidence: coins.map((comes, q) => told(q * QUARTER, comes)),
      messages: coins.map((comes, q) => ({ day: q * QUARTER + 1, answered: comes })),
    }
  })
}

const evaluate = (told: Told, more = {}, weighting = DEFAULT_WEIGHTING) =>
  evaluateTrust(ties(told, more), { asOf: QUARTERS * QUARTER, weighting })

describe('the check whether trust adds to recency and frequency', () => {
  test('finds it where what was recorded before tells what comes after', () => {
    const { contact, reply } = evaluate((begins, comes) =>
      piece(begins - 1, comes ? 'favour_done' : 'pushed', { id: `${begins}` }),
    )
    for (const worth of [contact, reply]) {
      expect(worth.verdict).toBe('adds')
      expect(worth.gain!.auc.low).toBeGreaterThan(0)
      expect(worth.gain!.auc.high).toBeGreaterThan(worth.gain!.auc.gain)
    }
    const [, , base, full] = contact.lines
    expect(contact.gain!.auc.gain).toBeCloseTo(full!.auc - base!.auc, 12)
    expect(contact.gain!.logLoss.gain).toBeCloseTo(base!.logLoss - full!.logLoss, 12)
  })

  test('goes by what the version of the weights has evidence say, and finds nothing where that is nothing', () => {
    const weights = weightsOf(DEFAULT_WEIGHTING).map(weight => ({ ...weight, valence: 0.5 }))
    const told: Told = (begins, comes) => piece(begins - 1, comes ? 'favour_done' : 'pushed')
    const { contact, reply } = evaluate(told, {}, weightingOf(1, weights))
    expect([contact.verdict, reply.verdict]).toEqual(['not shown to add', 'not shown to add'])
  })

  test('does not find it where evidence has nothing to do with what comes', () => {
    const random = seededRandom(9)
    const { contact, reply } = evaluate(begins => piece(begins - 1, random() < 0.5 ? GOOD : BAD))
    expect(contact.verdict).toBe('not shown to add')
    expect(reply.verdict).toBe('not shown to add')
  })

  test('does not take what happened for what foretold it, though the evidence is of the very day', () => {
    const { contact, reply } = evaluate((begins, comes) => piece(begins + 1, comes ? GOOD : BAD))
    expect(reply.verdict).toBe('not shown to add')
    expect(contact.verdict).toBe('not shown to add')
  })

  test('does not believe evidence that was written down only once the outcome was known', () => {
    const { contact, reply } = evaluate((begins, comes) =>
      piece(begins - 1, comes ? GOOD : BAD, { recordedOn: begins + QUARTER + 5 }),
    )
    expect(contact.verdict).toBe('not shown to add')
    expect(reply.verdict).toBe('not shown to add')
  })

  test('says so where there are too few cases', () => {
    const few = evaluate((begins, comes) => piece(begins - 1, comes ? GOOD : BAD), { count: 8 })
    expect(few.contact).toMatchObject({ verdict: 'too few cases', lines: [], gain: null })
    const none = evaluateTrust([], { asOf: 0, weighting: DEFAULT_WEIGHTING })
    expect(none.reply).toMatchObject({ cases: 0, verdict: 'too few cases' })
  })
})

describe('a score as it was known', () => {
  const known = (evidence: EvidenceInTime[], day: Day) => scoresKnownAt(evidence, day, DEFAULT_WEIGHTING)

  test('knows what had happened and been written down, and not yet been withdrawn', () => {
    const late = piece(10, 'limit_admitted', { recordedOn: 12 })
    expect(known([late], 11)).toBeNull()
    expect(known([late], 12)!.ours).toBeGreaterThan(0.5)
    expect(known([late], 12)!.theirs).toBe(0.5)
    const gone = { ...late, goneAt: startOfDay(20).getTime() }
    expect(known([gone], 19)!.ours).toBe(known([late], 19)!.ours)
    expect(known([gone], 20)).toBeNull()
  })
})
