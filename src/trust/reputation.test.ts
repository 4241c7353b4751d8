import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVIDENCE_KIND_NAMES } from '../evidence/kinds.ts'
import { parseDay } from '../platform/days.ts'
import { colleagueTies, type Seen } from './reputation.ts'

const seen = (memberId: string, kind: string, occurredOn: string, side: Seen['side'] = 'ours'): Seen => ({
  memberId,
  kind,
  day: parseDay(occurredOn)!,
  side,
})

describe('what colleagues have seen', () => {
  test('is said per colleague and side, the weightiest first, with how often and when', () => {
    const ties = colleagueTies([
      seen('duarte', 'question_answered', '2024-05-01'),
      seen('duarte', 'commitment_broken', '2025-02-24'),
      seen('duarte', 'commitment_broken', '2025-11-01'),
      seen('duarte', 'favour_done', '2025-05-21', 'theirs'),
      seen('ylva', 'limit_admitted', '2023-01-10'),
      seen('ylva', 'limit_admitted', '2024-01-10'),
      seen('ylva', 'limit_admitted', '2026-01-10'),
    ])
    expect(ties).toEqual([
      {
        memberId: 'ylva',
        pieces: 3,
        lastOn: '2026-01-10',
        ours: ['Admitted a limit of what they offer, 3 times, in 2023–2026'],
        theirs: [],
      },
      {
        memberId: 'duarte',
        pieces: 4,
        lastOn: '2025-11-01',
        ours: ['A commitment was broken, twice, in 2025', 'A question was answered, in 2024'],
        theirs: ['A favour was done, in 2025'],
      },
    ])
  })

  test('is counted once each, in whatever order it is told', () => {
    const line = fc.record({
      memberId: fc.constantFrom('ylva', 'duarte', 'priya'),
      side: fc.constantFrom('ours' as const, 'theirs' as const),
      kind: fc.constantFrom(...EVIDENCE_KIND_NAMES),
      day: fc.integer({ min: 19_000, max: 20_500 }),
    })
    fc.assert(
      fc.property(fc.array(line), lines => {
        const ties = colleagueTies(lines)
        expect(ties.reduce((sum, { pieces }) => sum + pieces, 0)).toBe(lines.length)
        const backwards = new Map(colleagueTies([...lines].reverse()).map(tie => [tie.memberId, tie]))
        for (const { memberId, pieces, lastOn } of ties)
          expect(backwards.get(memberId)).toMatchObject({ pieces, lastOn })
      }),
    )
  })
})
