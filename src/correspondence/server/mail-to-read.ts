import { sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'

/** Mail under a folder that an import has still to read, or may be started again to read. */
export async function listMailToRead({ db }: { db: Db }, folder: string): Promise<string[]> {
  // Also asked of databases that an earlier version made: of those only what stands there since 0003 may be used.
  const { rows } = await sql<{
    exists: boolean
  }>`select to_regclass('mail_imports') is not null as exists`.execute(db)
  if (!rows[0]!.exists) return []
  const found = await sql<{ path: string }>`
    select distinct path from mail_imports, unnest(paths) path
    where finished_at is null and cancelled_at is null and starts_with(path, ${folder})`.execute(db)
  return found.rows.map(({ path }) => path)
}

/** Mail that stood under one folder stands under another now. */
export async function moveMailToRead({ db }: { db: Db }, from: string, to: string): Promise<void> {
  await sql`
    update mail_imports set paths = array(
      select case when starts_with(path, ${from}) then ${to} || substr(path, length(${from}) + 1) else path end
      from unnest(paths) with ordinality as each (path, position) order by position)
    where exists (select from unnest(paths) path where starts_with(path, ${from}))`.execute(db)
}
