import { sql } from 'kysely'
import type { Database, Db } from './database.ts'

/**
 * Tells the planner what the tables hold now. Autovacuum does so too, but a minute late: a table that has just
 * been filled is still taken for an empty one, and joins by the thousand are then planned as if by the dozen.
 */
export async function analyse(db: Db, tables: readonly (keyof Database & string)[]) {
  await sql`analyze ${sql.join(tables.map(table => sql.table(table)))}`.execute(db)
}
