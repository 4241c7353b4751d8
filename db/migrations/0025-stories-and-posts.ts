import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/** True stories and to whom they were told, posts, and gifts before they are given. No evidence comes of any. */
export async function up(db: Kysely<unknown>) {
  await stories(db)
  await sql`
    create table posts (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      text text not null,
      link text not null,
      -- What its author thinks of it, and why.
      take text not null check (take <> ''),
      -- Where it was posted and when; a draft has neither. How many liked it has no column.
      place text,
      posted_on date,
      outcome text not null default '',
      author_id uuid,
      written_at timestamptz not null,
      version integer not null default 1,
      trashed_at timestamptz,
      trashed_by uuid,
      primary key (workspace_id, id),
      foreign key (workspace_id, author_id) references members,
      foreign key (workspace_id, trashed_by) references members,
      check ((place is null) = (posted_on is null))
    )`.execute(db)
  await sql`
    create table gift_plans (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      person_id uuid not null,
      member_id uuid not null,
      what text not null check (what <> ''),
      research text not null,
      risk text not null,
      for_on date,
      author_id uuid,
      planned_at timestamptz not null,
      version integer not null default 1,
      -- What became of the plan: the gift that it was, or that it was dropped, and why.
      gift_id uuid,
      dropped_on date,
      dropped_because text,
      settled_by uuid,
      primary key (workspace_id, id),
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, author_id) references members,
      foreign key (workspace_id, settled_by) references members,
      foreign key (workspace_id, gift_id) references gifts on delete cascade,
      check ((dropped_on is null) = (dropped_because is null)),
      check (gift_id is null or dropped_on is null)
    )`.execute(db)
  await sql`create index gift_plans_by_person on gift_plans (workspace_id, person_id)`.execute(db)
  for (const table of ['stories', 'posts'])
    await sql`create index ${sql.ref(`${table}_in_trash`)} on ${sql.table(table)} (workspace_id, trashed_at, id)
      where trashed_at is not null`.execute(db)
  await sealTables(db, ['stories', 'story_members', 'story_tellings', 'posts', 'gift_plans'])
}

async function stories(db: Kysely<unknown>) {
  await sql`
    create table stories (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      -- Whose problem it was; neither, where it is told without a name.
      person_id uuid,
      organisation_id uuid,
      called_instead text not null,
      problem text not null check (problem <> ''),
      industry text not null check (industry <> ''),
      -- One step on each line, in their order.
      tried text not null check (tried <> ''),
      happened text not null check (happened <> ''),
      outcome text not null check (outcome in ('well', 'failed')),
      happened_on date not null,
      audience text not null check (audience in ('anybody', 'unnamed', 'nobody')),
      consent_by text,
      consent_on date,
      consent_withdrawn_on date,
      author_id uuid,
      written_at timestamptz not null,
      version integer not null default 1,
      trashed_at timestamptz,
      trashed_by uuid,
      -- By which they are searched; a library holds hundreds, so they are looked through and need no index.
      words tsvector not null generated always as
        (to_tsvector('simple', plain_words(problem || ' ' || industry || ' ' || tried || ' ' || happened))) stored,
      primary key (workspace_id, id),
      -- Whoever is purged leaves the story without a name.
      foreign key (workspace_id, person_id) references people on delete set null (person_id),
      foreign key (workspace_id, organisation_id) references organisations on delete set null (organisation_id),
      foreign key (workspace_id, author_id) references members,
      foreign key (workspace_id, trashed_by) references members,
      check (num_nonnulls(person_id, organisation_id) <= 1),
      check ((consent_by is null) = (consent_on is null)),
      check (consent_withdrawn_on is null or consent_withdrawn_on >= consent_on)
    )`.execute(db)
  for (const whose of ['person', 'organisation'])
    await sql`create index ${sql.ref(`stories_by_${whose}`)} on stories (workspace_id, ${sql.ref(`${whose}_id`)})
      where ${sql.ref(`${whose}_id`)} is not null`.execute(db)
  // Who of us was there.
  await sql`
    create table story_members (
      workspace_id uuid not null,
      story_id uuid not null,
      member_id uuid not null,
      primary key (workspace_id, story_id, member_id),
      foreign key (workspace_id, story_id) references stories on delete cascade,
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`
    create table story_tellings (
      workspace_id uuid not null,
      id uuid not null,
      story_id uuid not null,
      person_id uuid not null,
      member_id uuid not null,
      told_on date not null,
      place text not null,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, story_id) references stories on delete cascade,
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`create index story_tellings_by_story on story_tellings (workspace_id, story_id, told_on)`.execute(
    db,
  )
  await sql`create index story_tellings_by_person on story_tellings (workspace_id, person_id)`.execute(db)
}
