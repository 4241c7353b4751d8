import { type Kysely, sql } from 'kysely'

/** The role that requests read and write as. It owns nothing, so that row-level security binds it. */
export const REQUEST_ROLE = 'goodfaith_request'

/**
 * Shuts tables of a workspace to everything outside the workspace that the request has entered. To be called for
 * every table with a `workspace_id`; a test looks through the catalogue for one that was forgotten.
 */
export async function sealTables(db: Kysely<unknown>, tables: readonly string[]) {
  for (const table of tables) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`create policy within_workspace on ${sql.table(table)} to ${sql.ref(REQUEST_ROLE)}
      using (workspace_id = (select entered_workspace()))
      with check (workspace_id = (select entered_workspace()))`.execute(db)
    await sql`grant select, insert, update, delete on ${sql.table(table)} to ${sql.ref(REQUEST_ROLE)}`.execute(
      db,
    )
  }
}

/** The same for what is only ever added to: nobody who asks can change or take back what stands there. */
export async function sealAppendOnly(db: Kysely<unknown>, table: string) {
  await sealTables(db, [table])
  await sql`revoke update, delete on ${sql.table(table)} from ${sql.ref(REQUEST_ROLE)}`.execute(db)
}
