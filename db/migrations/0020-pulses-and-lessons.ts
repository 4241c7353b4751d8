import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/** What they answered when they were asked, and what colleagues learned. No evidence comes of either. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table pulses (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      -- Who answered, and whom of us they told.
      person_id uuid not null,
      member_id uuid not null,
      answered_on date not null,
      -- 1 to 10 each; null was not answered. Of self-orientation, 10 is serving oneself alone.
      credibility smallint check (credibility between 1 and 10),
      reliability smallint check (reliability between 1 and 10),
      intimacy smallint check (intimacy between 1 and 10),
      self_orientation smallint check (self_orientation between 1 and 10),
      text text not null,
      observed_by text not null check (observed_by in ('client', 'member')),
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, author_id) references members,
      check (num_nonnulls(credibility, reliability, intimacy, self_orientation) > 0)
    )`.execute(db)
  await sql`create index pulses_by_person on pulses (workspace_id, person_id, answered_on desc, id desc)`.execute(
    db,
  )
  await sql`
    create table lessons (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      person_id uuid,
      organisation_id uuid,
      -- Whom it is about working with: us, as they may have learned, or them.
      side text not null check (side in ('ours', 'theirs')),
      text text not null,
      learned_on date not null,
      author_id uuid,
      written_at timestamptz not null,
      version integer not null default 1,
      trashed_at timestamptz,
      trashed_by uuid,
      primary key (workspace_id, id),
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, organisation_id) references organisations on delete cascade,
      foreign key (workspace_id, author_id) references members,
      foreign key (workspace_id, trashed_by) references members,
      check (num_nonnulls(person_id, organisation_id) = 1)
    )`.execute(db)
  for (const whose of ['person', 'organisation']) {
    await sql`create index ${sql.ref(`lessons_by_${whose}`)}
      on lessons (workspace_id, ${sql.ref(`${whose}_id`)}, learned_on, id)
      where ${sql.ref(`${whose}_id`)} is not null`.execute(db)
  }
  await sql`create index lessons_in_trash on lessons (workspace_id, trashed_at, id)
    where trashed_at is not null`.execute(db)
  await sealTables(db, ['pulses', 'lessons'])
}
