import { once } from 'node:events'
import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listProblems } from '../src/correspondence/server/imports.queries.ts'
import { listRelationships } from '../src/relationships/server/list-relationships.ts'
import { storyMbox } from '../src/world/mbox.ts'
import { storyOurs } from '../src/world/story.ts'
import { importMail, openTestWorkspace, type TestWorkspace } from './setup/workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-bad-'))
afterAll(() => rmSync(folder, { recursive: true }))

let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openTestWorkspace()
})
afterEach(() => workspace.close())

const OURS = ['ylva@porla.example']

/** A mail to us, whole but for what the test is about. */
function mail(headers: Record<string, string>, body = 'Good morning.'): string {
  const whole = {
    'Message-ID': `<${Object.values(headers).join('').length}.${body.length}@norralv-energi.example>`,
    Date: 'Tue, 3 Mar 2026 09:00:00 +0100',
    From: 'Gunnar Öberg <gunnar.oberg@norralv-energi.example>',
    To: 'ylva@porla.example',
    Subject: 'Station 14',
    ...headers,
  }
  return `${Object.entries(whole)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n\n${body}\n`
}

async function importFile(name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return importPath(path)
}

async function importPath(path: string, ours = OURS) {
  const imported = await importMail(workspace.ctx, [path], ours)
  const { problems } = await listProblems(workspace.ctx, imported.id)
  expect(imported.state).toBe('finished')
  expect(imported.messages).toBe(imported.added + imported.duplicates + imported.broken)
  return { ...imported, listed: problems }
}

const relationships = async () =>
  (await listRelationships(workspace.ctx, { sort: 'strength', limit: 200 })).relationships

describe('bad input', () => {
  test('a gzip cut off in the middle: what could be read is in, the rest is said to be missing', async () => {
    const packed = gzipSync(storyMbox())
    const { added, listed } = await importFile('cut.mbox.gz', packed.subarray(0, packed.length / 2))
    expect(added).toBeGreaterThan(100)
    expect(added).toBeLessThan(567)
    expect(listed).toContainEqual(
      expect.objectContaining({ source: expect.stringContaining('cut.mbox.gz'), isKept: false }),
    )
  })

  test('a line of 200 MB in an mbox: that message is listed, the ones around it are in', async () => {
    const path = join(folder, 'long-line.mbox')
    const file = createWriteStream(path)
    const separator = 'From gunnar Tue Mar  3 09:00:00 2026\n'
    file.write(`${separator}${mail({ Subject: 'before' })}\n${separator}${mail({ Subject: 'the long one' })}`)
    const megabyte = Buffer.alloc(1024 * 1024, 'x')
    for (let written = 0; written < 200; written++) {
      if (!file.write(megabyte)) await once(file, 'drain')
    }
    file.end(`\n\n${separator}${mail({ Subject: 'and after it' })}\n`)
    await once(file, 'close')
    const { messages, added, broken, listed } = await importPath(path)
    expect({ messages, added, broken }).toEqual({ messages: 3, added: 2, broken: 1 })
    expect(listed).toEqual([
      { source: `${path}#2`, reason: expect.stringContaining('64 MiB'), isKept: false },
    ])
  })

  test('a header bomb: read as far as the limit, and said so', async () => {
    const bomb = Array.from({ length: 20_000 }, (_, i) => `X-Filler-${i}: ${'y'.repeat(200)}`).join('\n')
    const { added, listed } = await importFile('bomb.eml', mail({ Subject: `Station 14\n${bomb}` }))
    expect(added).toBe(1)
    expect(listed).toContainEqual(
      expect.objectContaining({ isKept: true, reason: expect.stringContaining('256 KiB') }),
    )
    expect(await relationships()).toMatchObject([{ name: 'Gunnar Öberg' }])
  })

  test('10,000 recipients make a mass mail, not 10,000 relationships', async () => {
    const crowd = Array.from({ length: 10_000 }, (_, i) => `guest${i}@crowd.example`).join(',\n ')
    const { added, bulk } = await importFile('crowd.eml', mail({ Cc: crowd }))
    expect({ added, bulk }).toEqual({ added: 1, bulk: 1 })
    expect(await relationships()).toEqual([])
  })

  test('dates in the year 102 and in 2028: neither is taken as it stands', async () => {
    await importFile('102.eml', mail({ Date: 'Thu, 3 Jan 102 12:07:35 +0100', Subject: 'Year 102' }))
    const { listed } = await importFile(
      '2028.eml',
      mail({ Date: 'Thu, 4 May 2028 12:00:00 +0000', Subject: 'Year 2028' }),
    )
    expect(listed).toMatchObject([{ isKept: true, reason: expect.stringContaining('future') }])
    // Three digits are years after 1900 (RFC 5322 §4.3), so that one is of 2002.
    expect(await relationships()).toMatchObject([{ firstAt: '2002-01-03T11:07:35.000Z', received: 1 }])
  })

  test('a charset that nobody knows costs the charset, not the message', async () => {
    const { added, listed } = await importFile('charset.eml', mail({ Subject: '=?x-klingon?Q?Station_14?=' }))
    expect(added).toBe(1)
    expect(listed).toMatchObject([{ isKept: true, reason: expect.stringContaining('x-klingon') }])
  })

  test('parts nested 500 deep', async () => {
    const open = (depth: number) => `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`
    const body = `${Array.from({ length: 499 }, (_, i) => open(i + 1)).join('')}Content-Type: text/plain\n\nDeep down.\n`
    const nested = mail({ 'Content-Type': 'multipart/mixed; boundary="b0"' }, `--b0\n${body}`)
    const { added, bodiesRead, listed } = await importFile('nested.eml', nested)
    expect({ added, bodiesRead }).toEqual({ added: 1, bodiesRead: 1 })
    expect(listed).toMatchObject([{ isKept: true }])
  })

  test.skipIf(process.getuid?.() === 0)(
    'a folder that may not be read is listed with the reason',
    async () => {
      const closed = join(folder, 'closed')
      mkdirSync(closed)
      writeFileSync(join(closed, 'one.eml'), mail({}))
      chmodSync(closed, 0)
      const { messages, listed } = await importPath(closed)
      chmodSync(closed, 0o700)
      expect(messages).toBe(0)
      expect(listed).toHaveLength(1)
    },
  )

  test('nothing of ours in the mail: all is in, and there is nothing to measure', async () => {
    const { added } = await importFile('strangers.eml', mail({ To: 'somebody@else.example' }))
    expect(added).toBe(1)
    expect(await relationships()).toEqual([])
  })

  test('a folder with the story among odd files gives the same relationships as the story alone', async () => {
    const mixed = join(folder, 'mixed')
    mkdirSync(mixed)
    writeFileSync(join(mixed, 'story.mbox'), storyMbox())
    writeFileSync(join(mixed, 'empty'), '')
    writeFileSync(join(mixed, 'picture.png'), Buffer.from('89504e470d0a1a0a0000', 'hex'))
    const { added, refusedFiles } = await importPath(mixed, storyOurs())
    expect({ added, refusedFiles }).toEqual({ added: 567, refusedFiles: 2 })
    expect(await relationships()).not.toEqual([])
  })
})
