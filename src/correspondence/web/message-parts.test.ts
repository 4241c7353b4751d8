import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messageParts } from './message-parts.ts'

test('an answer below a quotation is told apart from it', () => {
  expect(messageParts('> Is Friday fine?\r\n> Ylva\r\n\r\nFriday is fine.\r\n')).toEqual([
    { isQuoted: true, text: '> Is Friday fine?\n> Ylva' },
    { isQuoted: false, text: 'Friday is fine.' },
  ])
})

test('no word is lost, whatever the message', () => {
  const words = (text: string) => text.split(/\s+/).filter(Boolean)
  const line = fc.constantFrom('', '> quoted', '>> deeper', 'written', '  indented')
  fc.assert(
    fc.property(fc.array(line), lines => {
      const text = lines.join('\n')
      expect(messageParts(text).flatMap(part => words(part.text))).toEqual(words(text))
    }),
  )
})
