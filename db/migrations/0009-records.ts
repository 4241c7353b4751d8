import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/** What we ourselves say of people and organisations, our notes and tasks, and what we are told of. */
export async function up(db: Kysely<unknown>) {
  await peopleAndOrganisations(db)
  await notesAndTasks(db)
  await notices(db)
  await directory(db)
  await sql`create index changes_by_what_they_undo on changes (workspace_id, undoes) where undoes is not null`.execute(
    db,
  )
  await sealTables(db, ['phones', 'positions', 'notes', 'note_mentions', 'tasks', 'completions', 'notices'])
}

async function peopleAndOrganisations(db: Kysely<unknown>) {
  await sql`
    alter table people
      add title text,
      add city text,
      add website text,
      add version integer not null default 1,
      -- What mail calls them no longer counts.
      add is_named_by_hand boolean not null default false,
      -- Somebody of us has said something of them: no import takes them away.
      add is_kept boolean not null default false,
      add trashed_at timestamptz,
      add trashed_by uuid,
      add foreign key (workspace_id, trashed_by) references members`.execute(db)
  await sql`
    alter table organisations
      add city text,
      add website text,
      add parent_id uuid,
      add version integer not null default 1,
      add trashed_at timestamptz,
      add trashed_by uuid,
      add check (parent_id <> id),
      add foreign key (workspace_id, parent_id) references organisations on delete set null (parent_id),
      add foreign key (workspace_id, trashed_by) references members`.execute(db)
  await sql`create index organisations_by_parent on organisations (workspace_id, parent_id)
    where parent_id is not null`.execute(db)
  for (const table of ['people', 'organisations']) {
    await sql`create index ${sql.ref(`${table}_in_trash`)} on ${sql.table(table)} (workspace_id, trashed_at, id)
      where trashed_at is not null`.execute(db)
  }
  await sql`
    create table phones (
      workspace_id uuid not null,
      person_id uuid not null,
      number text not null,
      label text not null,
      primary key (workspace_id, person_id, number),
      foreign key (workspace_id, person_id) references people on delete cascade
    )`.execute(db)
  await sql`
    create table positions (
      workspace_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      -- Null where it is not said, and where the organisation is no more.
      organisation_id uuid,
      title text,
      since_on date,
      until_on date,
      primary key (workspace_id, id),
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, organisation_id) references organisations on delete set null (organisation_id),
      check (until_on >= since_on)
    )`.execute(db)
  await sql`create index positions_by_person on positions (workspace_id, person_id)`.execute(db)
  await sql`create index positions_by_organisation on positions (workspace_id, organisation_id)`.execute(db)
}

