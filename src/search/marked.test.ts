import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptAround, markWords, wordsOf } from './marked.ts'
import type { Marked } from './search.operations.ts'

const textOf = (marked: Marked) => marked.map(({ text }) => text).join('')
const foundIn = (marked: Marked) => marked.filter(({ isFound }) => isFound).map(({ text }) => text)

describe('what was found', () => {
  test('is marked whole, whatever its accents, capitals and endings', () => {
    expect(foundIn(markWords('Smörgåstårta! And SMORGAS, and pumps.', wordsOf('smörgås pump')))).toEqual([
      'Smörgåstårta',
      'SMORGAS',
      'pumps',
    ])
  })

  test('is the beginning of a word, and one letter a word by itself', () => {
    expect(foundIn(markWords('A saddle, a d', wordsOf('dd')))).toEqual([])
    expect(foundIn(markWords('A saddle, a d', wordsOf('a')))).toEqual(['A', 'a'])
  })

  test('never changes the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        expect(textOf(markWords(text, wordsOf(query)))).toBe(text)
      }),
    )
  })
})

describe('an excerpt', () => {
  const long = `${'Before it there is much to read. '.repeat(20)}Then the impeller broke.${' And more of it.'.repeat(40)}`

  test('stands around the first word that was found', () => {
    const excerpt = excerptAround(long, wordsOf('impeller'))
    expect(foundIn(excerpt)).toEqual(['impeller'])
    expect(textOf(excerpt).length).toBeLessThan(260)
    expect(textOf(excerpt)).toMatch(/^… .* …$/)
  })

  test('is the beginning where no word was found, and the whole where it is short', () => {
    expect(textOf(excerptAround(long, wordsOf('nowhere')))).toMatch(/^Before it .* …$/)
    expect(textOf(excerptAround('Two\nlines', wordsOf('nowhere')))).toBe('Two lines')
  })

  test('always holds a word of the text that begins so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zåäö]{1,60}$/), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (words, n) => {
          const word = words[n % words.length]!
          expect(foundIn(excerptAround(words.join(' '), wordsOf(word))).length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
