import { beforeAll, describe, expect, test } from 'vitest'
import {
  labelledMessages,
  measureAnswers,
  measureIntroductions,
  precisionOf,
  readAnswerLabels,
  readIntroductionLabels,
  recallOf,
} from '../bench/answer-labels.ts'
import { ENRON, isThere, readWritten, USRP, type Written } from '../bench/written-mail.ts'

test('labels of answers name places in two messages, and none of their words', () => {
  const labels = readAnswerLabels()
  expect(labels.length).toBeGreaterThan(130)
  for (const { asked, message, half, drawn, answers, ...rest } of labels) {
    expect(`${asked}${message}`).not.toMatch(/\s/)
    expect(`${half} ${drawn}`).toMatch(/^(?:tuning|heldOut|later) (?:any|found)$/)
    expect(rest).toEqual({})
    for (const { question, said, ...more } of answers) {
      for (const [start, end] of [question, ...said]) expect(start).toBeLessThan(end)
      expect(said.length).toBeGreaterThan(0)
      expect(more).toEqual({})
    }
  }
})

test('labels of introductions name a place in a message, a label, and none of its words', () => {
  const labels = readIntroductionLabels()
  expect(labels.length).toBeGreaterThan(250)
  for (const { message, start, end, label, ...rest } of labels) {
    expect(message).not.toMatch(/\s/)
    expect(start).toBeLessThan(end)
    expect(label).toMatch(/^(?:introduction|none)$/)
    expect(Object.keys(rest).sort().join()).toBe('drawn,half')
  }
})

// Real mail that may not be shipped; without it, these tests are skipped and reported as skipped.
describe.skipIf(!isThere([...ENRON, ...USRP]))('of real mail', () => {
  let mails: Map<string, Written>
  beforeAll(async () => {
    mails = await readWritten([...ENRON, ...USRP], labelledMessages())
  })

  test('labels lie within their messages, and questions end as questions do', () => {
    for (const { asked, message, answers } of readAnswerLabels()) {
      for (const { question, said } of answers) {
        expect(mails.get(asked)!.text.slice(...question)).toMatch(/\?["')\]]*$/)
        for (const place of said) expect(mails.get(message)!.text.slice(...place)).toMatch(/^\S[\s\S]*\S$/)
      }
    }
    for (const { message, start, end } of readIntroductionLabels())
      expect(mails.get(message)!.text.slice(start, end)).toMatch(/^\S[\s\S]*\S$/)
  })

  test.each([
    ['tuning', 0.75, 0.45],
    ['heldOut', 0.75, 0.35],
    ['later', 0.7, 0.8],
  ] as const)('answers in the half %s are found, and few others', (half, precision, recall) => {
    const measured = measureAnswers(mails, half)
    expect(precisionOf(measured)).toBeGreaterThanOrEqual(precision)
    expect(recallOf(measured)).toBeGreaterThanOrEqual(recall)
  })

  test.each(['tuning', 'heldOut'] as const)(
    'nothing else in the half %s is taken for an introduction',
    half => {
      const { found, right } = measureIntroductions(mails, half)
      expect(found).toBe(right)
    },
  )
})
