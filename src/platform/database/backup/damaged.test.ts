import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase } from '../../../../test/setup/database.ts'
import { KNOWN_MIGRATIONS } from '../schema-version.ts'
import { backUp } from './back-up.ts'
import { isNewer, verifyBackup } from './verify-backup.ts'
import { writeArchive } from './write-archive.ts'

const APP = '0.2.0'
const FLIPS = 40
const folder = mkdtempSync(join(tmpdir(), 'goodfaith-damaged-'))
const whole = join(folder, 'whole.backup')
const changed = join(folder, 'changed.backup')
let bytes: Buffer
beforeAll(async () => {
  const database = await createTestDatabase()
  await backUp(database.url, { file: whole, force: false, app: APP, dataFolder: folder, kept: [] })
  await database.drop()
  bytes = readFileSync(whole)
})
afterAll(() => rmSync(folder, { recursive: true }))

const verify = (content: Uint8Array) => {
  writeFileSync(changed, content)
  return verifyBackup(changed, APP)
}

describe('a backup is refused', () => {
  test('unless it is whole', async () => {
    expect((await verifyBackup(whole, APP)).beginning.migrations).toEqual(KNOWN_MIGRATIONS)
  })

  test('wherever it was cut short', async () => {
    for (const length of [0, 1, 9, 100, bytes.length / 2, bytes.length - 9, bytes.length - 1]) {
      await expect(verify(bytes.subarray(0, length)), `${length} bytes`).rejects.toMatchObject({
        code: 'unusable',
      })
    }
  })

  test('wherever a bit of it was changed that counts', async () => {
    const open = gunzipSync(bytes)
    for (let flip = 0; flip < FLIPS; flip++) {
      // The first ten bytes are of gzip itself; four of them say when it was made, which may be anything.
      const position = 10 + Math.floor(((bytes.length - 10) * flip) / FLIPS)
      const copy = Buffer.from(bytes)
      copy[position]! ^= 1
      if (isSame(copy, open)) continue
      await expect(verify(copy), `byte ${position}`).rejects.toMatchObject({ code: 'unusable' })
    }
  })

  test('where its rows are not those that were written, though it was packed well', async () => {
    const open = gunzipSync(bytes)
    await writeArchive(changed, { force: true }, async archive => {
      await archive.add('goodfaith.json', memberOf(open, 'goodfaith.json'))
      await archive.add('tables/members/000001', Buffer.from('an unexpected row\n'))
      await archive.add('contents.json', memberOf(open, 'contents.json'))
    })
    await expect(verifyBackup(changed, APP)).rejects.toThrow(/tables\/members is not as it was/)
  })

  test('where its end is missing, though it was packed well', async () => {
    await writeArchive(changed, { force: true }, archive =>
      archive.add('goodfaith.json', memberOf(gunzipSync(bytes), 'goodfaith.json')),
    )
    await expect(verifyBackup(changed, APP)).rejects.toThrow(/its end is missing/)
  })

  test.each([
    ['text', Buffer.from('Dear diary')],
    ['packed text', gzipSync('Dear diary')],
    ['nothing', Buffer.alloc(0)],
  ])('where it is %s', async (_, content) => {
    await expect(verify(content)).rejects.toThrow(/is no backup of Goodfaith/)
  })

  test('where there is none', async () => {
    await expect(verifyBackup(join(folder, 'nowhere'), APP)).rejects.toMatchObject({ code: 'not_found' })
    await expect(verifyBackup(folder, APP)).rejects.toThrow(/is a folder/)
  })
})

describe('a backup of a newer Goodfaith is refused, and that version asked for', () => {
  const beginning = () => JSON.parse(memberOf(gunzipSync(bytes), 'goodfaith.json').toString())
  const verifyWith = async (parts: object) => {
    const json = Buffer.from(JSON.stringify({ ...beginning(), ...parts }))
    await writeArchive(changed, { force: true }, archive => archive.add('goodfaith.json', json))
    return verifyBackup(changed, APP)
  }

  test.each([
    ['by its version', { app: '0.10.0' }],
    ['by its format', { format: 2, anything: 'else' }],
    ['by its schema', { migrations: [...KNOWN_MIGRATIONS, '9999-future'] }],
  ])('%s', async (_, parts) => {
    await expect(verifyWith(parts)).rejects.toThrow(/made by Goodfaith \d+\.\d+\.0, which is newer than this/)
  })

  test('but one with migrations that nobody released is not taken for newer', async () => {
    await expect(verifyWith({ migrations: ['0001-hills'] })).rejects.toThrow(/no released Goodfaith made/)
  })

  test('versions are compared by number', () => {
    expect(['0.10.0', '1.0.0', '0.2.1'].filter(version => isNewer(version, '0.2.0'))).toHaveLength(3)
    expect(['0.2.0', '0.1.9', '0.2.0-rc.1'].filter(version => isNewer(version, '0.2.0'))).toEqual([])
  })
})

/** Packing leaves a few bits open: what unpacks to the same, by its own checksum, is the same. */
function isSame(packed: Uint8Array, open: Buffer): boolean {
  try {
    return gunzipSync(packed).equals(open)
  } catch {
    return false
  }
}

/** A member of an archive by its header: its name first, its size in octal at 124. */
function memberOf(tar: Buffer, name: string): Buffer {
  for (let at = 0; at < tar.length; ) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8) || 0
    if (tar.toString('latin1', at, at + name.length + 1) === `${name}\0`)
      return tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  throw new Error(`no ${name}`)
}
