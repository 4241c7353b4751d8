import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MessageHeader } from '../headers.ts'
import { RECIPIENTS_KEPT, readHeader } from './read-header.ts'

const now = new Date('2024-05-01T12:00:00Z')
const readText = (text: string) => readHeader(Buffer.from(text), { now })

function read(text: string): MessageHeader {
  const header = readText(text)
  if ('unreadable' in header) throw new Error(header.unreadable)
  return header
}

const LETTER = `Received: from a by b; Tue, 30 Apr 2024 10:00:05 +0200
Message-ID: <3@acme.example>
In-Reply-To: <2@example.com>
References: <1@acme.example>
 <2@example.com>
Date: Tue, 30 Apr 2024 10:00:00 +0200
From: =?utf-8?Q?Andr=C3=A9e?= Byron <Andree@Acme.example>
To: Ben <ben@example.com>, andree@acme.example
Cc: "Clay, Cora" <cora@example.com>, Ben again <BEN@example.com>
Subject: Re: [Tea] Price list

Dear Ben
`

describe('a message is known by its header', () => {
  test('all of it', () => {
    expect(read(LETTER)).toEqual({
      key: '3@acme.example',
      parentKey: '2@example.com',
      rootKey: '1@acme.example',
      subject: 'Re: [Tea] Price list',
      subjectKey: 'price list',
      isReply: true,
      sentAt: new Date('2024-04-30T08:00:00Z'),
      sender: { name: 'Andrée Byron', address: 'andree@acme.example' },
      recipients: [
        { role: 'to', mailbox: { name: 'Ben', address: 'ben@example.com' } },
        { role: 'to', mailbox: { name: '', address: 'andree@acme.example' } },
        { role: 'cc', mailbox: { name: 'Clay, Cora', address: 'cora@example.com' } },
      ],
      recipientCount: 3,
      lists: [],
      kind: 'personal',
      kindBecause: null,
      doubts: [],
    })
  })

  test('in whatever line ends', () => {
    expect(read(LETTER.replaceAll('\n', '\r\n'))).toEqual(read(LETTER))
    expect(read(LETTER.replaceAll('\n', '\r'))).toEqual(read(LETTER))
  })

  test('the body is not looked at', () => {
    const body = 'Subject: not this one\nDate: never\n'.repeat(1000)
    expect(read(LETTER + body)).toEqual(read(LETTER))
  })

  test('one without an id is the same message from two mailboxes', () => {
    const bare = 'From: ann@example.com\nTo: b@c.d\nDate: Tue, 30 Apr 2024 10:00:00 +0200\n\nDear Ben\n'
    const { key } = read(bare)
    expect(key).toMatch(/^hash:/)
    expect(
      read(`From ann@example.com Tue Apr 30 08:00:00 2024\n${bare.replaceAll('\n', '\r\n')}\r\n`).key,
    ).toBe(key)
    expect(read(bare.replace('Dear', 'Lieber')).key).not.toBe(key)
  })

  test('one that answers itself, or has no parent, begins its own thread', () => {
    expect(read('Message-ID: <1@a>\nIn-Reply-To: <1@a>\nReferences: <1@a>\n\n')).toMatchObject({
      parentKey: null,
      rootKey: null,
    })
    expect(read('Message-ID: <2@a>\nReferences: <0@a> <1@a> <2@a>\n\n')).toMatchObject({
      parentKey: '1@a',
      rootKey: '0@a',
    })
    expect(read('Message-ID: <2@a>\nIn-Reply-To: Your message of Tuesday\n\n').parentKey).toBeNull()
    expect(read('Message-ID: <2@a>\nIn-Reply-To: 1@a\n\n')).toMatchObject({
      parentKey: '1@a',
      rootKey: '1@a',
    })
  })

  test('of more recipients than can matter the first are kept and all are counted', () => {
    const to = Array.from({ length: 6000 }, (_, n) => `p${n}@acme.example`).join(', ')
    const header = read(`From: a@b.c\nTo: ${to}\n\n`)
    expect(header.recipientCount).toBe(6000)
    expect(header.recipients).toHaveLength(RECIPIENTS_KEPT)
    expect(header.doubts).toContain('Of 6000 recipients the first 500 were kept')
  })

  test('recipients without an address are mentioned, hidden ones are not', () => {
    expect(read('From: a@b.c\nTo: baz\nDate: Tue, 30 Apr 2024 10:00:00 +0200\n\n').doubts).toEqual([
      'A recipient is no address: “baz”',
    ])
    const hidden = read(
      'From: a@b.c\nTo: undisclosed-recipients:;\nDate: Tue, 30 Apr 2024 10:00:00 +0200\n\n',
    )
    expect(hidden).toMatchObject({ recipients: [], recipientCount: 0, doubts: [] })
  })
})

