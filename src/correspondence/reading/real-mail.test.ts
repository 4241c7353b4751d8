import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { MessageHeader } from '../headers.ts'
import { addressKind } from './address-kind.ts'
import { type MailItem, openMail } from './open-mail.ts'
import { readBody } from './read-body.ts'
import { readHeader } from './read-header.ts'

// Real mail that may not be shipped; without it, these tests are skipped and reported as skipped.
const DATA = join('..', 'shared', 'data')

async function readAll(folder: string, now = new Date('2026-09-01T00:00:00Z')) {
  const items: MailItem[] = []
  const headers: MessageHeader[] = []
  const unreadable: string[] = []
  for await (const item of openMail([join(DATA, folder)])) {
    items.push(item)
    if (item.kind !== 'message') continue
    const header = readHeader(item.bytes, { now, envelopeDate: item.envelopeDate })
    if ('unreadable' in header) unreadable.push(`${item.source}: ${header.unreadable}`)
    else headers.push(header)
  }
  return { items, headers, unreadable }
}
type Read = Awaited<ReturnType<typeof readAll>>

const count = (headers: MessageHeader[], kind: MessageHeader['kind']) =>
  headers.filter(header => header.kind === kind).length

/** Counted from the text alone, with nothing of what is under test. */
async function envelopesIn(folder: string): Promise<number> {
  let envelopes = 0
  for (const name of await readdir(join(DATA, folder))) {
    if (!name.endsWith('.mbox.gz')) continue
    const text = gunzipSync(readFileSync(join(DATA, folder, name))).toString('latin1')
    envelopes += text.match(/(?:^|\n\r?\n)From \S+ .*\d\d:\d\d:\d\d.* \d{4}\r?(?=\n)/g)?.length ?? 0
  }
  return envelopes
}

/** The regular files in a tar archive, by its 512-byte headers. */
function tarMembers(path: string): string[] {
  const tar = gunzipSync(readFileSync(join(DATA, path)))
  const names: string[] = []
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8)
    const type = tar.toString('latin1', at + 156, at + 157)
    if (type === '0' || type === '\0') names.push(tar.toString('utf8', at, at + 100).replace(/\0.*/s, ''))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return names
}

describe.skipIf(!existsSync(join(DATA, 'mail-usrp-users')))('a vendor’s support list', () => {
  let items: Read['items']
  let headers: Read['headers']
  let unreadable: Read['unreadable']
  beforeAll(async () => {
    ;({ items, headers, unreadable } = await readAll('mail-usrp-users'))
  })

  test('is read to the last message', async () => {
    expect(unreadable).toEqual([])
    expect(items.filter(item => item.kind !== 'message')).toEqual([])
    expect(headers).toHaveLength(await envelopesIn('mail-usrp-users'))
    expect(headers).toHaveLength(10_340 + 300)
  })

  test('is discussion nearly all through', () => {
    expect(count(headers, 'discussion') / headers.length).toBeGreaterThan(0.995)
  })

  test('is written by people, though the list put itself into half of all From fields', () => {
    const senders = headers.map(header => header.sender?.address ?? '')
    expect(senders).not.toContain('usrp-users@lists.ettus.com')
    expect(senders.filter(address => address === '').length).toBeLessThan(10)
    expect(headers.filter(header => header.lists.includes('usrp-users@lists.ettus.com')).length).toBe(
      headers.length,
    )
  })

  test('has no people that are taken for roles', () => {
    const senders = headers.map(header => header.sender?.address ?? '')
    const roles = new Set(senders.filter(address => addressKind(address) === 'role'))
    expect([...roles]).toEqual(['support@ettus.com'])
  })

  test('tells when each was written', () => {
    for (const { sentAt } of headers) {
      expect(sentAt?.getTime()).toBeGreaterThan(Date.UTC(2019, 3, 28))
      expect(sentAt?.getTime()).toBeLessThan(Date.UTC(2026, 6, 5))
    }
  })

  test('answers what is in it', () => {
    const keys = new Set(headers.map(header => header.key))
    expect(keys.size).toBe(10_340)
    const replies = headers.filter(header => header.parentKey !== null)
    expect(replies.filter(header => keys.has(header.parentKey!)).length / replies.length).toBeGreaterThan(0.8)
  })
})

describe.skipIf(!existsSync(join(DATA, 'mail-enron-blair')))('a manager’s mailbox', () => {
  let items: Read['items']
  let headers: Read['headers']
  beforeAll(async () => {
    ;({ items, headers } = await readAll('mail-enron-blair'))
  })

  test('is read to the last file', () => {
    expect(items.map(item => item.source.split('!')[1])).toEqual(
      tarMembers('mail-enron-blair/blair-l.maildir.tar.gz'),
    )
    expect(headers).toHaveLength(2730)
  })

  test('knows whose it is', () => {
    const hers = headers.filter(header => header.sender?.address === 'lynn.blair@enron.com')
    expect(hers).toHaveLength(1003)
    expect(hers.filter(header => /Blair/.test(header.sender!.name)).length).toBe(1003)
  })

  test('is full of what its calendar wrote', () => {
    const team = headers.filter(header => header.sender?.address === 'outlook.team@enron.com')
    expect(team).toHaveLength(1030)
    expect(count(team, 'automatic')).toBe(1030)
  })

  test('was written in 2001 and the first days of 2002', () => {
    const days = headers.map(header => header.sentAt?.toISOString().slice(0, 10) ?? '').sort()
    expect([days[0], days.at(-1)]).toEqual(['2001-05-29', '2002-01-02'])
  })
})

