import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CutShort } from './chunks.ts'
import { envelopeDate, isEnvelope } from './envelope.ts'
import { type FoundItem, MESSAGE_LIMIT } from './items.ts'
import { readMbox } from './mbox.ts'

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function split(mbox: string | Buffer, pieceSize = 7): Promise<FoundItem[]> {
  const items: FoundItem[] = []
  for await (const batch of readMbox('box', pieces(Buffer.from(mbox), pieceSize))) items.push(...batch)
  return items
}
const texts = async (mbox: string, pieceSize?: number) =>
  (await split(mbox, pieceSize)).map(item =>
    item.kind === 'message' ? Buffer.from(item.bytes).toString() : item.reason,
  )

const ENVELOPE = 'From ann@example.com Mon Oct 28 14:10:16 2019\n'
const LETTER = 'Subject: Tea\n\nDear Ben\n'

describe('a message begins at its envelope', () => {
  test('and is given without it and without the blank line behind', async () => {
    expect(await split(`${ENVELOPE}${LETTER}\n${ENVELOPE}${LETTER}\n`)).toEqual([
      {
        kind: 'message',
        source: 'box#1',
        bytes: Buffer.from(LETTER),
        envelopeDate: new Date('2019-10-28T14:10:16Z'),
        offset: 0,
      },
      {
        kind: 'message',
        source: 'box#2',
        bytes: Buffer.from(LETTER),
        envelopeDate: new Date('2019-10-28T14:10:16Z'),
        offset: ENVELOPE.length + LETTER.length + 1,
      },
    ])
  })

  test('in the line ends of Windows, too', async () => {
    const crlf = `${ENVELOPE}${LETTER}\n${ENVELOPE}${LETTER}\n`.replaceAll('\n', '\r\n')
    expect(await texts(crlf)).toEqual([LETTER.replaceAll('\n', '\r\n'), LETTER.replaceAll('\n', '\r\n')])
  })

  test('whatever the pieces in which the file is read', async () => {
    const box = `${ENVELOPE}${LETTER}\n`.repeat(20)
    for (const size of [1, 2, 3, 50, 1000, 100_000]) expect(await texts(box, size)).toHaveLength(20)
  })

  test('though the file ends without a line end, or with many', async () => {
    expect(await texts(`${ENVELOPE}Subject: Tea\n\nDear Ben`)).toEqual(['Subject: Tea\n\nDear Ben'])
    expect(await texts(`${ENVELOPE}Subject: Tea\n\nDear Ben\n\n\n`)).toEqual(['Subject: Tea\n\nDear Ben\n\n'])
  })

  test('though it has no text, or no header', async () => {
    expect(await texts(`${ENVELOPE}Subject: Tea\n\n${ENVELOPE}\nDear Ben\n\n${ENVELOPE}`)).toEqual([
      'Subject: Tea\n',
      '\nDear Ben\n',
      '',
    ])
  })

  test.each([
    ['a line of text', 'From now on we pay in advance.\n'],
    ['a line of text with a date in it', 'From Mon Oct 28 2019 we pay in advance: all of us\n'],
    ['an envelope with no header after it', `${ENVELOPE}said it all\n`],
    ['an escaped envelope', `>${ENVELOPE}Subject: no\n`],
  ])('but not at %s', async (_, text) => {
    expect(await split(`${ENVELOPE}${LETTER}\n${text}\nBye\n\n${ENVELOPE}${LETTER}`)).toHaveLength(2)
  })

  test('nor at an envelope that follows no blank line', async () => {
    expect(await texts(`${ENVELOPE}${LETTER}${ENVELOPE}Subject: quoted\n`)).toHaveLength(1)
  })

  test('where one “>” stood before “From ”, none is left', async () => {
    expect(await texts(`${ENVELOPE}Subject: Tea\n\n>From me\n>>From you\n> From us\nx >From them\n`)).toEqual(
      ['Subject: Tea\n\nFrom me\n>From you\n> From us\nx >From them\n'],
    )
  })
})

test('blank lines and a byte order mark before the first envelope are no message', async () => {
  expect(await texts(`\r\n\n${ENVELOPE}${LETTER}\n${ENVELOPE}${LETTER}`)).toEqual([LETTER, LETTER])
  expect(await texts(`\ufeff${ENVELOPE}${LETTER}\n${ENVELOPE}${LETTER}`)).toEqual([LETTER, LETTER])
})

