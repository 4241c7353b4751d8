import { describe, expect, test } from 'vitest'
import { cutHeader } from './cut-header.ts'
import { readMailingLists } from './mailing-lists.ts'
import { readSender } from './senders.ts'

function sender(...lines: string[]) {
  const header = cutHeader(Buffer.from(`${lines.join('\n')}\n\n`))
  return readSender(header, readMailingLists(header), [])
}

const LIST_ID = 'List-Id: Support <usrp-users.lists.ettus.com>'
const REWRITTEN = 'From: "Ann Byron via USRP-users" <usrp-users@lists.ettus.com>'

describe('who wrote a message', () => {
  test('stands in From', () => {
    expect(sender('From: Ann Byron <ann@example.com>').person).toEqual({
      name: 'Ann Byron',
      address: 'ann@example.com',
    })
  })

  test('stays in From where a Reply-To names somebody else', () => {
    expect(sender('From: Ann <ann@example.com>', 'Reply-To: ben@example.com').person?.address).toBe(
      'ann@example.com',
    )
    expect(
      sender('From: Ann <ann@example.com>', 'Reply-To: usrp-users@lists.ettus.com', LIST_ID).person?.address,
    ).toBe('ann@example.com')
  })

  test('stands in Reply-To where a list has put itself in From', () => {
    expect(sender(REWRITTEN, LIST_ID, 'Reply-To: Ann Byron <ann@example.com>')).toEqual({
      person: { name: 'Ann Byron', address: 'ann@example.com' },
      rewrittenBy: 'usrp-users@lists.ettus.com',
      service: null,
    })
  })

  test('also where the list stands beside them', () => {
    const replyTo = 'Reply-To: Ann Byron <ann@example.com>, USRP-users <usrp-users@lists.ettus.com>'
    expect(sender(REWRITTEN, LIST_ID, replyTo).person?.address).toBe('ann@example.com')
  })

  test('is the one of that name where several stand there', () => {
    const replyTo = 'Reply-To: Ben <ben@example.com>, Ann Byron <ann@example.com>'
    expect(sender(REWRITTEN, LIST_ID, replyTo).person?.address).toBe('ann@example.com')
    expect(sender(REWRITTEN, LIST_ID, 'Reply-To: ben@example.com, c@example.com').person).toEqual({
      name: 'Ann Byron',
      address: null,
    })
  })

  test('stands in X-Original-From where the list has put it there', () => {
    const original = 'X-Original-From: Ann Byron <ann@example.com>'
    const from = 'From: "\'Ann Byron\' via Sales" <sales@acme.example>'
    const group = 'Mailing-list: list sales@acme.example; contact sales+owners@acme.example'
    expect(sender(from, group, original, 'Reply-To: ben@example.com').person).toEqual({
      name: 'Ann Byron',
      address: 'ann@example.com',
    })
  })

  test('is known by name alone where a list tells no more', () => {
    expect(sender(REWRITTEN, LIST_ID).person).toEqual({ name: 'Ann Byron', address: null })
    expect(sender(REWRITTEN).person).toEqual({ name: 'Ann Byron', address: null })
    expect(sender('From: Ann via Users <users@acme.example>').person).toEqual({ name: 'Ann', address: null })
  })

  test('is not a service that writes in their name', () => {
    const { person, service } = sender('From: Ann Byron via DocuSign <dse@docusign.net>')
    expect(service).toBe('DocuSign')
    expect(person?.address).toBe('dse@docusign.net')
  })

  test('may go by way of somewhere without being a list', () => {
    expect(sender('From: "Ann via Rome" <ann@example.com>')).toMatchObject({
      person: { name: 'Ann via Rome', address: 'ann@example.com' },
      rewrittenBy: null,
      service: null,
    })
  })

  test('stands in Reply-To where an address that looks like a list’s is in From', () => {
    expect(sender('From: Ann <tea-users@acme.example>', 'Reply-To: ann@example.com').person?.address).toBe(
      'ann@example.com',
    )
    expect(sender('From: Tea <tea@lists.acme.example>').person?.address).toBe('tea@lists.acme.example')
  })

  test('keeps an address of their own among lists, where another list brought the message', () => {
    expect(sender('From: Steven <steven@lists.murdoch.example>', LIST_ID).person?.address).toBe(
      'steven@lists.murdoch.example',
    )
  })

  test('has the name that Exchange knows, where From has only the address', () => {
    const from = 'From: lynn.blair@enron.com'
    const named = (text: string) => sender(from, `X-From: ${text}`).person?.name
    expect(named('Blair, Lynn </O=ENRON/OU=NA/CN=RECIPIENTS/CN=LBLAIR>')).toBe('Blair, Lynn')
    expect(named('Lynn Blair/ET&S/Enron@ENRON')).toBe('Lynn Blair')
    expect(named('Send 4 Fun <updates@send4fun.com>@ENRON')).toBe('Send 4 Fun')
    expect(named('@ENRON')).toBe('')
    expect(sender('From: Ben <lynn.blair@enron.com>', 'X-From: Blair, Lynn').person?.name).toBe('Ben')
  })

  test('is known by name alone where From holds no address, and else not at all', () => {
    expect(sender('From: Ann Byron').person).toEqual({ name: 'Ann Byron', address: null })
    expect(sender('From: <>', 'X-From: Blair, Lynn </O=ENRON>').person).toEqual({
      name: 'Blair, Lynn',
      address: null,
    })
    expect(sender('Subject: x').person).toBeNull()
  })

  test('stands in Sender where From is missing', () => {
    expect(sender('Sender: ann@example.com').person?.address).toBe('ann@example.com')
  })
})
