import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tellingWords } from '../claims/reference-match.ts'
import { countIn, fitOf } from './fit.ts'

const STORIES = [
  { problem: 'A circulation pump seized at night and nobody heard it.', industry: 'fish farming' },
  { problem: 'Old pumps under a hospital, and nobody to say which fails next.', industry: 'hospitals' },
  { problem: 'Leaks in plastic pipe that no model finds.', industry: 'water supply' },
]
const among = { counts: countIn(STORIES), total: STORIES.length }
const fitting = (at: number, known: string, called = '') =>
  fitOf(
    STORIES[at]!,
    { words: new Set(tellingWords(`${known} ${called}`)), called: new Set(tellingWords(called)) },
    among,
  )

describe('a story fits somebody', () => {
  test('by the words that its problem shares with what is known of them, the rarer the more', () => {
    expect(fitting(0, 'Our circulation pump seized twice')).toMatchObject({
      words: ['circulation', 'pump', 'seized'],
      industry: [],
    })
    const rare = fitting(0, 'circulation seized')!.weight
    const common = fitting(0, 'circulation pumps')!.weight
    expect(rare).toBeGreaterThan(common)
  })

  test('by its industry, and by that alone as well', () => {
    expect(fitting(1, 'three hospitals')).toMatchObject({ industry: ['hospital'] })
    expect(fitting(2, '', 'Water of the Valley')).toMatchObject({ words: [], industry: ['water'] })
    expect(fitting(2, 'our supply of water')).toMatchObject({ words: [], industry: ['water', 'supply'] })
    expect(fitting(2, 'hot water')).toBeNull()
  })

  test('not by one word, nor by words that stand in any mail', () => {
    expect(fitting(0, 'a pump')).toBeNull()
    expect(fitting(0, 'Last night nobody heard anything of it')).toBeNull()
  })

  const word = fc.constantFrom('circulation', 'pump', 'seized', 'hospital', 'leak', 'plastic', 'pipe', 'fish')
  test('no less for a word more that they share', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, fc.nat({ max: 2 }), (known, more, at) => {
        const before = fitting(at, known.join(' '))
        const after = fitting(at, [...known, more].join(' '))
        expect(after?.weight ?? 0).toBeGreaterThanOrEqual(before?.weight ?? 0)
      }),
    )
  })
})
