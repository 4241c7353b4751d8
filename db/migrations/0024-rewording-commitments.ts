import { type Kysely, sql } from 'kysely'

/** What was promised can be worded anew while it is open, as a record is edited: merging, clashes and undo follow. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table commitments add version integer not null default 1`.execute(db)
}