describe.skipIf(!existsSync(join(DATA, 'mail-enron-labelled')))('labelled office mail', () => {
  test('is read, and what is no mail beside it is listed', async () => {
    const { items, headers } = await readAll('mail-enron-labelled')
    const members = tarMembers('mail-enron-labelled/enron_with_categories.dev.tar.gz')
    expect(items).toHaveLength(members.length)
    expect(headers).toHaveLength(members.filter(name => /\/\d+\.txt$/.test(name)).length)
    expect(headers.filter(header => header.sentAt === null).length).toBe(12)
    expect(count(headers, 'personal') / headers.length).toBeGreaterThan(0.95)
  })
})

describe.skipIf(!existsSync(join(DATA, 'mail-newsletters-takeout')))('newsletters', () => {
  test('are bulk', async () => {
    const { items, headers } = await readAll('mail-newsletters-takeout')
    expect(headers).toHaveLength(await envelopesIn('mail-newsletters-takeout'))
    expect(headers).toHaveLength(250)
    expect(items.filter(item => item.kind === 'refused')).toHaveLength(1)
    expect(count(headers, 'bulk')).toBeGreaterThan(215)
    expect(count(headers, 'personal')).toBeLessThan(8)
    expect(count(headers, 'discussion')).toBe(0)
  })
})

describe.skipIf(!existsSync(join(DATA, 'mail-spamassassin')))('a public corpus of ham and spam', () => {
  let items: Read['items']
  let headers: Read['headers']
  let unreadable: Read['unreadable']
  beforeAll(async () => {
    ;({ items, headers, unreadable } = await readAll('mail-spamassassin', new Date('2003-12-31T00:00:00Z')))
  })
  const group = (name: string) =>
    headers.filter((_, index) => items[index]!.source.includes(`!spamassassin/${name}/`))

  test('is read to the last file', () => {
    expect(unreadable).toEqual([])
    // Files that begin with an envelope are mailboxes of one message.
    expect(items.map(item => item.source.split('!')[1]!.replace(/#1$/, ''))).toEqual(
      tarMembers('mail-spamassassin/spamassassin.dev.tar.gz').filter(name => name.endsWith('.eml')),
    )
    expect(headers).toHaveLength(2500 + 125 + 500)
  })

  test('people write each other in the ham that is easy to tell, machines do in the rest', () => {
    const easy = group('easy-ham-1')
    expect((count(easy, 'discussion') + count(easy, 'personal')) / easy.length).toBeGreaterThan(0.65)
    const feeds = easy.filter(header => header.sender?.address?.startsWith('rssfeeds@'))
    expect(count(feeds, 'automatic')).toBe(feeds.length)
  })

  test('commercial ham is mostly bulk', () => {
    const hard = group('hard-ham-1')
    expect((count(hard, 'bulk') + count(hard, 'automatic')) / hard.length).toBeGreaterThan(0.6)
  })

  test('years such as 102 and 2028 do not get through', () => {
    for (const { sentAt } of headers)
      if (sentAt) expect([1999, 2000, 2001, 2002, 2003]).toContain(sentAt.getUTCFullYear())
  })
})

describe.skipIf(!existsSync(join(DATA, 'torture-mail')))('other projects’ hard mail', () => {
  let items: Read['items']
  let headers: Read['headers']
  beforeAll(async () => {
    ;({ items, headers } = await readAll('torture-mail'))
  })

  test('every file is accounted for', () => {
    const seen = new Set(items.map(item => item.source.split('!')[1]!.replace(/#\d+$/, '')))
    expect([...seen].sort()).toEqual(tarMembers('torture-mail/torture-mail.dev.tar.gz').sort())
    expect(headers.length + items.filter(item => item.kind !== 'message').length).toBe(items.length)
  })

  test('every mailbox has as many messages as it says', () => {
    const messages = (name: string) =>
      items.filter(item => item.kind === 'message' && item.source.includes(name)).length
    expect(['mbox.src', 'mbox.cpy', 'mbox.win', '203-mlfolder', '204-sgfolder'].map(messages)).toEqual([
      45, 45, 45, 18, 11,
    ])
    expect([0, 1, 2, 3, 4].map(n => messages(`test-${n}-message.mbox`))).toEqual([0, 1, 2, 3, 4])
  })

  test('every body is read', async () => {
    for (const item of items)
      if (item.kind === 'message') expect(typeof (await readBody(item.bytes)).text).toBe('string')
  })
})

describe.skipIf(!existsSync(join(DATA, 'torture-ics-vcf')))('calendars and contact cards', () => {
  test('are no mail, and each is listed with what it is', async () => {
    const { items } = await readAll('torture-ics-vcf')
    const reasons = items.map(item => (item.kind === 'message' ? 'mail' : item.reason))
    expect(items).toHaveLength(tarMembers('torture-ics-vcf/torture-ics-vcf.dev.tar.gz').length)
    expect(
      reasons.filter(reason => reason === 'This is a calendar (iCalendar), not mail').length,
    ).toBeGreaterThan(40)
    expect(
      reasons.filter(reason => reason === 'This is a contact card (vCard), not mail').length,
    ).toBeGreaterThan(15)
    // libical's own mail tests.
    expect(reasons.filter(reason => reason === 'mail')).toHaveLength(3)
  })
})
