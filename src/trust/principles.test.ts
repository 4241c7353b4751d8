import { describe, expect, test } from 'vitest'
import { EVIDENCE_KIND_NAMES } from '../evidence/kinds.ts'
import { BEARINGS, type Bearing, bearingOn, PRINCIPLE_NAMES, standInWords } from './principles.ts'

const bearings = BEARINGS as Record<string, Bearing>

describe('the principles', () => {
  test('hear every kind of evidence, or are told why it bears on none of them', () => {
    expect(Object.keys(bearings).sort()).toEqual([...EVIDENCE_KIND_NAMES].sort())
    for (const [kind, bearing] of Object.entries(bearings)) {
      const says =
        'none' in bearing ? bearing.none : [...(bearing.for ?? []), ...(bearing.against ?? [])].join()
      expect(says, kind).not.toBe('')
    }
  })

  test('each have something that can speak for them and something that can speak against them', () => {
    for (const principle of PRINCIPLE_NAMES) {
      const heard = new Set(EVIDENCE_KIND_NAMES.map(kind => bearingOn(principle, kind)))
      expect(heard, principle).toEqual(new Set(['for', 'against', null]))
    }
  })

  test('are never spoken for and against by the same kind', () => {
    for (const [kind, bearing] of Object.entries(bearings))
      if (!('none' in bearing))
        expect(bearing.for?.filter(principle => bearing.against?.includes(principle)) ?? [], kind).toEqual([])
  })

  test('stand in words with counts, and no evidence is said to be none', () => {
    expect(standInWords({ for: 3, against: 1, lastOn: '2026-06-03' })).toBe(
      '3 for, 1 against, last in June 2026',
    )
    expect(standInWords({ for: 2, against: 0, lastOn: '2025-12-31' })).toBe(
      '2 for, none against, last in December 2025',
    )
    expect(standInWords({ for: 0, against: 0, lastOn: null })).toBe('nothing recorded yet')
  })
})
