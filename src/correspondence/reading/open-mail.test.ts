import { chmod, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '../../platform/refusals.ts'
import { type MailItem, openMail, surveyMail } from './open-mail.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodfaith-mail-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  return path
}

async function items(...names: string[]): Promise<MailItem[]> {
  const found: MailItem[] = []
  for await (const item of openMail(names.map(name => join(folder, name)))) found.push(item)
  return found
}
/** Paths below the folder, with what became of them. */
const outcomes = async (...names: string[]) =>
  (await items(...names)).map(item => {
    const source = item.source.slice(folder.length + 1)
    return item.kind === 'message' ? source : `${source}: ${item.reason}`
  })
const sources = async (...names: string[]) => (await outcomes(...names)).map(line => line.replace(/: .*/, ''))

const LETTER = 'From: ann@example.com\nSubject: Tea\n\nDear Ben\n'
const BOX = `From ann@example.com Mon Oct 28 14:10:16 2019\n${LETTER}\n`.repeat(3)

async function tarOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = pack()
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, Buffer.from(content))
  archive.finalize()
  const parts: Buffer[] = []
  for await (const part of archive as AsyncIterable<unknown>) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

describe('mail is found in', () => {
  test('a file that is one message', async () => {
    await put('a.eml', LETTER)
    expect(await items('a.eml')).toEqual([
      {
        kind: 'message',
        source: join(folder, 'a.eml'),
        bytes: Buffer.from(LETTER),
        envelopeDate: null,
        offset: 0,
        bytesDone: LETTER.length,
      },
    ])
  })

  test('an mbox, whatever it is called', async () => {
    await put('Inbox', BOX)
    expect(await outcomes('Inbox')).toEqual(['Inbox#1', 'Inbox#2', 'Inbox#3'])
  })

  test('a folder of both, in the order of their paths', async () => {
    await put('b/x', LETTER)
    await put('b-side.eml', LETTER)
    await put('a/z.mbox', BOX)
    await put('b/A', LETTER)
    const inOrder = ['a/z.mbox#1', 'a/z.mbox#2', 'a/z.mbox#3', 'b-side.eml', 'b/A', 'b/x']
    expect(await outcomes('.')).toEqual(inOrder)
    expect(await outcomes('b', 'b/x', 'a/z.mbox', '.')).toEqual(inOrder)
    expect(await outcomes('b', 'a', 'b-side.eml', 'a')).toEqual(inOrder)
  })

  test('a Maildir, with its subfolders and without what is half-written', async () => {
    await put('mail/cur/1:2,S', LETTER)
    await put('mail/new/2', LETTER)
    await put('mail/tmp/3', LETTER)
    await put('mail/.Sent/cur/4:2,S', LETTER)
    await put('mail/.Sent/maildirfolder', '')
    await put('mail/.cache/5', LETTER)
    await put('mail/dovecot-uidlist', '3 V1')
    await put('mail/.DS_Store', 'x')
    expect(await outcomes('mail')).toEqual(['mail/.Sent/cur/4:2,S', 'mail/cur/1:2,S', 'mail/new/2'])
    expect((await surveyMail([join(folder, 'mail')])).skipped).toBe(5)
  })

  test('gzip, also of several members', async () => {
    await put('a.eml.gz', gzipSync(LETTER))
    await put('b.gz', Buffer.concat([gzipSync(BOX), gzipSync(BOX)]))
    const found = ['a.eml.gz', ...[1, 2, 3, 4, 5, 6].map(n => `b.gz#${n}`)]
    expect(await sources('.')).toEqual(found)
  })

  test('tar, plain and packed, and what is packed in it', async () => {
    const tar = await tarOf({
      'x/1.eml': LETTER,
      'x/2.mbox': BOX,
      'x/3.gz': gzipSync(BOX),
      'x/.DS_Store': 'x',
      'x/4.ics': 'BEGIN:VCALENDAR',
    })
    const inside = [
      'x/1.eml',
      'x/2.mbox#1',
      'x/2.mbox#2',
      'x/2.mbox#3',
      'x/3.gz#1',
      'x/3.gz#2',
      'x/3.gz#3',
      'x/4.ics',
    ]
    await put('a.tar', tar)
    expect(await sources('a.tar')).toEqual(inside.map(name => `a.tar!${name}`))
    await put('b.tgz', gzipSync(tar))
    expect(await sources('b.tgz')).toEqual(inside.map(name => `b.tgz!${name}`))
  })

  test('an archive whose letters are longer than a piece of it', async () => {
    const long = `${LETTER}${'x'.repeat(1_000_000)}\n`
    const picture = Buffer.alloc(1_000_000, '\x89PNG', 'latin1')
    await put('a.tar', await tarOf({ '1.eml': long, '2.eml': LETTER, '3.png': picture, '4.eml': long }))
    const sizes = (await items('a.tar')).map(item =>
      item.kind === 'message' ? item.bytes.length : item.reason,
    )
    expect(sizes).toEqual([long.length, LETTER.length, 'This is a picture', long.length])
  })

  test('what Apple Mail keeps', async () => {
    await put('1.emlx', `${LETTER.length}\n${LETTER}<?xml version="1.0"?><plist/>`)
    const [item] = await items('1.emlx')
    expect(item?.kind === 'message' && Buffer.from(item.bytes).toString()).toBe(LETTER)
  })
})

