import { describe, expect, test } from 'vitest'
import { changesIn, draftKey, typedOf, valenceTyped } from './weight-draft.ts'
import { differenceInWords, valenceInWords } from './weight-words.ts'
import { versionIn } from './weightings.api.ts'

const PUSHED = {
  kind: 'pushed',
  words: 'Pushed for a date or a decision',
  reason: 'The hurry was one’s own.',
  factor: 'self-orientation' as const,
  valence: 1,
  weight: 0.5,
  halfLifeDays: 180,
  comes: { weight: 0.5, halfLifeDays: 180, valence: 1 },
}

describe('weights as they are typed', () => {
  test('are published where they differ, and an emptied half-life never fades', () => {
    const draft = { [draftKey(PUSHED)]: { weight: '3', halfLife: ' ', valence: '0.8' } }
    expect(changesIn(draft, [PUSHED])).toEqual([
      { kind: 'pushed', factor: 'self-orientation', weight: 3, halfLifeDays: null, valence: 0.8 },
    ])
  })

  test('say nothing of a valence that is worked out for each piece, and nothing is one that is no number', () => {
    const late = { ...PUSHED, kind: 'commitment_late', valence: 'degree' as const }
    const typed = { ...typedOf(late), weight: '2' }
    expect(changesIn({ [draftKey(late)]: typed }, [late])).toEqual([
      { kind: 'commitment_late', factor: 'self-orientation', weight: 2, halfLifeDays: 180 },
    ])
    expect(['1', '0.4', ' ', '2', '-1'].map(valence => valenceTyped(PUSHED, { ...typed, valence }))).toEqual([
      1,
      0.4,
      null,
      null,
      null,
    ])
  })

  test('that were typed back are no change', () => {
    expect(changesIn({ [draftKey(PUSHED)]: typedOf(PUSHED) }, [PUSHED])).toEqual([])
    expect(changesIn({}, [PUSHED])).toEqual([])
  })
})

test('what a kind says is said of the good of its factor, which of self-orientation is having little of it', () => {
  expect(valenceInWords(PUSHED)).toBe('speaks against')
  expect(valenceInWords({ factor: 'self-orientation', valence: 0.2 })).toBe('speaks for, in part (0.2)')
  expect(valenceInWords({ factor: 'credibility', valence: 1 })).toBe('speaks for')
  expect(valenceInWords({ factor: 'intimacy', valence: 0.5 })).toBe('neither way')
  expect(valenceInWords({ factor: 'reliability', valence: 'degree' })).toBe('by how late')
})

test('what differs between two versions is said of what differs alone', () => {
  const before = { weight: 0.5, halfLifeDays: 180, valence: 1 }
  expect(differenceInWords({ before, after: { ...before, weight: 3 } })).toBe('weight 0.5 → 3')
  expect(differenceInWords({ before, after: { ...before, halfLifeDays: null } })).toBe(
    'half after 180 days → never fades',
  )
  expect(differenceInWords({ before, after: { ...before, valence: 0.8 } })).toBe('valence 1 → 0.8')
})

test('an address names a version by its number, and nothing else is one', () => {
  expect([versionIn('3'), versionIn('-1'), versionIn('x'), versionIn(undefined)]).toEqual([
    3,
    undefined,
    undefined,
    undefined,
  ])
})
