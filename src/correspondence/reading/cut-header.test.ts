import { describe, expect, test } from 'vitest'
import { cutHeader, field, fieldsNamed, HEADER_LIMIT } from './cut-header.ts'

const cut = (text: string) => cutHeader(Buffer.from(text, 'latin1'))

describe('a header is cut from its message', () => {
  test.each([
    ['line feeds', 'From: ann@example.com\nSubject: Tea\n\nBody: no\n'],
    ['carriage returns and line feeds', 'From: ann@example.com\r\nSubject: Tea\r\n\r\nBody: no\r\n'],
    ['both, mixed', 'From: ann@example.com\r\nSubject: Tea\n\r\nBody: no\n'],
    ['doubled carriage returns', 'From: ann@example.com\r\r\nSubject: Tea\r\r\n\r\r\nBody: no\r\r\n'],
    ['carriage returns alone', 'From: ann@example.com\rSubject: Tea\r\rBody: no\r'],
    ['a byte order mark before it', '\xef\xbb\xbfFrom: ann@example.com\nSubject: Tea\n\nBody: no\n'],
    ['blank lines before it', '\n\r\n\nFrom: ann@example.com\nSubject: Tea\n\nBody: no\n'],
    [
      'an envelope before it',
      'From x@y Mon Oct 28 14:10:16 2019\nFrom: ann@example.com\nSubject: Tea\n\nBody: no\n',
    ],
    [
      'an escaped envelope before it',
      '>From x@y Mon Oct 28\nFrom: ann@example.com\nSubject: Tea\n\nBody: no\n',
    ],
    ['no body and no end', 'From: ann@example.com\nSubject: Tea'],
  ])('with %s', (_, text) => {
    const header = cut(text)
    expect([...header.fields.keys()]).toEqual(['from', 'subject'])
    expect(field(header, 'from')).toBe('ann@example.com')
    expect(field(header, 'subject')).toBe('Tea')
    expect(header.doubts).toEqual([])
  })

  test('its body begins after the blank line', () => {
    const text = 'From: ann@example.com\r\n\r\nDear Ben\r\n'
    expect(text.slice(cut(text).bodyAt)).toBe('Dear Ben\r\n')
  })

  test('folded lines are one value, also where a line is blank but for spaces', () => {
    expect(field(cut('Subject: Tea\n at\n\tfour\n \nTo: a@b.c\n\n'), 'subject')).toBe('Tea at\tfour')
  })

  test('fields of one name keep their order', () => {
    expect(fieldsNamed(cut('Received: second\nReceived: first\n\n'), 'received')).toEqual(['second', 'first'])
  })

  test('names end at the colon, with or without a space before it', () => {
    expect(field(cut('SUBJECT : Tea\n\n'), 'subject')).toBe('Tea')
  })

  test('lines that are no fields are left out and mentioned', () => {
    const header = cut('From: ann@example.com\n: Crash\nhello there\nSubject: Tea\n\n')
    expect([...header.fields.keys()]).toEqual(['from', 'subject'])
    expect(header.doubts).toEqual(['The header contains lines that are no header fields; they were left out'])
  })

  test('text that begins without a blank line before it is not searched for fields for long', () => {
    const header = cut('From: ann@example.com\nDear Ben\nhow are you\nand yours\nSubject: not mine\n\n')
    expect(field(header, 'subject')).toBeNull()
  })

  test('zero bytes are left out, for no database takes them', () => {
    const header = cut('Subject: T\0ea\n\n')
    expect(field(header, 'subject')).toBe('Tea')
    expect(header.doubts).toEqual(['The header contains zero bytes; they were left out'])
  })

  test('eight-bit text is UTF-8 where it can be, else Western European', () => {
    expect(field(cut(`Subject: ${Buffer.from('Grüße', 'utf8').toString('latin1')}\n\n`), 'subject')).toBe(
      'Grüße',
    )
    expect(field(cut('Subject: Gr\xfc\xdfe \x80 5\n\n'), 'subject')).toBe('Grüße € 5')
  })

  test('of a header without measure the first part is read', () => {
    const header = cut(`From: ann@example.com\nX-Bomb: ${'x'.repeat(2 * HEADER_LIMIT)}\nSubject: unseen\n\n`)
    expect(field(header, 'from')).toBe('ann@example.com')
    expect(field(header, 'subject')).toBeNull()
    expect(header.doubts).toEqual(['The header is longer than 256 KiB; the rest of it was left out'])
  })

  test('what is no header has no fields', () => {
    expect(cut('Dear Ben,\nit was good to see you.\n').fields.size).toBe(0)
    expect(cut('').fields.size).toBe(0)
    expect(cut('\r\n\r\n').fields.size).toBe(0)
  })
})
