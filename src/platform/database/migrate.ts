import { type Kysely, type Migration, Migrator } from 'kysely'
import pg from 'pg'
import { migrations } from '../../../db/migrations/index.ts'
import { Refusal } from '../refusals.ts'
import { onConnection, withConnection } from './one-connection.ts'
import { KNOWN_MIGRATIONS, recordedMigrations, refuseForeignSchema } from './schema-version.ts'

const OLDEST_SERVER = 150_000
const CHANGING_SCHEMA = 0x600d5c4e

/**
 * Brings the database at `url` to the present schema: forward only, over however many versions. All that is missing
 * is applied in one transaction, so that an upgrade that fails leaves the database as the version before knows it,
 * and never half migrated. Two processes may start at once: one waits for the other. Returns the names applied.
 * Refuses a server older than PostgreSQL 15, a database that a newer Goodfaith migrated, and a half migrated one.
 */
export async function migrate(url: string): Promise<string[]> {
  return whileSchemaIsHeld(url, async client => {
    await client.query('begin')
    const applied = await migrateOn(client)
    await client.query('commit')
    return applied
  })
}

/** A connection that no other process migrates or restores beside. */
export const whileSchemaIsHeld = <Result>(url: string, work: (client: pg.Client) => Promise<Result>) =>
  withConnection(new pg.Client(url), async client => {
    await refuseOldServer(client)
    await client.query('select pg_advisory_lock($1)', [CHANGING_SCHEMA])
    return work(client)
  })

/** The same within a transaction of the caller's, as far as `upTo` or to the present schema. */
export async function migrateOn(client: pg.ClientBase, upTo = KNOWN_MIGRATIONS.at(-1)!): Promise<string[]> {
  refuseForeignSchema(await recordedMigrations(client))
  let failed: { name: string; error: unknown } | undefined
  const provider = { getMigrations: async () => watched((name, error) => (failed = { name, error })) }
  // The transaction is the caller's already.
  const migrator = new Migrator({ db: onConnection(client), provider, disableTransactions: true })
  const { error, results } = await migrator.migrateTo(upTo)
  if (failed) throw explained(failed)
  if (error) throw error
  // The migrator's patience in waiting for its lock would go on to hold for everything after it.
  await client.query('set local lock_timeout = 0')
  return (results ?? []).map(result => result.migrationName)
}

/** What goes wrong in a migration is noted as it was: in a transaction of the caller's a later failure hides it. */
function watched(onFailure: (name: string, error: unknown) => void): Record<string, Migration> {
  const watch = (name: string, up: (db: Kysely<unknown>) => Promise<void>) => (db: Kysely<unknown>) =>
    up(db).catch(error => {
      onFailure(name, error)
      throw error
    })
  return Object.fromEntries(Object.entries(migrations).map(([name, up]) => [name, { up: watch(name, up) }]))
}

async function refuseOldServer(client: pg.ClientBase) {
  const { rows } = await client.query(`select current_setting('server_version_num') as version`)
  const version = Number(rows[0]?.version)
  if (version < OLDEST_SERVER) {
    throw new Refusal(
      'unavailable',
      `The database server is PostgreSQL ${Math.floor(version / 10_000)}; Goodfaith needs 15 or later.`,
    )
  }
}

/** Of PostgreSQL: a table, column, function, schema or other object of that name is there already. */
const IS_THERE_ALREADY = new Set(['42P07', '42701', '42723', '42P06', '42710'])

function explained({ name, error }: { name: string; error: unknown }): unknown {
  const { code, message } = error as { code?: string; message: string }
  if (!IS_THERE_ALREADY.has(code ?? '')) return error
  return new Refusal(
    'conflict',
    `The database is half migrated: “${name}” is not recorded as applied, but something that it makes is there ` +
      `(${message}). Nothing was changed. Restore the last backup into an empty database: goodfaith restore FILE ` +
      '--data NEW-FOLDER. If that something is not of Goodfaith, give Goodfaith a database of its own.',
  )
}
