import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { itemsIn } from '../../../../test/setup/pst/mailbox.ts'
import type { Shape } from '../../../../test/setup/pst/shape.ts'
import { storyFolders } from '../../../../test/setup/pst/story.ts'
import { writePst } from '../../../../test/setup/pst/write-pst.ts'
import { toMbox } from '../../../world/mbox.ts'
import { STORY_NOW, storyMails } from '../../../world/story.ts'
import type { MailItem } from '../open-mail.ts'
import { readBody } from '../read-body.ts'
import { readHeader } from '../read-header.ts'

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
    const expected = await told(await itemsIn(toMbox(mails)))
    const found = await told(await itemsIn(writePst(storyFolders(mails), shape)))
    expect(found.length).toBe(mails.length)
    expect(found).toEqual(expected)
  })
})

test('a packed Outlook data file is refused with what to do', async () => {
  expect(await itemsIn(gzipSync(writePst(storyFolders())))).toMatchObject([
    { kind: 'refused', reason: expect.stringMatching(/Outlook data file .* unpack it and import that$/) },
  ])
})
