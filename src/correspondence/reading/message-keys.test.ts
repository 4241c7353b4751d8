import { describe, expect, test } from 'vitest'
import { contentKey, readInReplyTo, readMessageKey, readReferences } from './message-keys.ts'

describe('messages are known by their Message-ID', () => {
  test.each([
    ['<17@host>', '17@host'],
    [' < 17@host > ', '17@host'],
    ['17@host', '17@host'],
    ['<17@ho\n st>', '17@host'],
    ['<17@host> (added by postmaster@host)', '17@host'],
    ['<CaSe@Host>', 'CaSe@Host'],
    ['<>', null],
    ['', null],
    ['  ', null],
  ])('%s', (text, key) => {
    expect(readMessageKey(text)).toBe(key)
  })

  test('a long id is kept short, and is the same wherever it is named', () => {
    const id = `<${'x'.repeat(5000)}@host>`
    const key = readMessageKey(id)!
    expect(key.length).toBeLessThan(250)
    expect(readReferences(`<a@b> ${id}`)).toEqual(['a@b', key])
    expect(readInReplyTo(id)).toBe(key)
  })
})

describe('the message that is answered is known', () => {
  test.each([
    ['<17@host>', '17@host'],
    ['17@host', '17@host'],
    ['<17@host>; from valen@tuatha.org on Thu, Aug 29', '17@host'],
    ['<Pine.4.33-100000@watcher.mithral.c om>', 'Pine.4.33-100000@watcher.mithral.com'],
    ['Message from Ann Byron <ann@example.com> of "Tue, 3 Sep 2002" <17@host>', '17@host'],
    ['Message from fork-request@xent.com of "Wed, 21 Aug" <17@host>', '17@host'],
    ['"Ben"\'s message of "Wed, 4 Sep 2002 11:03:03 -0700" <17@host>', '17@host'],
    ['Your message of "Tue, 03 Sep 2002 13:00:00 -0400". <17@host>', '17@host'],
    ['<17@host> <18@host>', '17@host'],
    ['Message from Ann Byron <ann@example.com> of Tuesday', null],
    ['Message from ann@example.com of "Tue, 3 Sep 2002"', null],
    ['Your message of "Tue, 3 Sep 2002 13:00:00 -0400"', null],
    ['', null],
  ])('%s', (text, key) => {
    expect(readInReplyTo(text)).toBe(key)
  })

  test('references stand in their order, with or without brackets', () => {
    expect(readReferences('<1@a>\n <2@b>\t<3@c>')).toEqual(['1@a', '2@b', '3@c'])
    expect(readReferences('<1@a><2@b>')).toEqual(['1@a', '2@b'])
    expect(readReferences('1@a 2@b, 3@c')).toEqual(['1@a', '2@b', '3@c'])
    expect(readReferences('your mail of Tuesday')).toEqual([])
  })
})

describe('a message without an id is known by what it says', () => {
  const key = (text: string) => contentKey(Buffer.from(text))

  test('in whatever line ends, and with however many blank lines behind', () => {
    const unix = key('From: a@b.c\n\nDear Ben\n')
    expect(unix).toMatch(/^hash:[\w-]{43}$/)
    expect(key('From: a@b.c\r\n\r\nDear Ben\r\n')).toBe(unix)
    expect(key('From: a@b.c\n\nDear Ben')).toBe(unix)
    expect(key('From: a@b.c\n\nDear Ben\r\n\n\r\n\n')).toBe(unix)
  })

  test('and no two that differ are one', () => {
    const messages = ['a', 'b', 'a b', 'a\nb', 'a\rb', 'a\n\nb', '']
    expect(new Set(messages.map(key)).size).toBe(messages.length)
  })
})
