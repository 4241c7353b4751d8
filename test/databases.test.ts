import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOutsidePostgres } from '../bin/outside-postgres.mjs'
import { migrate } from '../src/platform/database/migrate.ts'
import { createTestDatabase } from './setup/database.ts'

test('each test file has a database of its own, with the present schema and nothing in it', async () => {
  const [first, second] = [await createTestDatabase(), await createTestDatabase()]
  await ask(first.url, 'CREATE TABLE only_here ()')
  expect(await tables(second.url)).not.toContain('only_here')
  expect(await tables(second.url)).toContain('workspaces')
  expect(await migrate(second.url)).toEqual([])
  await first.drop()
  await expect(ask(first.url, 'SELECT 1')).rejects.toThrow(/does not exist/)
  await second.drop()
})

describe('a server that others run', () => {
  let outside: Awaited<ReturnType<typeof startOutsidePostgres>>
  beforeAll(async () => {
    outside = await startOutsidePostgres()
  })
  afterAll(() => {
    if ('stop' in outside) outside.stop()
  })

  test('takes every migration, with no rights but those over its own database', async context => {
    if (outside.missing !== undefined) return context.skip(outside.missing)
    const { url } = outside
    await migrate(url)
    const embedded = await createTestDatabase()
    expect(await tables(url)).toEqual(await tables(embedded.url))
    await embedded.drop()
  })
})

async function tables(url: string): Promise<string[]> {
  const rows = await ask(url, `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)
  return rows.map(({ tablename }) => tablename)
}

async function ask(url: string, query: string) {
  const client = new pg.Client(url)
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(query)).rows
  } finally {
    await client.end()
  }
}
