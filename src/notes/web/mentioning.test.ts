import { describe, expect, test } from 'vitest'
import { membersMeant, mentionBegun, withIds, withNames } from './mentioning.ts'

const YLVA = { id: '00000000-0000-7000-8000-000000000001', name: 'Ylva Sandström' }
const YLVA_MARIE = { id: '00000000-0000-7000-8000-000000000002', name: 'Ylva Sandström-Berg' }

describe('mentioning a member', () => {
  test('begins with an @ at the beginning of a word', () => {
    expect(mentionBegun('Ask @yl', 7)).toEqual({ from: 4, letters: 'yl' })
    expect(mentionBegun('@', 1)).toEqual({ from: 0, letters: '' })
    expect(mentionBegun('Ask @Ylva San', 13)).toEqual({ from: 4, letters: 'Ylva San' })
    expect(mentionBegun('ylva@porla', 10)).toBeNull()
  })

  test('offers whoever has a name that begins so', () => {
    expect(membersMeant([YLVA, YLVA_MARIE], 'sand')).toEqual([YLVA, YLVA_MARIE])
    expect(membersMeant([YLVA], 'andström')).toEqual([])
  })

  test('is kept by id and shown by name, whichever name begins with the other', () => {
    const written = 'Ask @Ylva Sandström-Berg, not @Ylva Sandström'
    const kept = withIds(written, [YLVA, YLVA_MARIE])
    expect(kept).toBe(`Ask @[${YLVA_MARIE.id}], not @[${YLVA.id}]`)
    expect(withNames(kept, [YLVA, YLVA_MARIE])).toBe(written)
  })
})
