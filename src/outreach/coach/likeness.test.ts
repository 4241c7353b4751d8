import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeness } from './likeness.ts'

const MAIL = `Hi Denise,

I saw that Marlow Bay counts its spare parts in July. We wrote down how three stores count without closing, and what went wrong in the second. Shall I send you the two pages?

Priya`

const words = fc.array(
  fc.constantFrom('the', 'pump', 'Ylva', 'runs', 'at', '2026', 'ÅÄÖ', 'שלום', '👩‍🚒', '\n'),
  { maxLength: 40 },
)
const text = fc.oneof(
  words.map(all => all.join(' ')),
  fc.string({ unit: 'binary' }),
)

test('a text is like itself, and as like another as that is like it', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(likeness(one, one)).toBe(1)
      expect(likeness(one, other)).toBe(likeness(other, one))
      expect(likeness(one, other)).toBeGreaterThanOrEqual(0)
      expect(likeness(one, other)).toBeLessThanOrEqual(1)
    }),
    { numRuns: 3000 },
  )
})

test('the same mail to another reader at another firm is the same mail', () => {
  const swapped = MAIL.replace('Hi Denise,', 'Dear Siv Haugstad,')
    .replace('Marlow Bay', 'Haugstad Laks')
    .replace('Priya', 'Kyle')
  expect(likeness(MAIL, swapped)).toBeGreaterThan(0.9)
})

test('another mail on the same matter is not', () => {
  const other =
    'Hi Siv, you asked how Marlow Bay counts its spare parts: at night, with two people, a list and a lamp.'
  expect(likeness(MAIL, other)).toBeLessThan(0.2)
})
