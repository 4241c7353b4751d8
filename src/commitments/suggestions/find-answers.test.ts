import { describe, expect, test } from 'vitest'
import { findAnswer } from './find-answers.ts'
import { ANSWERS, NO_ANSWERS } from './specification-of-answers.ts'

const answerIn = (text: string, asked: string) => {
  const found = findAnswer(text, asked)
  return (
    found && {
      question: asked.slice(found.question.start, found.question.end),
      said: text.slice(found.start, found.end),
    }
  )
}

describe.each(Object.entries(ANSWERS))('an answer %s', (_, cases) => {
  test.each(cases)('“%s” is answered by “%s”', (asked, text, answer) => {
    const found = answerIn(text, asked)
    expect(found?.said).toBe(answer)
    expect(found?.question).toMatch(/\?$/)
  })
})

describe.each(Object.entries(NO_ANSWERS))('no answer: %s', (_, cases) => {
  test.each(cases)('“%s” is not answered by “%s”', (asked, text) => {
    expect(answerIn(text, asked)).toBe(null)
  })
})
