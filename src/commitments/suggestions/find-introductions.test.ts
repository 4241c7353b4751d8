import { expect, test } from 'vitest'
import { findIntroductions } from './find-introductions.ts'
import { INTRODUCTIONS, NO_INTRODUCTIONS } from './specification-of-answers.ts'

const wordsOf = (text: string) =>
  findIntroductions(text).map(({ marks }) => marks.map(({ start, end }) => text.slice(start, end)))

test.each(INTRODUCTIONS)('“%s” is an introduction', (said, words) => {
  expect(wordsOf(said)).toEqual([[expect.stringContaining(words)]])
})

test.each(NO_INTRODUCTIONS)('“%s” is no introduction', said => {
  expect(wordsOf(said)).toEqual([])
})
