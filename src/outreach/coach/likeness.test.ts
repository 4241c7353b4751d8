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

test('what German writes with a capital counts, and names do not', () => {
  const mail =
    'Sehr geehrte Frau Brandt, der Vertrag über die Wartung der Pumpen im Werk Lüneburg läuft im März aus. Wir haben die Ausfälle der letzten zwei Jahre zusammengestellt und schlagen einen kürzeren Rhythmus vor.'
  const swapped = mail.replace('Frau Brandt', 'Herr Okafor').replace('Lüneburg', 'Stade')
  const other = mail
    .replace('der Vertrag über die Wartung der Pumpen', 'das Angebot über die Schulung der Fahrer')
    .replace('die Ausfälle der letzten zwei Jahre', 'die Fragen der letzten drei Gruppen')
    .replace('einen kürzeren Rhythmus', 'einen anderen Ort')
  expect(likeness(mail, swapped)).toBeGreaterThan(0.85)
  expect(likeness(mail, other)).toBeLessThan(0.6)
})
