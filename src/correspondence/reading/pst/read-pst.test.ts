import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Shape } from '../../../../test/setup/pst/shape.ts'
import { storyFolders } from '../../../../test/setup/pst/story.ts'
import { writePst } from '../../../../test/setup/pst/write-pst.ts'
import { toMbox } from '../../../world/mbox.ts'
import { STORY_NOW, storyMails } from '../../../world/story.ts'
import { type MailItem, openMail } from '../open-mail.ts'
import { readBody } from '../read-body.ts'
import { readHeader } from '../read-header.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodfaith-pst-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function itemsOf(name: string, bytes: Uint8Array): Promise<MailItem[]> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  const items: MailItem[] = []
  for await (const item of openMail([path])) items.push({ ...item, source: item.source.slice(path.length) })
  return items
}

async function told(items: MailItem[]) {
  const read = await Promise.all(
    items.map(async item => {
      if (item.kind !== 'message') throw new Error(item.reason)
      const header = readHeader(item.bytes, { now: STORY_NOW, envelopeDate: null })
      if ('unreadable' in header) throw new Error(header.unreadable)
      return { ...header, ...(await readBody(item.bytes)), notes: item.doubts ?? [] }
    }),
  )
  return read.sort((a, b) => (a.key < b.key ? -1 : 1))
}

describe('the story told by Outlook', () => {
  const shapes: Shape[] = [
    { layout: 'Unicode', cipher: 0 },
    { layout: 'Unicode', cipher: 1 },
    { layout: 'Unicode', cipher: 2 },
    { layout: 'ANSI', cipher: 1 },
    { layout: '4k', cipher: 1 },
  ]
  test.each(shapes)('is the one that an mbox tells ($layout, cipher $cipher)', async shape => {
    const mails = storyMails()
    const expected = await told(await itemsOf('story.mbox', toMbox(mails)))
    const found = await told(await itemsOf('story.pst', writePst(storyFolders(mails), shape)))
    expect(found.length).toBe(mails.length)
    expect(found).toEqual(expected)
  })
})
