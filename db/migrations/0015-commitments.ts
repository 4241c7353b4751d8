import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/**
 * Who owes what to whom by when, and what became of it. Evidence follows from these facts; `due_on` and `settled_on`
 * of a commitment follow from its moves and outcomes, and stand there so that lists find them.
 */
export async function up(db: Kysely<unknown>) {
  await commitments(db)
  await whatBecameOfThem(db)
  await reminders(db)
  await calendars(db)
  await sealTables(db, [
    'commitments',
    'renegotiations',
    'commitment_outcomes',
    'commitment_reminders',
    'calendar_feeds',
  ])
}

async function commitments(db: Kysely<unknown>) {
  await sql`
    create table commitments (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      member_id uuid not null,
      person_id uuid not null,
      owed_by text not null check (owed_by in ('us', 'them')),
      text text not null,
      said_on date not null,
      -- The day first named, and the day in force: it moves when another is agreed before it is past.
      first_due_on date not null,
      due_on date not null,
      -- The day on which it was kept or broken, by the word that is believed.
      settled_on date,
      -- Where it was said.
      message_id uuid,
      thread_id uuid,
      note_id uuid,
      author_id uuid,
      recorded_at timestamptz not null,
      -- Written down wrongly, and open still. What is settled is withdrawn in the ledger.
      withdrawn_at timestamptz,
      withdrawn_by uuid,
      withdrawn_because text,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, note_id) references notes on delete set null (note_id),
      foreign key (workspace_id, author_id) references members,
      foreign key (workspace_id, withdrawn_by) references members,
      check (first_due_on >= said_on),
      check (num_nonnulls(withdrawn_at, withdrawn_because) in (0, 2))
    )`.execute(db)
  await sql`create index commitments_open on commitments (workspace_id, owed_by, due_on, id)
    where settled_on is null and withdrawn_at is null`.execute(db)
  await sql`create index commitments_due on commitments (due_on)
    where settled_on is null and withdrawn_at is null`.execute(db)
  await sql`create index commitments_settled on commitments (workspace_id, owed_by, settled_on, id)
    where settled_on is not null`.execute(db)
  await sql`create index commitments_by_person on commitments (workspace_id, person_id)`.execute(db)
}

async function whatBecameOfThem(db: Kysely<unknown>) {
  await sql`
    create table renegotiations (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      commitment_id uuid not null,
      agreed_on date not null,
      due_on date not null,
      because text not null,
      message_id uuid,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, commitment_id) references commitments on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, author_id) references members,
      check (due_on >= agreed_on)
    )`.execute(db)
  await sql`create index renegotiations_by_commitment on renegotiations (workspace_id, commitment_id)`.execute(
    db,
  )
  await sql`
    create table commitment_outcomes (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      commitment_id uuid not null,
      kind text not null check (kind in ('keeping', 'breaking')),
      on_day date not null,
      -- Whose word it is: ours, or what they told us.
      told_by text not null check (told_by in ('us', 'them')),
      observed_by text not null check (observed_by in ('client', 'document', 'system', 'member')),
      because text not null,
      message_id uuid,
      author_id uuid,
      recorded_at timestamptz not null,
      taken_back_at timestamptz,
      taken_back_by uuid,
      primary key (workspace_id, id),
      foreign key (workspace_id, commitment_id) references commitments on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, author_id) references members,
      foreign key (workspace_id, taken_back_by) references members
    )`.execute(db)
  await sql`create index commitment_outcomes_by_commitment
    on commitment_outcomes (workspace_id, commitment_id)`.execute(db)
}

async function reminders(db: Kysely<unknown>) {
  await sql`
    create table commitment_reminders (
      workspace_id uuid not null references workspaces on delete cascade,
      commitment_id uuid not null,
      due_on date not null,
      stage text not null check (stage in ('tomorrow', 'today', 'overdue')),
      told_at timestamptz not null,
      primary key (workspace_id, commitment_id, due_on, stage),
      foreign key (workspace_id, commitment_id) references commitments on delete cascade
    )`.execute(db)
  await sql`alter table notices
    add commitment_id uuid,
    add foreign key (workspace_id, commitment_id) references commitments on delete cascade,
    drop constraint notices_kind_check,
    add constraint notices_kind_check check (kind in ('mention', 'assignment', 'reminder', 'commitment')),
    drop constraint notices_check,
    add constraint notices_about_check check (num_nonnulls(note_id, task_id, commitment_id) = 1),
    drop constraint notices_check1,
    add constraint notices_due_check check ((kind in ('reminder', 'commitment')) = (due_at is not null))`.execute(
    db,
  )
}

async function calendars(db: Kysely<unknown>) {
  await sql`
    create table calendar_feeds (
      workspace_id uuid not null references workspaces on delete cascade,
      member_id uuid not null,
      -- Of the secret in its address, which itself is kept nowhere.
      secret_hash text not null unique,
      made_at timestamptz not null,
      read_at timestamptz,
      primary key (workspace_id, member_id),
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
}
