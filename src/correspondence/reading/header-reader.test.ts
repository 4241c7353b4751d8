import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '../../platform/refusals.ts'
import { readOnThread } from './header-reader.ts'
import { type ReadItem, readItems } from './read-items.ts'

const NOW = new Date('2026-10-01T09:00:00Z')
/** More than the thread may read ahead. */
const MESSAGES = 3000

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-headers-'))
beforeAll(() => {
  const letter = (i: number) =>
    `From ana@firm.example Thu Oct  1 09:00:00 2026\nFrom: ana@firm.example\nTo: ben@vendor.example\nMessage-ID: <${i}@firm.example>\nDate: Thu, 1 Oct 2026 09:00:00 +0000\nSubject: Letter ${i}\n\nDear Ben\n\n`
  writeFileSync(join(folder, 'letters.mbox'), Array.from({ length: MESSAGES }, (_, i) => letter(i)).join(''))
  writeFileSync(join(folder, 'notes.txt'), 'Bring milk.\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

async function all(items: AsyncIterable<ReadItem>): Promise<ReadItem[]> {
  const found: ReadItem[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('headers read on a thread', () => {
  test('are those that reading here gives, in the same order, however many', async () => {
    const found = await all(readOnThread([folder], NOW))
    expect(found).toHaveLength(MESSAGES + 1)
    expect(found).toEqual(await all(readItems([folder], NOW)))
  })

  test('may be left before their end', async () => {
    for await (const item of readOnThread([folder], NOW)) {
      expect(item.kind).toBe('message')
      break
    }
  })

  test('a path that is gone is refused as it is elsewhere', async () => {
    const gone = all(readOnThread([join(folder, 'gone.mbox')], NOW))
    await expect(gone).rejects.toBeInstanceOf(Refusal)
    await expect(gone).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('gone.mbox'),
    })
  })
})