describe('an envelope', () => {
  test.each([
    ['From ann@example.com Mon Oct 28 14:10:16 2019', '2019-10-28T14:10:16.000Z'],
    ['From ann@example.com  Mon Oct  8 14:10 2019', '2019-10-08T14:10:00.000Z'],
    ['From MAILER-DAEMON Sat Jan  2 01:29:12 2021', '2021-01-02T01:29:12.000Z'],
    ['From 1648646492132314660@xxx Mon Oct 28 14:10:16 +0000 2019', '2019-10-28T14:10:16.000Z'],
    ['From ann Wed Feb  9 22:02 MET 2000', '2000-02-09T21:02:00.000Z'],
    ['From - Mon Oct 28 14:10:16 2019', '2019-10-28T14:10:16.000Z'],
    ['From ???@??? Mon Oct 28 14:10:16 2019', '2019-10-28T14:10:16.000Z'],
    ['From ann Mon Oct 28 14:10:16 2019 +0200', '2019-10-28T12:10:16.000Z'],
    ['From ann Mon, 28 Oct 2019 14:10:16 +0200 (CEST)', '2019-10-28T12:10:16.000Z'],
    ['From ann Tue Dec  3 12:00:00 1991 remote from acme', '1991-12-03T12:00:00.000Z'],
  ])('may read: %s', (line, date) => {
    expect(isEnvelope(line)).toBe(true)
    expect(envelopeDate(line)?.toISOString()).toBe(date)
  })

  test('may have no date where the mail system sent it', () => {
    expect(isEnvelope('From MAILER-DAEMON')).toBe(true)
    expect(envelopeDate('From MAILER-DAEMON')).toBeNull()
  })

  test.each([
    'From here',
    'From 10:30 in 2019',
    'From: ann',
    'Fromage Mon Oct 28 14:10:16 2019',
    'from ann Mon Oct 28 14:10:16 2019',
  ])('is not: %s', line => {
    expect(isEnvelope(line)).toBe(false)
  })
})

describe('what is too long is passed by without being held', () => {
  const endless = (line: string) =>
    async function* () {
      yield Buffer.from(`${ENVELOPE}${LETTER}\n${ENVELOPE}Subject: long\n\n`)
      const piece = Buffer.from(line)
      for (let length = 0; length <= MESSAGE_LIMIT; length += piece.length) yield piece
      yield Buffer.from(`\n\n${ENVELOPE}${LETTER}`)
    }

  test.each([
    ['one line without end', 'x'.repeat(1024 * 1024)],
    ['many lines', 'so it goes\n'.repeat(100_000)],
    ['what looks like envelopes', `\nFrom me\n${'x'.repeat(90)}\n`.repeat(10_000)],
  ])('%s', async (_, line) => {
    const items: FoundItem[] = []
    for await (const batch of readMbox('box', endless(line)())) items.push(...batch)
    expect(items.map(item => [item.kind, item.source])).toEqual([
      ['message', 'box#1'],
      ['unread', 'box#2'],
      ['message', 'box#3'],
    ])
    expect(items[1]).toMatchObject({ reason: 'This message is longer than 64 MiB' })
    const last = items[2]!
    expect(last.kind === 'message' && Buffer.from(last.bytes).toString()).toBe(LETTER)
  })
})

test('messages keep no more memory than their own', async () => {
  for (const item of await split(`${ENVELOPE}${LETTER}\n`.repeat(100), 1000)) {
    expect(item.kind === 'message' && item.bytes.buffer.byteLength).toBe(LETTER.length)
  }
})

describe('a file that breaks off gives what was read', () => {
  async function* broken(text: string) {
    yield Buffer.from(text)
    throw new CutShort('gone')
  }
  async function readBroken(text: string) {
    const items: FoundItem[] = []
    try {
      for await (const batch of readMbox('box', broken(text))) items.push(...batch)
    } catch (error) {
      return { items, error }
    }
    return { items, error: null }
  }

  test('with the last message, if its header is whole', async () => {
    const { items, error } = await readBroken(`${ENVELOPE}${LETTER}\n${ENVELOPE}Subject: Tea\n\nDear B`)
    expect(items).toHaveLength(2)
    expect(error).toBeInstanceOf(CutShort)
  })

  test('without it, if the header is cut', async () => {
    const { items, error } = await readBroken(`${ENVELOPE}${LETTER}\n${ENVELOPE}Subject: Tea\nFrom: an`)
    expect(items).toHaveLength(1)
    expect(error).toBeInstanceOf(CutShort)
  })
})

test('law: messages joined as mboxrd and split again are what they were', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      'Dear Ben',
      'From now on',
      '>From me',
      '>>From you',
      ENVELOPE.trim(),
      'From',
      '>',
      'x\ry',
    ),
    fc.stringMatching(/^[ -~]{0,20}$/),
  )
  const message = fc
    .array(line, { maxLength: 12 })
    .map(lines => `Subject: Tea\n\n${lines.map(one => `${one}\n`).join('')}`)
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 200 }),
      async (messages, size) => {
        const mboxrd = messages.map(text => `${ENVELOPE}${text.replace(/^(>*From )/gm, '>$1')}\n`).join('')
        expect(await texts(mboxrd, size)).toEqual(messages)
      },
    ),
    { numRuns: 300 },
  )
})
