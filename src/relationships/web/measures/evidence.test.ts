import { expect, test } from 'vitest'
import type { Measured } from '../words.ts'
import { EVIDENCE, evidenceOf } from './evidence.ts'

const measured = {
  theirReplyRate: { answered: 14, matured: 17, rate: 0.82, low: 0.63, high: 0.93 },
  ourReplyRate: null,
  ourMedianReplyHours: null,
  usualIntervalDays: null,
  nextDueAt: null,
  isMutual: false,
} as Measured

test('a rate says what it was counted from and how sure it is', () => {
  expect(EVIDENCE.theirReplyRate.value(measured)).toBe('82 %')
  expect(EVIDENCE.theirReplyRate.meaning(measured)).toBe(
    'Of 17 messages we wrote that had at least a week’s time, they answered 14. ' +
      'A message to several people counts for each of them only in part. ' +
      'With so many, the true rate lies between 63 % and 93 % (90 %).',
  )
})

test('what has no evidence is not known yet, never none', () => {
  for (const key of ['ourReplyRate', 'ourReplyTime', 'rhythm', 'nextDue'] as const)
    expect(EVIDENCE[key].value(measured)).toBe('not known yet')
})

test('a tie in which only one side wrote says that it is discounted', () => {
  expect(EVIDENCE.strength.meaning(measured)).toContain('only one side')
})

test('an address that asks for a number there is none of opens nothing', () => {
  expect(evidenceOf('toString')).toBeUndefined()
  expect(evidenceOf(undefined)).toBeUndefined()
  expect(evidenceOf('sent')?.title).toBe('Messages from us')
})
