import type pg from 'pg'
import { migrations } from '../../../db/migrations/index.ts'
import { Refusal } from '../refusals.ts'

/** In the order in which they are applied. */
export const KNOWN_MIGRATIONS: readonly string[] = Object.keys(migrations).sort()

/** Where the migrator keeps its books: never backed up, because migrating writes them anew. */
export const MIGRATOR_TABLES = ['kysely_migration', 'kysely_migration_lock']

/** The migrations that a database has been through, by its own record; none for an empty one. */
export async function recordedMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query(`select to_regclass('kysely_migration') is not null as exists`)
  if (!rows[0].exists) return []
  const recorded = await client.query<{ name: string }>('select name from kysely_migration')
  return recorded.rows.map(({ name }) => name).sort()
}

export const isBeginningOf = (some: readonly string[], all: readonly string[]): boolean =>
  some.length <= all.length && some.every((name, index) => name === all[index])

/** Refuses a database that is not at one of the versions this program has been through, and says what to do. */
export function refuseForeignSchema(recorded: readonly string[], known = KNOWN_MIGRATIONS): void {
  if (isBeginningOf(recorded, known)) return
  if (isBeginningOf(known, recorded)) {
    throw new Refusal(
      'conflict',
      `The database was brought to “${recorded.at(-1)}” by a newer Goodfaith; this one knows it up to ` +
        `“${known.at(-1)}”. Nothing was changed. Start the newer version, or restore a backup that this version ` +
        'made into an empty database: goodfaith restore FILE --data NEW-FOLDER.',
    )
  }
  throw new Refusal(
    'conflict',
    `The database is half migrated, or was changed by hand: ${whereTheyPart(recorded, known)}. Nothing was ` +
      'changed. Start the version that migrated it, or restore the last backup into an empty database: ' +
      'goodfaith restore FILE --data NEW-FOLDER.',
  )
}

function whereTheyPart(recorded: readonly string[], known: readonly string[]): string {
  const index = recorded.findIndex((name, position) => name !== known[position])
  const [found, expected] = [recorded[index], known[index]]
  return known.includes(found!)
    ? `“${found}” was applied without “${expected}” before it`
    : `“${found}” was applied, where “${expected}” should have been`
}
