import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  createEmptyDatabase,
  createTestDatabase,
  type TestDatabase,
} from '../../../../test/setup/database.ts'
import { withConnection } from '../one-connection.ts'
import { backUp } from './back-up.ts'
import { verifyBackup } from './verify-backup.ts'

const APP = '0.1.0'
const folder = mkdtempSync(join(tmpdir(), 'goodfaith-backup-'))
const file = join(folder, 'all.backup')
let database: TestDatabase
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(async () => {
  await database.drop()
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
})
afterAll(() => rmSync(folder, { recursive: true }))

const ask = async (query: string) =>
  (await withConnection(new pg.Client(database.url), client => client.query(query))).rows

const wanted = { file, force: false, app: APP, dataFolder: folder, kept: [] }

/** Large enough that its copying is under way when the first megabyte is reported. */
const PADDING = `create table b_padding as select repeat(md5(i::text), 30) as text from generate_series(1, 30000) i`

describe('a backup', () => {
  test('is of one moment, while others go on writing', async () => {
    await ask(`create table a_ones (at timestamptz); create table c_twos (at timestamptz); ${PADDING}`)
    let isWriting = true
    const writing = withConnection(new pg.Client(database.url), async client => {
      while (isWriting)
        await client.query('insert into a_ones values (now()); insert into c_twos values (now())')
    })
    await backUp(database.url, wanted)
    isWriting = false
    await writing
    const { contents } = await verifyBackup(file, APP)
    const rowsOf = (table: string) => contents.sections.find(({ name }) => name === `tables/${table}`)!.rows
    expect(rowsOf('a_ones')).toBe(rowsOf('c_twos'))
    const [after] = await ask('select count(*)::integer as rows from a_ones')
    expect(after.rows).toBeGreaterThan(rowsOf('a_ones'))
  })

  test('can be read by its owner alone', async () => {
    await backUp(database.url, wanted)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['all.backup'])
  })

  test('does not write over a file unless told to', async () => {
    writeFileSync(file, 'precious')
    await expect(backUp(database.url, wanted)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('--force'),
    })
    expect(statSync(file).size).toBe('precious'.length)
    await backUp(database.url, { ...wanted, force: true })
    expect(statSync(file).size).toBeGreaterThan('precious'.length)
  })

  test('whose connection breaks leaves no file, and the one before it as it was', async () => {
    writeFileSync(file, 'the one before')
    await ask(PADDING)
    let cut: Promise<unknown> | undefined
    const onProgress = () => {
      cut ??= ask(`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'goodfaith backup' and datname = current_database()`)
    }
    await expect(backUp(database.url, { ...wanted, force: true, onProgress })).rejects.toThrow()
    await cut
    expect(readdirSync(folder)).toEqual(['all.backup'])
    expect(statSync(file).size).toBe('the one before'.length)
  })

  test('that is stopped midway leaves no file', async () => {
    await ask(PADDING)
    const controller = new AbortController()
    const stopped = backUp(database.url, {
      ...wanted,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    await expect(stopped).rejects.toThrow('Stopped; no backup was written.')
    expect(readdirSync(folder)).toEqual([])
  })

  test('into a folder that is not there is refused', async () => {
    const nowhere = { ...wanted, file: join(folder, 'nowhere', 'all.backup') }
    await expect(backUp(database.url, nowhere)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('fails where row-level security would hide rows from it', async () => {
    await ask(`create table hidden (id integer); insert into hidden values (1);
      alter table hidden enable row level security; alter table hidden force row level security`)
    await expect(backUp(database.url, wanted)).rejects.toThrow(/row-level security/)
    expect(readdirSync(folder)).toEqual([])
  })

  test('of an empty database is refused', async () => {
    const empty = await createEmptyDatabase()
    await expect(backUp(empty.url, wanted)).rejects.toThrow(/nothing to back up/)
    await empty.drop()
  })
})