describe('what has no header is no message', () => {
  test.each([
    ['', 'It is empty'],
    ['\n\r\n\n', 'There is nothing in it but blank lines'],
    [
      'Dear Ben,\nhow are you?\n',
      'It has no header: it does not begin with fields such as From, To or Subject',
    ],
    [
      'name: x\nversion: 2\n',
      'It has no field that mail has, such as From, To or Subject, only “name”, “version”',
    ],
  ])('%j', (text, unreadable) => {
    expect(readText(text)).toEqual({ unreadable })
  })
})

/** What every header keeps, whatever it was made from. */
function expectSound(bytes: Uint8Array): void {
  const header = readHeader(bytes, { now })
  if ('unreadable' in header) {
    expect(header.unreadable).not.toBe('')
    return
  }
  const texts = [header.key, header.subject, header.subjectKey, header.sender?.name ?? '', ...header.lists]
  for (const { mailbox } of header.recipients) texts.push(mailbox.name, mailbox.address)
  for (const text of texts) {
    expect(text).not.toContain('\0')
    expect(text.isWellFormed()).toBe(true)
  }
  for (const key of [header.key, header.parentKey ?? 'x', header.rootKey ?? 'x']) {
    expect(key.length).toBeGreaterThan(0)
    expect(key.length).toBeLessThan(250)
  }
  for (const address of [
    header.sender?.address ?? 'a@b',
    ...header.recipients.map(one => one.mailbox.address),
  ]) {
    expect(address).toMatch(/.@./)
    expect(address).toBe(address.toLowerCase())
  }
  expect(header.recipientCount).toBeGreaterThanOrEqual(header.recipients.length)
  expect(header.kindBecause === null).toBe(header.kind === 'personal' || header.kind === 'discussion')
  if (header.sentAt) expect(header.sentAt.getTime()).toBeLessThanOrEqual(now.getTime() + 86_400_000)
}

describe('reading a header never throws', () => {
  test('law: on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), expectSound), { numRuns: 1000 })
  })

  test('law: on a letter with any bytes in any places', () => {
    const letter = Buffer.from(LETTER)
    const changes = fc.array(fc.tuple(fc.nat(letter.length - 1), fc.integer({ min: 0, max: 255 })), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(changes, fc.nat(letter.length), (changes, length) => {
        const bytes = Buffer.from(letter)
        for (const [at, byte] of changes) bytes[at] = byte
        expectSound(bytes.subarray(0, length))
      }),
      { numRuns: 1000 },
    )
  })

  test('law: on fields that say anything', () => {
    const names = [
      'From',
      'To',
      'Cc',
      'Subject',
      'Date',
      'Message-ID',
      'References',
      'In-Reply-To',
      'List-Id',
      'Sender',
    ]
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
      fc.constantFrom('=?utf-8?Q?=C3?=', '<>', '(((', '"'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 20 }), fields => {
        expectSound(
          Buffer.from(`From: x\n${fields.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n`),
        )
      }),
      { numRuns: 1000 },
    )
  })
})
