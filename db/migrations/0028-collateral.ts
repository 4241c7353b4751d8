import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/**
 * Pieces of collateral as they were read, and what somebody said of a claim found in one. What is found in them is worked
 * out when it is asked for: the register that it is held against changes.
 */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table collateral (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      name text not null check (name <> ''),
      -- What it says, block by block (src/platform/documents/document.ts).
      document jsonb not null,
      member_id uuid,
      read_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`create index collateral_in_time on collateral (workspace_id, read_at, id)`.execute(db)
  await sql`
    create table collateral_judgements (
      workspace_id uuid not null,
      collateral_id uuid not null,
      -- The words as they stand in the piece.
      claim text not null,
      judgement text not null check (judgement in ('no claim', 'mended')),
      member_id uuid,
      judged_at timestamptz not null,
      primary key (workspace_id, collateral_id, claim),
      foreign key (workspace_id, collateral_id) references collateral on delete cascade,
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sealTables(db, ['collateral', 'collateral_judgements'])
}
