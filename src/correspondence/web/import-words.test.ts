import { expect, test } from 'vitest'
import { nameOfMail, outcomeOf, shareDone } from './import-words.ts'
import type { MailImport } from './imports.api.ts'

const mail: MailImport = {
  id: '018f',
  paths: ['/home/ylva/mail/norralv.mbox'],
  ours: ['ylva@porla.example'],
  state: 'measuring',
  failedBecause: null,
  files: 1,
  bytes: 2000,
  bytesDone: 500,
  messages: 1200,
  added: 1190,
  duplicates: 10,
  broken: 0,
  bulk: 4,
  excluded: 0,
  refusedFiles: 0,
  bodiesRead: 0,
  problems: 0,
  messagesPerSecond: 900,
  secondsLeft: 3,
  startedAt: '2026-08-20T08:00:00Z',
  measuredAt: null,
  endedAt: null,
}

test('an import is as far as the bytes it has read', () => {
  expect(shareDone(mail)).toBe(0.25)
  expect(shareDone({ ...mail, bytes: 0 })).toBe(0)
  expect(shareDone({ ...mail, bytesDone: 2100 })).toBe(1)
  expect(shareDone({ ...mail, state: 'finished', bytesDone: 0 })).toBe(1)
})

test('the outcome says only what happened', () => {
  expect(outcomeOf(mail)).toBe('1,200 messages: 1,190 added, 10 already here')
})

test('mail is named by its first file and how many there are', () => {
  expect(nameOfMail(['/home/ylva/mail/norralv.mbox'])).toBe('norralv.mbox')
  expect(nameOfMail(['C:\\mail\\old\\', 'b.mbox', 'c.mbox'])).toBe('old and 2 more')
})