async function notesAndTasks(db: Kysely<unknown>) {
  await sql`
    create table notes (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      -- Whoever is mentioned stands in it as @[id], so that a new name shows at once.
      text text not null,
      person_id uuid,
      organisation_id uuid,
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
  await sql`
    create table note_mentions (
      workspace_id uuid not null,
      note_id uuid not null,
      member_id uuid not null,
      primary key (workspace_id, note_id, member_id),
      foreign key (workspace_id, note_id) references notes on delete cascade,
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`
    create table tasks (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      title text not null,
      person_id uuid,
      organisation_id uuid,
      author_id uuid,
      assignee_id uuid,
      due_on date,
      remind_at timestamptz,
      -- As which clock shows it was asked for; the moment itself is remind_at.
      remind_zone text,
      -- The reminder has become a notice, or can no longer.
      reminded_at timestamptz,
      written_at timestamptz not null,
      version integer not null default 1,
      trashed_at timestamptz,
      trashed_by uuid,
      primary key (workspace_id, id),
      foreign key (workspace_id, person_id) references people on delete set null (person_id),
      foreign key (workspace_id, organisation_id) references organisations on delete set null (organisation_id),
      foreign key (workspace_id, author_id) references members,
      foreign key (workspace_id, assignee_id) references members,
      foreign key (workspace_id, trashed_by) references members,
      check (num_nonnulls(person_id, organisation_id) <= 1),
      check ((remind_at is null) = (remind_zone is null))
    )`.execute(db)
  for (const table of ['notes', 'tasks']) {
    for (const whose of ['person', 'organisation']) {
      await sql`create index ${sql.ref(`${table}_by_${whose}`)}
        on ${sql.table(table)} (workspace_id, ${sql.ref(`${whose}_id`)}, id)
        where ${sql.ref(`${whose}_id`)} is not null`.execute(db)
    }
    await sql`create index ${sql.ref(`${table}_in_trash`)} on ${sql.table(table)} (workspace_id, trashed_at, id)
      where trashed_at is not null`.execute(db)
  }
  await sql`create index tasks_by_assignee on tasks (workspace_id, assignee_id, due_on, id)
    where trashed_at is null`.execute(db)
  // Across workspaces: one look each minute finds what is due in any of them.
  await sql`create index tasks_to_remind_of on tasks (remind_at)
    where remind_at is not null and reminded_at is null`.execute(db)
  await sql`
    create table completions (
      workspace_id uuid not null,
      task_id uuid not null,
      -- Null for the program and the command line.
      member_id uuid,
      at timestamptz not null,
      primary key (workspace_id, task_id),
      foreign key (workspace_id, task_id) references tasks on delete cascade,
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`create index completions_in_time on completions (workspace_id, at, task_id)`.execute(db)
}

async function notices(db: Kysely<unknown>) {
  await sql`
    create table notices (
      workspace_id uuid not null,
      id uuid not null,
      member_id uuid not null,
      kind text not null check (kind in ('mention', 'assignment', 'reminder')),
      note_id uuid,
      task_id uuid,
      -- Of a reminder: the moment asked for.
      due_at timestamptz,
      actor_id uuid,
      made_at timestamptz not null,
      seen_at timestamptz,
      -- When it had also gone out by whatever means besides the app itself.
      delivered_at timestamptz,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, actor_id) references members,
      foreign key (workspace_id, note_id) references notes on delete cascade,
      foreign key (workspace_id, task_id) references tasks on delete cascade,
      check (num_nonnulls(note_id, task_id) = 1),
      check ((kind = 'reminder') = (due_at is not null))
    )`.execute(db)
  // However often one tries, a reminder is told once.
  await sql`create unique index notices_of_reminders on notices (workspace_id, task_id, member_id, due_at)
    where kind = 'reminder'`.execute(db)
  await sql`create index notices_by_member on notices (workspace_id, member_id, id)`.execute(db)
  await sql`create index notices_unseen on notices (workspace_id, member_id) where seen_at is null`.execute(
    db,
  )
  await sql`create index notices_to_deliver on notices (id) where delivered_at is null`.execute(db)
}

/**
 * People and organisations by the beginning or middle of a name, an address or a domain. Below row-level security
 * no such search could use an index, so it is done above it, and keeps to the workspace itself.
 */
async function directory(db: Kysely<unknown>) {
  await sql`
    create function find_named(workspace uuid, pattern text, how_many integer)
    returns table (kind text, id uuid, name text, detail text)
    language sql stable security definer set search_path = public, pg_temp as $$
      with people_found as (
        select p.id, p.name from people p
        where p.workspace_id = workspace and p.name ilike pattern and p.trashed_at is null limit how_many
      ), addresses_found as (
        select p.id, p.name, a.address from addresses a
        join people p on p.workspace_id = a.workspace_id and p.id = a.person_id
        where a.workspace_id = workspace and a.address ilike pattern and a.kind <> 'alias' and p.trashed_at is null
        limit how_many
      ), organisations_found as (
        select o.id, o.name from organisations o
        where o.workspace_id = workspace and o.name ilike pattern and o.trashed_at is null limit how_many
      ), domains_found as (
        select o.id, o.name from organisation_domains d
        join organisations o on o.workspace_id = d.workspace_id and o.id = d.organisation_id
        where d.workspace_id = workspace and d.domain ilike pattern and o.trashed_at is null limit how_many
      ), found as (
        select 'person' as kind, f.id, f.name from people_found f
        union select 'person', f.id, f.name from addresses_found f
        union select 'organisation', f.id, f.name from organisations_found f
        union select 'organisation', f.id, f.name from domains_found f
      )
      select f.kind, f.id, f.name, case f.kind
        when 'person' then (select min(a.address) from addresses a
          where a.workspace_id = workspace and a.person_id = f.id and a.kind <> 'alias')
        else (select min(d.domain) from organisation_domains d
          where d.workspace_id = workspace and d.organisation_id = f.id) end
      from found f
      where workspace = coalesce(entered_workspace(), workspace)
      order by f.name, f.id limit how_many
    $$`.execute(db)
}
