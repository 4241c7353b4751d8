import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dampingOf } from './damping.ts'
import type { Evidence } from './evidence.ts'
import { EVIDENCE_KIND_NAMES } from './kinds.ts'
import { weigh } from './weigh.ts'
import { DEFAULT_WEIGHTING, weightingOf } from './weighting.ts'

const kept = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  memberId: 'ylva',
  personId: 'gunnar',
  side: 'ours',
  kind: 'commitment_kept',
  degree: 1,
  share: 1,
  day: 100,
  threadId: null,
  observedBy: 'client',
  recordedAt: 0,
  ...more,
})
const weightsOf = (evidence: Evidence[]) => weigh(evidence, DEFAULT_WEIGHTING).map(({ weight }) => weight)

describe('near-duplicates', () => {
  test('of one kind on one day count half of the one before', () => {
    expect(weightsOf([kept('a'), kept('b'), kept('c')])).toEqual([1, 0.5, 0.25])
    expect(weightsOf([kept('a'), kept('b', { day: 101 })])).toEqual([1, 1])
    expect(weightsOf([kept('a'), kept('b', { kind: 'question_answered' })])).toEqual([1, 0.3])
  })

  test('of one kind in one thread do as well, and none is counted against twice', () => {
    const inThread = { threadId: 'drawings' }
    expect(weightsOf([kept('a', inThread), kept('b', { ...inThread, day: 130 })])).toEqual([1, 0.5])
    expect(weightsOf([kept('a', inThread), kept('b', inThread)])).toEqual([1, 0.5])
  })

  test('are so between the same two and on the same side alone', () => {
    const elsewhere = [
      kept('b', { memberId: 'priya' }),
      kept('c', { personId: 'maarit' }),
      kept('d', { side: 'theirs' }),
    ]
    expect(weightsOf([kept('a'), ...elsewhere])).toEqual([1, 1, 1, 1])
  })

  test('never come to more than two of a day, nor any to nothing', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => kept(String(n), { recordedAt: n }))
    const weights = weightsOf(many)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(2, 9)
    expect(Math.min(...weights)).toBeGreaterThan(0)
  })

  test('are damped alike in whatever order they are looked at', () => {
    const some = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 3 }),
        threadId: fc.constantFrom(null, 'x', 'y'),
        recordedAt: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(some, fc.nat(), (given, seed) => {
        const evidence = given.map((one, i) => kept(String(i), one))
        const shuffled = [...evidence].sort(
          (a, b) => ((Number(a.id) * seed) % 7) - ((Number(b.id) * seed) % 7),
        )
        const [first, second] = [dampingOf(evidence), dampingOf(shuffled)]
        return evidence.every(one => first.get(one) === second.get(one))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('weights', () => {
  test('are those that come with it, but for what a workspace says differently', () => {
    const change = { kind: 'commitment_kept', factor: 'reliability', weight: 3, halfLifeDays: null } as const
    const [ours] = weigh([kept('a')], weightingOf(1, [change]))
    expect(ours).toMatchObject({ weight: 3, halfLifeDays: null })
    expect(weigh([kept('a')], DEFAULT_WEIGHTING)[0]).toMatchObject({ weight: 1, halfLifeDays: 180 })
  })

  test('are there for every kind, between nothing and five', () => {
    for (const kind of EVIDENCE_KIND_NAMES) {
      const signals = weigh([kept('a', { kind })], DEFAULT_WEIGHTING)
      expect(signals.length, kind).toBeGreaterThan(0)
      for (const { weight, valence } of signals) {
        expect(weight).toBeGreaterThan(0)
        expect(weight).toBeLessThanOrEqual(5)
        expect(valence).toBeGreaterThanOrEqual(0)
        expect(valence).toBeLessThanOrEqual(1)
      }
    }
  })

  test('at second hand are less, and of a kind nobody knows nothing', () => {
    expect(weightsOf([kept('a', { kind: 'vouched_for', share: 0.4 })])).toEqual([0.4])
    expect(weightsOf([kept('a', { kind: 'of another time' })])).toEqual([])
  })
})
