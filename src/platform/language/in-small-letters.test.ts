import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finderOf, lettered } from './in-small-letters.ts'

const PATTERNS = [
  /\bHQ\b|head ?quarters\b/i,
  /^\p{L}+ing \p{Lu}/iu,
  /(?<Name>\d+) ?(?:kWh|CO2e?)\b(?!\S)/i,
  /[A-Z]{2,}\W\D/,
  /\bÉtat|\bétat/iu,
]

test('finds what the pattern finds, wherever the case of letters stands', () => {
  const words = fc.constantFrom(
    'HQ',
    'hq',
    'Head quarters',
    'Running Water',
    '12 KWH',
    '3 co2',
    'AB-c',
    'État',
    'x',
    '!',
    'İ',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), words => {
      const text = words.join(' ')
      return PATTERNS.every(pattern => {
        const [plain, small] = [pattern.exec(text), finderOf(pattern).exec(lettered(text))]
        return plain?.index === small?.index && plain?.[0].length === small?.[0].length
      })
    }),
    { numRuns: 2000 },
  )
})

test('small letters stand where the letters stood, also where one would become two', () => {
  expect(lettered('İstanbul HQ').small).toHaveLength('İstanbul HQ'.length)
  expect(finderOf(/hq/i).exec(lettered('İstanbul HQ'))!.index).toBe(9)
})
