import { expect, test } from 'vitest'
import { ownParagraphs } from './own-words.ts'

const ownIn = (text: string) => ownParagraphs(text).map(({ start, end }) => text.slice(start, end))

const WROTE = 'On Mon, 28 Sep 2026 at 09:00, Ylva Berg wrote:'
const WROTE_WRAPPED = 'On Mon, 28 Sep 2026 at 09:00,\nYlva Berg <ylva@nordpier.example> wrote:'

test.each([WROTE, WROTE_WRAPPED])('what is written below lines that are quoted is one’s own: %s', wrote => {
  expect(ownIn(`Hello.\n\n${wrote}\n\n> Is it booked?\n\nYes.\n\n> And paid?\n\nNot yet.`)).toEqual([
    'Hello.',
    'Yes.',
    'Not yet.',
  ])
})

test.each([WROTE, WROTE_WRAPPED])('what is quoted without a mark is not one’s own: %s', wrote => {
  expect(ownIn(`Yes.\n\n${wrote}\n\nIs it booked?\n\nAnd paid?`)).toEqual(['Yes.'])
})

test('a quoted line that was wrapped on its way is not one’s own', () => {
  const quoted =
    '> Is the crane on the quay booked for the whole of the\nnext week, or\n> only until Tuesday?'
  expect(ownIn(`${quoted}\nUntil Tuesday.`)).toEqual(['Until Tuesday.'])
})

test('a short answer between quoted lines is one’s own', () => {
  expect(ownIn('> Is it booked?\nyes\n> And paid?\nno')).toEqual(['yes', 'no'])
})
