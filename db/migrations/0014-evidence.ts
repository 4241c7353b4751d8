import { type Kysely, sql } from 'kysely'
import { sealAppendOnly, sealTables } from './row-level-security.ts'

/**
 * The ledger of what speaks for and against trusting one another. `evidence` and `trust_sums` follow from facts and
 * can be thrown away and made again; observations, contests and withdrawals are facts.
 */
export async function up(db: Kysely<unknown>) {
  await facts(db)
  await ledger(db)
  await sealTables(db, ['observations', 'contests', 'withdrawals', 'evidence', 'trust_sums'])
  await sealAppendOnly(db, 'weightings')
}

async function facts(db: Kysely<unknown>) {
  await sql`
    create table observations (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      member_id uuid not null,
      person_id uuid not null,
      -- Whose trustworthiness it bears on.
      side text not null check (side in ('ours', 'theirs')),
      kind text not null,
      occurred_on date not null,
      text text not null,
      -- Where it was seen, and the conversation that this stood in then.
      message_id uuid,
      thread_id uuid,
      note_id uuid,
      -- To whom somebody was introduced, and how far the one who vouched was believed then.
      introduced_to_id uuid,
      share double precision not null default 1,
      observed_by text not null check (observed_by in ('client', 'document', 'system', 'member')),
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, introduced_to_id) references people on delete set null (introduced_to_id),
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, note_id) references notes on delete set null (note_id),
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`create index observations_by_person on observations (workspace_id, person_id, occurred_on)`.execute(
    db,
  )
  await sql`
    create table contests (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      source_kind text not null,
      source_id uuid not null,
      contested_by text not null check (contested_by in ('client', 'member')),
      member_id uuid,
      because text not null,
      at timestamptz not null,
      -- Upheld, what was contested no longer counts; dismissed, it does.
      is_upheld boolean,
      settled_by uuid,
      settled_because text,
      settled_at timestamptz,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, settled_by) references members,
      check (num_nonnulls(is_upheld, settled_because, settled_at) in (0, 3))
    )`.execute(db)
  await sql`create unique index contests_open on contests (workspace_id, source_kind, source_id)
    where settled_at is null`.execute(db)
  await sql`
    create table withdrawals (
      workspace_id uuid not null references workspaces on delete cascade,
      source_kind text not null,
      source_id uuid not null,
      member_id uuid,
      because text not null,
      at timestamptz not null,
      primary key (workspace_id, source_kind, source_id),
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
}

async function ledger(db: Kysely<unknown>) {
  await sql`
    create table weightings (
      workspace_id uuid not null references workspaces on delete cascade,
      version integer not null check (version > 0),
      -- What differs from the weights as they come.
      changes jsonb not null,
      because text not null,
      member_id uuid,
      published_at timestamptz not null,
      primary key (workspace_id, version),
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`
    create table evidence (
      workspace_id uuid not null references workspaces on delete cascade,
      -- Made of the source, so that the same facts give the same ids.
      id uuid not null,
      member_id uuid not null,
      person_id uuid not null,
      side text not null check (side in ('ours', 'theirs')),
      kind text not null,
      degree double precision not null check (degree between 0 and 1),
      share double precision not null check (share > 0 and share <= 1),
      occurred_on date not null,
      thread_id uuid,
      source_kind text not null,
      source_id uuid not null,
      observed_by text not null check (observed_by in ('client', 'document', 'system', 'member')),
      because text not null,
      author_id uuid,
      recorded_at timestamptz not null,
      contested_at timestamptz,
      contested_by text check (contested_by in ('client', 'member')),
      withdrawn_at timestamptz,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade
    )`.execute(db)
  await sql`create index evidence_in_time
    on evidence (workspace_id, person_id, member_id, side, occurred_on)`.execute(db)
  await sql`create index evidence_by_source on evidence (workspace_id, source_kind, source_id)`.execute(db)
  // Near-duplicates: of one kind, on one day or in one thread.
  await sql`create index evidence_by_day
    on evidence (workspace_id, person_id, member_id, side, kind, occurred_on, recorded_at, id)`.execute(db)
  await sql`create index evidence_by_thread
    on evidence (workspace_id, thread_id, person_id, member_id, side, kind, occurred_on, recorded_at, id)
    where thread_id is not null`.execute(db)
  await sql`
    create table trust_sums (
      workspace_id uuid not null,
      person_id uuid not null,
      member_id uuid not null,
      side text not null,
      factor text not null,
      part text not null,
      -- Zero never fades.
      half_life_days double precision not null,
      weighting integer not null,
      on_day date not null,
      good double precision not null,
      bad double precision not null,
      primary key (workspace_id, person_id, member_id, side, factor, part, half_life_days),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade
    )`.execute(db)
}
