import { type Kysely, sql } from 'kysely'

/** From when to when there is mail: every page asks for it, and there may be millions of messages. */
export async function up(db: Kysely<unknown>) {
  await sql`create index messages_in_time on messages (workspace_id, sent_at)`.execute(db)
}
