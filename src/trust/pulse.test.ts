import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACTORS } from '../evidence/evidence.ts'
import { answersSchema, compare, PULSE_QUESTIONS } from './pulse.ts'
import { forEachFactor } from './trust.ts'

describe('the four questions', () => {
  test('are one for each factor, and short enough for a minute', () => {
    expect(PULSE_QUESTIONS.map(({ factor }) => factor)).toEqual([...FACTORS])
    const words = PULSE_QUESTIONS.flatMap(({ asks, low, high }) => `${asks} ${low} ${high}`.split(/\s+/))
    // People read some 240 words a minute; half of it is for thinking.
    expect(words.length).toBeLessThan(120)
  })

  test('take whole numbers from 1 to 10, of some or all of the four', () => {
    expect(answersSchema.safeParse({ reliability: 10 }).success).toBe(true)
    for (const bad of [{}, { reliability: 0 }, { reliability: 11 }, { reliability: 5.5 }, { warmth: 5 }])
      expect(answersSchema.safeParse(bad).success, JSON.stringify(bad)).toBe(false)
  })
})

test('the difference is what they say less what we believe, and there is none where either is silent', () => {
  const value = fc.option(fc.double({ min: 1, max: 10, noNaN: true }))
  const answer = fc.option(fc.integer({ min: 1, max: 10 }))
  fc.assert(
    fc.property(fc.tuple(answer, answer, answer, answer), value, (given, estimate) => {
      const answers = Object.fromEntries(
        FACTORS.flatMap((factor, i) => (given[i] === null ? [] : [[factor, given[i]]])),
      )
      compare(
        answers,
        forEachFactor(() => estimate),
      ).forEach(({ difference }, i) => {
        if (given[i] === null || estimate === null) expect(difference).toBeNull()
        else expect(estimate + difference!).toBeCloseTo(given[i]!, 9)
      })
    }),
  )
})
