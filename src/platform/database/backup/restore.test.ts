import { mkdtempSync, rmSync } from 'node:fs'
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
import { loadRows } from './load-rows.ts'
import { restore } from './restore.ts'
import { FAITHFUL } from './tables.ts'
import { verifyBackup } from './verify-backup.ts'

const APP = '0.1.0'
const ID = '01900000-0000-7000-8000-000000000001'
const folder = mkdtempSync(join(tmpdir(), 'goodfaith-restore-'))
const file = join(folder, 'all.backup')
afterAll(() => rmSync(folder, { recursive: true }))

let source: TestDatabase
let target: TestDatabase
beforeEach(async () => {
  source = await createTestDatabase()
  target = await createEmptyDatabase()
})
afterEach(async () => {
  await source.drop()
  await target.drop()
})

const ask = async ({ url }: TestDatabase, query: string) =>
  (await withConnection(new pg.Client(url), client => client.query(query))).rows

const tables = async (database: TestDatabase) =>
  (await ask(database, `select tablename from pg_tables where schemaname = 'public' order by 1`)).map(
    ({ tablename }) => tablename,
  )

const WORKSPACE = `insert into workspaces (id, slug, name, created_at) values ('${ID}', 'own', 'Own', now());
  insert into members (workspace_id, id, name) values ('${ID}', '${ID}', 'Ines Moura')`

async function takeBackup() {
  await backUp(source.url, { file, force: true, app: APP, dataFolder: folder, kept: [] })
  return verifyBackup(file, APP)
}

const into = { dataFolder: folder, kept: [] }

