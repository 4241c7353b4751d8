import { describe, expect, test } from 'vitest'
import { BULK_RECIPIENTS } from './message-kind.ts'
import { readHeader } from './read-header.ts'

const ORDINARY = {
  From: 'Ann Byron <ann@example.com>',
  To: 'ben@acme.example',
  Subject: 'Tea',
  'Message-ID': '<1@a>',
}

function read(fields: Record<string, string>) {
  const lines = Object.entries({ ...ORDINARY, ...fields }).map(([name, value]) => `${name}: ${value}\n`)
  const header = readHeader(Buffer.from(`${lines.join('')}\n`), { now: new Date('2024-05-01') })
  if ('unreadable' in header) throw new Error(header.unreadable)
  return header
}
const kind = (fields: Record<string, string>) => read(fields).kind

describe('personal mail', () => {
  test('is written by a person to named people', () => {
    expect(read({})).toMatchObject({ kind: 'personal', kindBecause: null, lists: [] })
  })

  test.each<[string, Record<string, string>]>([
    ['Exchange asks not to be answered by machines', { 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' }],
    ['it says that it was not sent automatically', { 'Auto-Submitted': 'no' }],
    ['its subject speaks of an office', { Subject: 'Out of office party on Friday' }],
    ['it answers an out-of-office note', { Subject: 'Re: Out of Office: back on Monday' }],
    ['it was read on a telephone', { 'X-Mailer': 'iPhone Mail (16A366)', 'Content-Type': 'text/html' }],
    ['an invitation is talked about', { Subject: 'Accepted: your offer' }],
    ['it carries a return path', { 'Return-Path': '<ann@example.com>' }],
  ])('also where %s', (_, fields) => {
    expect(kind(fields)).toBe('personal')
  })
})

describe('discussion', () => {
  const LIST = { 'List-Id': '<users.lists.acme.example>', 'List-Post': '<mailto:users@lists.acme.example>' }
  const SIGNS = { 'List-Unsubscribe': '<mailto:x@y.z>', Precedence: 'bulk' }

  test.each<[string, Record<string, string>]>([
    ['the list is written to', { ...LIST, ...SIGNS, To: 'users@lists.acme.example' }],
    ['the list is in copy', { ...LIST, Cc: 'Users <USERS@lists.acme.example>' }],
    ['the list goes by an older domain', { ...LIST, To: 'users@acme.example' }],
    ['somebody on it is answered', { ...LIST, ...SIGNS, 'In-Reply-To': '<0@b>' }],
    [
      'only an identifier names the list',
      { 'List-Id': '<users.lists.acme.example>', To: 'users@lists.acme.example' },
    ],
    ['Mailman stands in X-BeenThere', { 'X-BeenThere': 'tea@acme.example', To: 'tea@acme.example' }],
    [
      'a group has its own field',
      { 'Mailing-List': 'list tea@yahoo.example; contact x@y.z', To: 'tea@yahoo.example' },
    ],
    ['Majordomo sends it', { Sender: 'owner-tea@acme.example', To: 'tea@acme.example', ...SIGNS }],
    ['the address can only be that of a list', { To: 'discuss-gnuradio@gnu.example' }],
    [
      'the list has put itself in From',
      { ...LIST, From: 'Ann via users <users@lists.acme.example>', To: 'users@lists.acme.example' },
    ],
  ])('is where %s', (_, fields) => {
    expect(read(fields)).toMatchObject({ kind: 'discussion', kindBecause: null })
  })

  test('reveals the address of its list', () => {
    expect(read({ ...LIST, To: 'users@acme.example' }).lists).toEqual([
      'users@lists.acme.example',
      'users@acme.example',
    ])
    expect(read({ 'List-Id': '<17.campaign.acme.example>' }).lists).toEqual([])
  })

  test('is no discussion where a newsletter has a list of its own', () => {
    expect(read({ ...SIGNS, 'List-Id': '<letter.acme.example>' })).toMatchObject({ kind: 'bulk', lists: [] })
  })

  test('nor where only one may speak', () => {
    expect(
      kind({
        'List-Post': 'NO (posting not allowed)',
        'List-Id': '<tea.acme.example>',
        To: 'tea@acme.example',
      }),
    ).toBe('bulk')
    expect(kind({ ...LIST, To: 'tea-announcements@lists.acme.example' })).toBe('bulk')
  })
})

describe('bulk', () => {
  test.each<[string, Record<string, string>]>([
    ['One can unsubscribe from it', { 'List-Unsubscribe': '<https://acme.example/u>' }],
    ['It calls itself bulk mail', { Precedence: 'bulk' }],
    ['It calls itself junk mail', { Precedence: 'Junk' }],
    ['Its sender calls itself a newsletter', { From: 'The Tea Newsletter <tea@acme.example>' }],
    ['It came through an announcement list', { 'List-Id': '<17.acme.example>' }],
    ['A mass-mailing program sent it (feedback-id)', { 'Feedback-ID': '1:2:3' }],
    ['A mass-mailing program sent it (x-campaign-id)', { 'X-Campaign-ID': '17' }],
    ['A mass-mailing program sent it (x-csa-complaints)', { 'X-CSA-Complaints': 'x@y.z' }],
    ['A mass-mailing program sent it (MailChimp Mailer)', { 'X-Mailer': 'MailChimp Mailer' }],
    [
      'A mass-mailing server sent it (PowerMTA)',
      { Received: 'from a by b (PowerMTA(TM) v1.5); Tue, 9 Jul 2002' },
    ],
    ['It was sent by newsletter@acme.example, which is a newsletter', { From: 'newsletter@acme.example' }],
  ])('%s', (kindBecause, fields) => {
    expect(read(fields)).toMatchObject({ kind: 'bulk', kindBecause })
  })

  test(`is what goes to more than ${BULK_RECIPIENTS} people`, () => {
    const people = (count: number) => Array.from({ length: count }, (_, n) => `p${n}@acme.example`).join(', ')
    expect(kind({ To: people(BULK_RECIPIENTS) })).toBe('personal')
    expect(read({ To: people(BULK_RECIPIENTS), Cc: 'one.more@acme.example' })).toMatchObject({
      kind: 'bulk',
      kindBecause: 'It went to 51 recipients at once',
      recipientCount: 51,
    })
  })
})

describe('automatic', () => {
  test.each<[string, Record<string, string>]>([
    ['it says so', { 'Auto-Submitted': 'auto-generated' }],
    ['it is an automatic answer', { 'X-Autoreply': 'yes' }],
    ['it is a delivery report', { 'Content-Type': 'multipart/report; report-type=delivery-status' }],
    ['it is an invitation', { 'Content-Type': 'text/calendar; method=REQUEST' }],
    ['Exchange’s calendar wrote it', { 'Content-Class': 'urn:content-classes:calendarmessage' }],
    ['the mail system wrote it', { From: 'MAILER-DAEMON@host.example' }],
    ['nobody may answer it', { From: 'Acme <no-reply@acme.example>' }],
    ['a role wrote it', { From: 'Acme Support <support@acme.example>' }],
    ['a robot wrote to a list', { From: 'bugzilla-daemon@acme.example', To: 'tea@lists.acme.example' }],
    ['it has no return path', { 'Return-Path': '<>' }],
    ['a service wrote it', { From: 'Ann via DocuSign <dse@docusign.net>' }],
  ])('is where %s', (_, fields) => {
    const header = read(fields)
    expect(header.kind).toBe('automatic')
    expect(header.kindBecause).toMatch(/^[A-Z].{10,}/)
  })

  test.each([
    'Out of Office AutoReply: Tea',
    'Out of the office: back on Monday',
    'Automatic reply: Tea',
    'Abwesenheitsnotiz: Tee',
    'Automatische Antwort: Tee',
    'Réponse automatique : thé',
    'Respuesta automática: té',
    'Risposta automatica: tè',
    'Automatisch antwoord: thee',
    'Autosvar: te',
    'Odpowiedź automatyczna: herbata',
    'Автоответ: чай',
    '自动回复：茶',
    '自動返信: お茶',
  ])('is what is written while one is away: %s', subject => {
    expect(kind({ Subject: subject })).toBe('automatic')
  })
})
