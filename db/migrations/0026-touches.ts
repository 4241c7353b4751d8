import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/**
 * Plans of touches towards single people, and what they said about being written to. How an approach stands is kept
 * nowhere: it follows from these facts, from the mail, and from the day.
 */
export async function up(db: Kysely<unknown>) {
  await approaches(db)
  await touches(db)
  await whatHappened(db)
  await permissions(db)
  await reminders(db)
  await sealTables(db, [
    'approaches',
    'touches',
    'touch_outcomes',
    'approach_follow_ups',
    'approach_overrides',
    'answers_looked_at',
    'approach_endings',
    'contact_permissions',
    'touch_reminders',
  ])
}

async function approaches(db: Kysely<unknown>) {
  await sql`
    create table approaches (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      member_id uuid not null,
      person_id uuid not null,
      hopes_to_give text not null,
      hopes_to_learn text not null,
      begun_on date not null,
      -- Of its plan: two who change it at once each see what the other does not know.
      version integer not null default 1,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`create index approaches_by_person on approaches (workspace_id, person_id)`.execute(db)
  await sql`create index approaches_in_time on approaches (workspace_id, begun_on desc, id desc)`.execute(db)
}

async function touches(db: Kysely<unknown>) {
  await sql`
    create table touches (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      approach_id uuid not null,
      position integer not null check (position >= 0),
      kind text not null check (kind in ('gives', 'asks')),
      what text not null,
      reason text not null check (reason <> ''),
      days_after integer check (days_after >= 0),
      planned_on date,
      subject text not null,
      text text not null,
      primary key (workspace_id, id),
      unique (workspace_id, approach_id, position) deferrable initially deferred,
      check (num_nonnulls(days_after, planned_on) = 1),
      foreign key (workspace_id, approach_id) references approaches on delete cascade
    )`.execute(db)
}

async function whatHappened(db: Kysely<unknown>) {
  await sql`
    create table touch_outcomes (
      workspace_id uuid not null references workspaces on delete cascade,
      touch_id uuid not null,
      kind text not null check (kind in ('sent', 'skipped')),
      happened_on date not null,
      message_id uuid,
      because text not null,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, touch_id),
      check (kind = 'sent' or because <> ''),
      foreign key (workspace_id, touch_id) references touches on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`
    create table approach_follow_ups (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      approach_id uuid not null,
      sent_on date not null,
      message_id uuid,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, approach_id) references approaches on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`create index approach_follow_ups_of on approach_follow_ups (workspace_id, approach_id)`.execute(
    db,
  )
  await sql`
    create table approach_overrides (
      workspace_id uuid not null references workspaces on delete cascade,
      touch_id uuid not null,
      because text not null check (because <> ''),
      decided_on date not null,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, touch_id),
      foreign key (workspace_id, touch_id) references touches on delete cascade,
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`
    create table answers_looked_at (
      workspace_id uuid not null references workspaces on delete cascade,
      approach_id uuid not null,
      message_id uuid not null,
      answered_on date not null,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, approach_id, message_id),
      foreign key (workspace_id, approach_id) references approaches on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete cascade,
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`
    create table approach_endings (
      workspace_id uuid not null references workspaces on delete cascade,
      approach_id uuid not null,
      became text not null check (became in ('conversation', 'walked-away', 'dropped')),
      because text not null check (because <> ''),
      ended_on date not null,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, approach_id),
      foreign key (workspace_id, approach_id) references approaches on delete cascade,
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
}

async function permissions(db: Kysely<unknown>) {
  await sql`
    create table contact_permissions (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      person_id uuid not null,
      says text not null check (says in ('given', 'withdrawn')),
      said_on date not null,
      words text not null check (words <> ''),
      message_id uuid,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`create index contact_permissions_by_person on contact_permissions (workspace_id, person_id)`.execute(
    db,
  )
}

async function reminders(db: Kysely<unknown>) {
  await sql`
    create table touch_reminders (
      workspace_id uuid not null references workspaces on delete cascade,
      touch_id uuid not null,
      due_on date not null,
      told_at timestamptz not null,
      primary key (workspace_id, touch_id, due_on),
      foreign key (workspace_id, touch_id) references touches on delete cascade
    )`.execute(db)
  await sql`alter table notices
    add approach_id uuid,
    add foreign key (workspace_id, approach_id) references approaches on delete cascade,
    drop constraint notices_kind_check,
    add constraint notices_kind_check
      check (kind in ('mention', 'assignment', 'reminder', 'commitment', 'touch')),
    drop constraint notices_about_check,
    add constraint notices_about_check check (num_nonnulls(note_id, task_id, commitment_id, approach_id) = 1),
    drop constraint notices_due_check,
    add constraint notices_due_check
      check ((kind in ('reminder', 'commitment', 'touch')) = (due_at is not null))`.execute(db)
}
