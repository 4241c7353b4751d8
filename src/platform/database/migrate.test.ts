import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEmptyDatabase, type TestDatabase } from '../../../test/setup/database.ts'
import { migrate, migrateOn } from './migrate.ts'
import { withConnection } from './one-connection.ts'
import { KNOWN_MIGRATIONS } from './schema-version.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await createEmptyDatabase()
})
afterEach(() => database.drop())

const ask = async (query: string) =>
  (await withConnection(new pg.Client(database.url), client => client.query(query))).rows

const tables = async () =>
  (await ask(`select tablename from pg_tables where schemaname = 'public' order by 1`)).map(
    ({ tablename }) => tablename,
  )

const migrateTo = (name: string) =>
  withConnection(new pg.Client(database.url), async client => {
    await client.query('begin')
    await migrateOn(client, name)
    await client.query('commit')
  })

const FIRST = KNOWN_MIGRATIONS[0]!
const THIRD = '0003-correspondence'

describe('migrating', () => {
  test('of two that start at once, one migrates and the other finds it done', async () => {
    const applied = await Promise.all([migrate(database.url), migrate(database.url)])
    expect(applied.map(names => names.length).sort((a, b) => a - b)).toEqual([0, KNOWN_MIGRATIONS.length])
  })

  test('goes over the versions in between', async () => {
    await migrateTo(FIRST)
    expect(await tables()).not.toContain('messages')
    expect(await migrate(database.url)).toEqual(KNOWN_MIGRATIONS.slice(1))
    expect(await tables()).toContain('messages')
  })

  test('refuses a database that has a table of a later migration, and changes nothing', async () => {
    await migrateTo(FIRST)
    await ask('create table relationship_days ()')
    const before = await tables()
    await expect(migrate(database.url)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(
        /half migrated: “0004-relationships”.*relationship_days.*Nothing was changed/,
      ),
    })
    // Not even what came before the one that failed.
    expect(await tables()).toEqual(before)
  })

  test('refuses a database that a newer version migrated', async () => {
    await migrate(database.url)
    await ask(`insert into kysely_migration values ('9999-future', now()::text)`)
    await expect(migrate(database.url)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('9999-future'),
    })
  })

  test('refuses a database of which one migration is not recorded', async () => {
    await migrate(database.url)
    await ask(`delete from kysely_migration where name = '${THIRD}'`)
    await expect(migrate(database.url)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/“0004-relationships” was applied without “0003-correspondence”/),
    })
  })
})
