import { Kysely, type Migration, Migrator, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrations } from '../../../db/migrations/index.ts'
import { Refusal } from '../refusals.ts'

const OLDEST_SERVER = 150_000

/**
 * Brings the database at `url` to the present schema: forward only, in one transaction under a lock, so that two
 * processes may start at once and a failing migration leaves nothing behind. Returns the names applied.
 * Refuses a server older than PostgreSQL 15 and a database that a newer Goodfaith has already migrated.
 */
export async function migrate(url: string): Promise<string[]> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 2 }) }),
  })
  try {
    await refuseOldServer(db)
    const migrator = new Migrator({ db, provider: { getMigrations: async () => asMigrations() } })
    const { error, results } = await migrator.migrateToLatest()
    if (error) throw explained(error)
    return (results ?? []).filter(result => result.status === 'Success').map(result => result.migrationName)
  } finally {
    await db.destroy()
  }
}

function asMigrations(): Record<string, Migration> {
  return Object.fromEntries(Object.entries(migrations).map(([name, up]) => [name, { up }]))
}

async function refuseOldServer(db: Kysely<unknown>) {
  const { sql } = await import('kysely')
  const { rows } = await sql<{
    version: string
  }>`select current_setting('server_version_num') as version`.execute(db)
  const version = Number(rows[0]?.version)
  if (version < OLDEST_SERVER) {
    throw new Refusal(
      'unavailable',
      `The database server is PostgreSQL ${Math.floor(version / 10_000)}; Goodfaith needs 15 or later.`,
    )
  }
}

function explained(error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error)
  if (!message.includes('corrupted migrations')) return error
  return new Refusal(
    'conflict',
    `The database was migrated by another version of Goodfaith (${message}). Start that version, or restore a backup made with this one.`,
  )
}
