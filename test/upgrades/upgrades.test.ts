import { readdirSync } from 'node:fs'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { rebuildWorkspace } from '../../src/app/rebuild.ts'
import { VERSION } from '../../src/app/version.ts'
import { clockAt } from '../../src/platform/clock.ts'
import { enter, makeContext } from '../../src/platform/context.ts'
import { restore } from '../../src/platform/database/backup/restore.ts'
import { verifyBackup } from '../../src/platform/database/backup/verify-backup.ts'
import { connect } from '../../src/platform/database/database.ts'
import { migrate, migrateOn } from '../../src/platform/database/migrate.ts'
import { withConnection } from '../../src/platform/database/one-connection.ts'
import { KNOWN_MIGRATIONS } from '../../src/platform/database/schema-version.ts'
import { silent } from '../../src/platform/log.ts'
import { listRelationships } from '../../src/relationships/server/list-relationships.ts'
import { listWorkspaces } from '../../src/workspaces/server/workspaces.queries.ts'
import { STORY_TODAY } from '../../src/world/story.ts'
import { createEmptyDatabase } from '../setup/database.ts'
import { snapshot } from '../setup/snapshot.ts'
import { TEST_NOW } from '../setup/workspace.ts'
import { dumpOf } from './released.ts'

const dumped = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.tar.gz'))
  .map(name => name.slice(0, -'.tar.gz'.length))
/** A migration that changes what is measured throws these away, and the first who looks has them made again. */
const MADE_WHEN_ASKED_FOR = new Set([
  'reading_sets',
  'relationship_readings',
  'reading_counts',
  'organisation_readings',
  'organisations_to_sum_up',
])

const opened: { close(): Promise<void> }[] = []
afterAll(async () => {
  for (const { close } of opened) await close()
})

async function openEmpty() {
  const database = await createEmptyDatabase()
  const connection = connect(database.url)
  opened.push({
    async close() {
      await connection.close()
      await database.drop()
    },
  })
  return { ...database, ctx: makeContext(connection.db, { clock: clockAt(TEST_NOW), log: silent }) }
}

describe.each(dumped)('a database as the version of %s left it', schema => {
  test('is brought to the present one with every row, and everything derived follows from them still', async () => {
    const backup = await verifyBackup(dumpOf(schema), VERSION)
    const { url, ctx } = await openEmpty()
    const { applied } = await restore(url, backup, { dataFolder: '.', kept: [] })
    expect(applied).toEqual(KNOWN_MIGRATIONS.slice(KNOWN_MIGRATIONS.indexOf(schema) + 1))
    expect(await migrate(url)).toEqual([])

    const upgraded = await snapshot(ctx.db)
    for (const { name, rows } of backup.contents.sections) {
      const table = name.slice('tables/'.length)
      if (!MADE_WHEN_ASKED_FOR.has(table)) expect(upgraded[table], table).toHaveLength(rows)
    }
    expect(upgraded.messages!.length).toBeGreaterThan(500)

    const [workspace] = await listWorkspaces(ctx)
    const inside = enter(ctx, workspace!.id)
    const list = await listRelationships(inside, { sort: 'strength', limit: 200 })
    expect(list.asOf).toBe(STORY_TODAY)
    expect(list.relationships).toHaveLength(upgraded.relationships!.length)

    const before = await snapshot(ctx.db)
    expect(before.relationship_readings).toHaveLength(upgraded.relationships!.length)
    await rebuildWorkspace(inside)
    expect(await snapshot(ctx.db)).toEqual(before)
  })
})

test('a database of the very first schema is brought over all versions at once, with what is in it', async () => {
  const { url, ctx } = await openEmpty()
  const id = '01900000-0000-7000-8000-000000000001'
  await withConnection(new pg.Client(url), async client => {
    await client.query('begin')
    await migrateOn(client, KNOWN_MIGRATIONS[0])
    await client.query(
      `insert into workspaces (id, slug, name, created_at) values ($1, 'own', 'Delamere', '2024-02-29')`,
      [id],
    )
    await client.query(`insert into members (workspace_id, id, name) values ($1, $1, 'Ines Moura')`, [id])
    await client.query(`insert into our_domains values ($1, 'delamere.example')`, [id])
    await client.query('commit')
  })
  expect(await migrate(url)).toEqual(KNOWN_MIGRATIONS.slice(1))

  expect(await listWorkspaces(ctx)).toMatchObject([{ slug: 'own', name: 'Delamere' }])
  const { members, our_domains } = await snapshot(ctx.db)
  expect(members).toEqual([expect.stringContaining('Ines Moura')])
  expect(our_domains).toEqual([expect.stringContaining('delamere.example')])
  const list = await listRelationships(enter(ctx, id), { sort: 'strength', limit: 10 })
  expect(list.relationships).toEqual([])
})
