import { expect, test } from 'vitest'
import { compareInWords, isApart } from './pulse-words.ts'

const compared = (answer: number | null, estimate: number | null) => ({
  factor: 'reliability' as const,
  answer,
  estimate,
  low: estimate && estimate - 1,
  high: estimate && estimate + 1,
  difference: answer === null || estimate === null ? null : answer - estimate,
})

test('what they say stands beside what we make of it, and is marked where our evidence does not allow for it', () => {
  expect(compareInWords(compared(4, 7.2))).toBe('They say 4, we make it 7.2: 3.2 lower, outside our interval')
  expect(compareInWords(compared(8, 7.2))).toBe('They say 8, we make it 7.2: 0.8 higher')
  expect(compareInWords(compared(7, 7.01))).toBe('They say 7, we make it 7.0: the same')
  expect(compareInWords(compared(4, null))).toBe('They say 4; what we make of it is not known yet')
  expect(compareInWords(compared(null, 7.2))).toBe('Not answered')
  expect(isApart(compared(4, 7.2))).toBe(true)
  expect(isApart(compared(null, 7.2))).toBe(false)
})
