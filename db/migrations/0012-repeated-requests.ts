import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/** What was answered to requests that carried a key of their own, so that asking twice does the thing once. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table answered_requests (
      workspace_id uuid not null,
      member_id uuid not null,
      key text not null,
      -- What was asked, so that a key used for something else is noticed (SHA-256 of operation and input).
      asked_hash text not null,
      answer jsonb,
      at timestamptz not null,
      primary key (workspace_id, member_id, key),
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`create index answered_requests_by_age on answered_requests (at)`.execute(db)
  await sealTables(db, ['answered_requests'])
}