describe('what is no mail is refused with what it is', () => {
  test.each<[string, string | Buffer]>([
    ['is empty', ''],
    ['is a calendar (iCalendar), not mail', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'],
    ['is a contact card (vCard), not mail', 'BEGIN:VCARD\r\nFN:Ann\r\n'],
    ['is a PDF document', '%PDF-1.7\n'],
    ['is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
    ['is a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])],
    ['is a Word document', 'PK\x03\x04 word/document.xml'],
    ['is a zip archive; unpack it and import what is in it', 'PK\x03\x04 letter.eml'],
    ['is an Outlook file of a kind that holds no mail (.pab)', '!BDN....AB'],
    [
      'is an Outlook or old Office file; save the message as .eml and import that',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    ],
    ['is a web page', '<!DOCTYPE html><html>'],
    ['is text without a mail header', 'Dear Ben,\nhow are you?\n'],
    ['is text without a mail header', 'Dear Ben,\nFrom: nobody\nSubject: is this a header?\n'],
    ['is text without a mail header', '{"from": "ann@example.com"}'],
    ['is binary data of a kind that is not known', Buffer.from([1, 2, 3, 0, 5, 6, 7])],
  ])('This %s', async (reason, content) => {
    await put('thing', content)
    expect(await outcomes('thing')).toEqual([`thing: This ${reason}`])
  })

  test('a path that does not exist is refused before anything is read', async () => {
    await put('a.eml', LETTER)
    const missing = join(folder, 'nowhere')
    for (const ask of [() => items('a.eml', 'nowhere'), () => surveyMail([missing])]) {
      await expect(ask()).rejects.toThrow(
        new Refusal('not_found', `There is no file or folder at ${missing}.`),
      )
    }
  })

  test('links that lead in a circle are followed once, broken ones are listed', async () => {
    await put('in/a.eml', LETTER)
    await symlink(join(folder, 'in'), join(folder, 'in', 'loop'))
    await symlink(join(folder, 'nowhere'), join(folder, 'in', 'broken'))
    expect(await outcomes('in')).toEqual([
      'in/a.eml',
      'in/broken: This cannot be read: it is no longer there, or its name cannot be read',
    ])
  })

  test.skipIf(process.getuid?.() === 0)('what may not be read is listed, and the rest is read', async () => {
    await put('in/a.eml', LETTER)
    await put('in/b.eml', LETTER)
    await chmod(join(folder, 'in/a.eml'), 0)
    expect(await outcomes('in')).toEqual([
      'in/a.eml: This cannot be read: you are not allowed to read it',
      'in/b.eml',
    ])
  })

  test('packing within packing comes to an end', async () => {
    let packed: Buffer = Buffer.from(LETTER)
    for (let layer = 0; layer < 7; layer++) packed = gzipSync(packed)
    await put('deep.gz', packed)
    expect(await outcomes('deep.gz')).toEqual(['deep.gz: This is packed inside itself too many times'])
  })
})

describe('a file that was cut off gives what can be read', () => {
  const incompressible = Array.from({ length: 3000 }, (_, n) => Math.sin(n).toString(36)).join('\n')
  const box = `From ann@example.com Mon Oct 28 14:10:16 2019\n${LETTER}${incompressible}\n\n`.repeat(40)

  test('of gzip all but the end', async () => {
    const whole = gzipSync(box)
    await put('whole.gz', whole)
    await put('cut.gz', whole.subarray(0, whole.length - 200))
    expect(await items('whole.gz')).toHaveLength(40)
    const found = await outcomes('cut.gz')
    expect(found).toHaveLength(41)
    expect(found.at(-1)).toBe('cut.gz: Its gzip packing ends too early: the file was cut off')
  })

  test('of damaged gzip what comes before', async () => {
    const damaged = gzipSync(box)
    damaged.fill(0xff, damaged.length / 2, damaged.length / 2 + 64)
    await put('bad.gz', damaged)
    const found = await outcomes('bad.gz')
    expect(found.length).toBeGreaterThan(1)
    expect(found.at(-1)).toBe('bad.gz: Its gzip packing is damaged from here on')
  })

  test('of tar the whole members', async () => {
    const tar = await tarOf({ '1.eml': LETTER, '2.eml': LETTER, '3.mbox': box })
    for (const [name, content] of [
      ['cut.tar', tar.subarray(0, tar.length - 5000)],
      ['cut.tgz', gzipSync(tar).subarray(0, -3000)],
    ] as const) {
      await put(name, content)
      const found = await items(name)
      expect(found.slice(0, 2).map(item => item.kind)).toEqual(['message', 'message'])
      expect(found.at(-1)?.kind).toBe('truncated')
      expect(found.filter(item => item.kind === 'message').length).toBeGreaterThan(10)
    }
  })

  test('of what is no gzip behind its first bytes nothing, and the import goes on', async () => {
    await put('in/a.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6]))
    await put('in/b.eml', LETTER)
    expect(await outcomes('in')).toEqual(['in/a.gz: Its gzip packing is damaged from here on', 'in/b.eml'])
  })
})

describe('how far reading has come', () => {
  test('is told in bytes of the input, up to all of them', async () => {
    await put('in/a.mbox.gz', gzipSync(BOX))
    await put('in/b.eml', LETTER)
    await put('in/c.pdf', `%PDF-${'x'.repeat(1_000_000)}`)
    await put('in/d.eml', LETTER)
    const done = (await items('in')).map(item => item.bytesDone)
    expect(done).toEqual([...done].sort((a, b) => a - b))
    expect(done.at(-1)).toBe((await surveyMail([join(folder, 'in')])).bytes)
  })

  test('can be left at any item', async () => {
    await put('in/a.tgz', gzipSync(await tarOf({ '1.mbox': BOX, '2.mbox': BOX })))
    for (let wanted = 1; wanted <= 6; wanted++) {
      let seen = 0
      for await (const _ of openMail([join(folder, 'in')])) if (++seen === wanted) break
      expect(seen).toBe(wanted)
    }
  })
})

describe('a survey', () => {
  test('counts files and bytes without reading them', async () => {
    await put('in/a.eml', LETTER)
    await put('in/b/c.mbox', BOX)
    await put('in/.hidden', 'x')
    expect(await surveyMail([join(folder, 'in')])).toMatchObject({
      files: 2,
      bytes: LETTER.length + BOX.length,
      skipped: 1,
    })
  })

  test('knows the same input again, and a changed one from it', async () => {
    const path = await put('in/a.eml', LETTER)
    const fingerprint = async () => (await surveyMail([join(folder, 'in')])).fingerprint
    const first = await fingerprint()
    expect(await fingerprint()).toBe(first)
    await utimes(path, new Date(), new Date('2020-01-01'))
    const touched = await fingerprint()
    expect(touched).not.toBe(first)
    await put('in/b.eml', LETTER)
    expect(await fingerprint()).not.toBe(touched)
  })
})
