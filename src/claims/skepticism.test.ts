import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CYCLE_ENDS, type Cycle, stanceOf } from './skepticism.ts'

const rounds = (ends: Cycle['end'][], answer: Cycle['answer'] = 'given') =>
  ends.map((end, i): Cycle => ({ id: `${i}`, answer, end }))

describe('skepticism', () => {
  test('moves when shown; asking again and again when shown is something else', () => {
    expect(stanceOf(rounds(['moved', 'moved'])).stance).toBe('skeptical')
    expect(stanceOf(rounds(['asked_again', 'asked_again'])).stance).toBe('asks-again')
  })

  test('is not told from one round, from as many of one as of the other, nor from what rests or is open', () => {
    expect(stanceOf(rounds(['moved'])).stance).toBe('too-little-seen')
    expect(stanceOf(rounds(['moved', 'asked_again'])).stance).toBe('too-little-seen')
    expect(stanceOf(rounds(['moved', 'rested', null])).stance).toBe('too-little-seen')
  })

  test('who was shown nothing has reason to ask again', () => {
    expect(stanceOf(rounds(['asked_again', 'asked_again', 'asked_again'], 'withheld')).stance).toBe(
      'too-little-seen',
    )
  })

  test('does not hang on the order of rounds, and one more round of moving never speaks for distrust', () => {
    const cycle = fc.record({
      id: fc.uuid(),
      answer: fc.constantFrom('given' as const, 'withheld' as const, null),
      end: fc.constantFrom(...CYCLE_ENDS, null),
    })
    const place = { 'asks-again': 0, 'too-little-seen': 1, skeptical: 2 }
    fc.assert(
      fc.property(fc.array(cycle, { maxLength: 12 }), cycles => {
        const { stance } = stanceOf(cycles)
        expect(stanceOf([...cycles].reverse()).stance).toBe(stance)
        const more = stanceOf([...cycles, { id: 'more', answer: 'given', end: 'moved' }]).stance
        // The first two rounds are too few to say anything, whichever way they went.
        expect(place[more]).toBeGreaterThanOrEqual(place[stance])
      }),
      { numRuns: 2000 },
    )
  })
})
