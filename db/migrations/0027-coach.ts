import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/** Rules of the draft coach that a workspace does without, what each was worth, and texts that were handed out. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table coach_rules_off (
      workspace_id uuid not null references workspaces on delete cascade,
      rule text not null,
      member_id uuid,
      because text not null,
      switched_at timestamptz not null,
      primary key (workspace_id, rule),
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`
    create table outgoing_texts (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      -- Who of us sends it, and to whom of them.
      member_id uuid not null,
      person_id uuid not null,
      text text not null,
      handed_out_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade
    )`.execute(db)
  await sql`create index outgoing_texts_by_member on outgoing_texts (workspace_id, member_id, handed_out_at)`.execute(
    db,
  )
  // What each rule was worth on the mail there was at a revision.
  await sql`
    create table coach_worth (
      workspace_id uuid primary key references workspaces on delete cascade,
      revision bigint not null,
      mails integer not null,
      rules jsonb not null
    )`.execute(db)
  await sealTables(db, ['coach_rules_off', 'outgoing_texts', 'coach_worth'])
}