describe('restoring', () => {
  test('is refused where there are workspaces, and told where to', async () => {
    await ask(source, WORKSPACE)
    const backup = await takeBackup()
    await expect(restore(source.url, backup, into)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/already holds workspaces \(own\).*--data NEW-FOLDER/),
    })
    expect(await ask(source, 'select name from members')).toEqual([{ name: 'Ines Moura' }])
  })

  test('is refused where somebody else is connected', async () => {
    await ask(source, WORKSPACE)
    const backup = await takeBackup()
    const refused = withConnection(new pg.Client(target.url), () => restore(target.url, backup, into))
    await expect(refused).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('1 connections'),
    })
    expect(await tables(target)).toEqual([])
  })

  test('leaves the database as empty as it was when a row refers to what is not there', async () => {
    await ask(source, WORKSPACE)
    await ask(
      source,
      `alter table members drop constraint members_workspace_id_fkey cascade;
        insert into members (workspace_id, id, name) values (gen_random_uuid(), gen_random_uuid(), 'Nobody')`,
    )
    const backup = await takeBackup()
    await expect(restore(target.url, backup, into)).rejects.toMatchObject({
      code: 'unusable',
      message: expect.stringMatching(/“members”.*Nothing was changed/),
    })
    expect(await tables(target)).toEqual([])
  })

  test('whose connection breaks midway leaves the database as empty as it was, and can be started again', async () => {
    await ask(source, WORKSPACE)
    await ask(
      source,
      `create table shopping as select repeat(md5(i::text), 30) from generate_series(1, 20000) i`,
    )
    const backup = await takeBackup()
    let cut: Promise<unknown> | undefined
    const onProgress = () => {
      cut ??= ask(
        target,
        `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
      )
    }
    await expect(restore(target.url, backup, { ...into, onProgress })).rejects.toThrow()
    await cut
    expect(await tables(target)).toEqual([])
    await restore(target.url, backup, into)
    expect(await ask(target, 'select name from members')).toEqual([{ name: 'Ines Moura' }])
  })

  test('leaves out tables that are not of Goodfaith, and names them', async () => {
    await ask(source, `${WORKSPACE}; create table shopping (what text); insert into shopping values ('eggs')`)
    const { leftOut } = await restore(target.url, await takeBackup(), into)
    expect(leftOut).toEqual(['shopping'])
    expect(await tables(target)).not.toContain('shopping')
    expect(await ask(target, 'select name from members')).toEqual([{ name: 'Ines Moura' }])
  })

  test('is refused where a table is in another shape than its version had it', async () => {
    await ask(source, `${WORKSPACE}; alter table members add column shoe_size integer`)
    await expect(restore(target.url, await takeBackup(), into)).rejects.toThrow(/“members” in another shape/)
    expect(await tables(target)).toEqual([])
  })

  test('a database that was only ever migrated counts as empty', async () => {
    await ask(source, WORKSPACE)
    const migrated = await createTestDatabase()
    await restore(migrated.url, await takeBackup(), into)
    expect(await ask(migrated, 'select name from members')).toEqual([{ name: 'Ines Moura' }])
    await migrated.drop()
  })

  test('of an earlier version into an empty database of this one goes back and forth again', async () => {
    const earlier = join(import.meta.dirname, '../../../../test/upgrades/0004-relationships.tar.gz')
    const migrated = await createTestDatabase()
    const before = await tables(migrated)
    const { applied } = await restore(migrated.url, await verifyBackup(earlier, APP), into)
    expect(applied.length).toBeGreaterThan(0)
    expect(await tables(migrated)).toEqual(before)
    expect(await ask(migrated, 'select slug from workspaces')).toEqual([{ slug: 'sample' }])
    await migrated.drop()
  })
})

/** Whatever a migration to come may make: a circle of keys, numbers given by the database, triggers, odd values. */
const HENS = `
  create table hens (
    id integer generated always as identity primary key, egg_id integer, name text,
    shout text generated always as (upper(name)) stored,
    hatched_at timestamptz, weight double precision, picture bytea, tags text[], facts jsonb, clucks interval
  );
  create table eggs (id bigserial primary key, hen_id integer not null references hens on delete cascade);
  alter table hens add constraint came_first foreign key (egg_id) references eggs deferrable initially deferred;
  create function rename() returns trigger language plpgsql as
    $$ begin new.name = new.name || ' the changed'; return new; end $$;
  create trigger renamed before insert on hens for each row execute function rename();
  alter table hens enable always trigger renamed`

const ODD_ROWS = `
  begin;
  insert into hens (name, egg_id, hatched_at, weight, picture, tags, facts, clucks) values
    (E'tab\\tnewline\\nback\\\\slash\\r', 1, '2024-02-29 23:59:59.123456+05:30', 'NaN', '\\x00ff0a', '{a,NULL,"b,c"}',
      '{"a": [1, null, "\\u00e9"]}', '1 mon -3 days 04:05:06.7'),
    ('\\.', 2, 'infinity', 0.1::float8 + 0.2::float8, '', '{}', 'null', null),
    ('', null, null, '-Infinity', null, null, null, null),
    ('\\N', 3, '0044-03-15 12:00 BC', 1e-320, null, '{🐔}', '"🥚"', null);
  insert into eggs (hen_id) values (1), (2), (4);
  commit`

const rowsOf = async (database: TestDatabase) => [
  ...(await ask(database, 'select h::text as row from hens h order by id')),
  ...(await ask(database, 'select e::text as row from eggs e order by id')),
]

const GUARDS = `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace
  union all select tgname, tgenabled::text from pg_trigger where not tgisinternal order by 1, 2`

test('every kind of table comes back as it was, with its keys, triggers and numbers', async () => {
  await ask(source, WORKSPACE)
  const other = await createTestDatabase()
  for (const database of [source, other]) await ask(database, HENS)
  await ask(source, ODD_ROWS)
  const backup = await takeBackup()
  const guards = await ask(other, GUARDS)
  expect(guards.length).toBeGreaterThan(20)

  const writeFile = async () => {}
  await withConnection(new pg.Client(other.url), async client => {
    await client.query(`begin; ${FAITHFUL}`)
    expect(await loadRows(client, backup, { writeFile, onProgress: () => {} })).toEqual([])
    await client.query('commit')
  })

  expect(await rowsOf(other)).toEqual(await rowsOf(source))
  expect(await rowsOf(other)).toHaveLength(7)
  expect(await ask(other, GUARDS)).toEqual(guards)
  const next = `insert into hens (name) values ('Berta') returning id, name, shout`
  expect(await ask(other, next)).toEqual([{ id: 5, name: 'Berta the changed', shout: 'BERTA THE CHANGED' }])
  expect(await ask(other, 'insert into eggs (hen_id) values (5) returning id')).toEqual([{ id: '4' }])
  await expect(ask(other, 'insert into eggs (hen_id) values (99)')).rejects.toThrow(/foreign key/)
  await other.drop()
})
