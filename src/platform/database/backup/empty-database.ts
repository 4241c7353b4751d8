import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { Refusal } from '../../refusals.ts'
import { isBeginningOf, MIGRATOR_TABLES, recordedMigrations, refuseForeignSchema } from '../schema-version.ts'
import { listTables, quoted } from './tables.ts'

const WHERE_TO =
  'Restore into an empty one: goodfaith restore FILE --data NEW-FOLDER, or --database URL of a new database.'

/** A server that was stopped, or a connection that broke, is listed a moment longer. */
const PATIENCE_MS = 3000
const LOOK_AGAIN_MS = 50

/** Refuses (`conflict`) while anybody else is connected to the database, a running server above all. */
export async function refuseOthers(client: pg.ClientBase): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; ; await delay(LOOK_AGAIN_MS)) {
    const others = await countOthers(client)
    if (others === 0) return
    if (Date.now() < until) continue
    throw new Refusal(
      'conflict',
      `Something else works on this database (${others} connections): a running Goodfaith, most likely. Stop it and ` +
        'restore again. Nothing was changed.',
    )
  }
}

async function countOthers(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query(
    `select count(*)::integer as others from pg_stat_activity
     where datname = current_database() and usename is not null and pid <> pg_backend_pid()`,
  )
  return rows[0].others
}

/** Refuses (`conflict`) a database that holds a single row of anything. */
export async function refuseUnlessEmpty(client: pg.ClientBase): Promise<void> {
  const full: string[] = []
  for (const { name } of await listTables(client)) {
    const { rows } = await client.query(`select exists (select from ${quoted(name)}) as has_rows`)
    if (rows[0].has_rows) full.push(name)
  }
  if (full.length === 0) return
  const what = full.includes('workspaces')
    ? `workspaces (${await slugs(client)})`
    : `rows in ${full.join(', ')}`
  throw new Refusal('conflict', `This database already holds ${what}. Nothing was changed. ${WHERE_TO}`)
}

async function slugs(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query('select slug from workspaces order by slug limit 5')
  return rows.map(({ slug }) => slug).join(', ')
}

/**
 * Makes way for an earlier schema: an empty database that a later version has already migrated loses what that
 * made. Migrations go forward only, so this is the one way back, and it costs nothing where there are no rows.
 */
export async function makeWayFor(client: pg.ClientBase, migrations: readonly string[]): Promise<void> {
  const recorded = await recordedMigrations(client)
  if (isBeginningOf(recorded, migrations)) return
  refuseForeignSchema(recorded)
  const { rows } = await client.query<{ statement: string }>(EVERYTHING_MADE)
  for (const { statement } of rows) await client.query(statement)
  for (const table of MIGRATOR_TABLES) await client.query(`drop table if exists ${table}`)
}

const OF_NO_EXTENSION = `not exists (select from pg_depend d where d.objid = o.oid and d.deptype = 'e')`
const EVERYTHING_MADE = `
  select format('drop %s if exists %s cascade', case relkind when 'v' then 'view' when 'm' then 'materialized view'
      when 'S' then 'sequence' else 'table' end, o.oid::regclass) as statement
    from pg_class o where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
      and relname not like 'kysely%' and ${OF_NO_EXTENSION}
  union all
  select format('drop routine if exists %s cascade', o.oid::regprocedure)
    from pg_proc o where pronamespace = current_schema()::regnamespace and ${OF_NO_EXTENSION}
  union all
  select format('drop type if exists %s cascade', o.oid::regtype)
    from pg_type o where typnamespace = current_schema()::regnamespace and typtype in ('e', 'd', 'r')
      and ${OF_NO_EXTENSION}`
