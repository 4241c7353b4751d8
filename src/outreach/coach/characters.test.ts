import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCharacters, placeOfCharacter } from './characters.ts'

test.each([
  ['Zoë’s – “pump” €', 16],
  ['👩‍🚒', 1],
  ['🇸🇪🇳🇴', 2],
  ['e\u0301', 1],
  ['שָׁלוֹם', 4],
  ['  one\ntwo  ', 7],
  ['', 0],
])('“%s” has as many characters as a person counts', (text, count) => {
  expect(countCharacters(text)).toBe(count)
})

test('a text that goes on has more characters, and the last of them begins within it', () => {
  const piece = fc.constantFrom('pump ', '👩‍🚒', 'é', 'שלום ', '\n', 'x'.repeat(600))
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), pieces => {
      const text = `a${pieces.join('')}b`
      const count = countCharacters(text)
      expect(text.slice(placeOfCharacter(text, count - 1))).toBe('b')
      expect(placeOfCharacter(text, count)).toBe(text.length)
      expect(countCharacters(`${text}c`)).toBe(count + 1)
    }),
  )
})
