import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/** People as lists show them, looking words up in many rows, and views of lists that are kept. */
export async function up(db: Kysely<unknown>) {
  await peopleReadings(db)
  await organisationOrders(db)
  await lookingUp(db)
  await views(db)
  await bulkEdits(db)
  await sealTables(db, ['person_readings', 'people_to_sum_up', 'views', 'bulk_edits'])
}

/** One row a person, with the measures of the strongest tie and the sums over all of them; derived like those. */
async function peopleReadings(db: Kysely<unknown>) {
  await sql`
    create table person_readings (
      workspace_id uuid not null,
      as_of date not null,
      person_id uuid not null,
      relationship_id uuid not null,
      member_id uuid not null,
      organisation_id uuid,
      name text not null,
      known_by integer not null,
      state text not null,
      state_since date not null,
      strength double precision not null,
      chance90 double precision not null,
      expected90 double precision,
      is_mutual boolean not null,
      sent integer not null,
      received integer not null,
      contact_days integer not null,
      their_reply_rate double precision,
      our_reply_rate double precision,
      their_median_reply_hours double precision,
      our_median_reply_hours double precision,
      first_at timestamptz not null,
      last_at timestamptz not null,
      next_due_on date,
      primary key (workspace_id, as_of, person_id),
      foreign key (workspace_id, as_of) references reading_sets on delete cascade
    )`.execute(db)
  // People of whom a tie was measured again since: they are summed up anew when somebody asks.
  await sql`
    create table people_to_sum_up (
      workspace_id uuid not null,
      as_of date not null,
      person_id uuid not null,
      primary key (workspace_id, as_of, person_id),
      foreign key (workspace_id, as_of) references reading_sets on delete cascade
    )`.execute(db)
  await sql`create index person_readings_by_organisation
    on person_readings (workspace_id, as_of, organisation_id, strength, person_id)`.execute(db)
  await sql`create index person_readings_by_member
    on person_readings (workspace_id, as_of, member_id, strength, person_id)`.execute(db)
  const who = { strength: 'strength', name: 'name', last_contact: 'last_at', next_due: 'next_due_on' }
  await indexOrders(db, 'person_readings', 'person_id', { ...who, known_by: 'known_by', ...ORDERS })
  await indexOrders(db, 'relationship_readings', 'relationship_id', ORDERS)
  // Sets measured before have no people in them: they are made again when asked for.
  await sql`delete from reading_sets`.execute(db)
}

/** A list can be sorted by everything that it shows, and its first page shall not wait for all the others. */
const ORDERS = {
  state_order: `array_position(array['waxing', 'steady', 'waning', 'new', 'revived', 'dormant'], state), strength`,
  since: 'state_since',
  chance90: 'chance90',
  expected90: 'expected90',
  sent: 'sent',
  received: 'received',
  messages: '(sent + received)',
  contact_days: 'contact_days',
  their_reply_rate: 'their_reply_rate',
  our_reply_rate: 'our_reply_rate',
  their_reply_hours: 'their_median_reply_hours',
  our_reply_hours: 'our_median_reply_hours',
  first_contact: 'first_at',
}

/**
 * Organisations by what they are sorted and filtered by, in columns: below row-level security no index is searched by
 * what has to be worked out first. People of none stand together in a row without an id, which here is one of noughts.
 */
async function organisationOrders(db: Kysely<unknown>) {
  const ties = ['new', 'waxing', 'steady', 'waning', 'dormant', 'revived'].map(state => ({
    column: `${state}_ties`,
    is: `coalesce((states ->> '${state}')::integer, 0)`,
  }))
  for (const { column, is } of [...ties, { column: 'messages', is: 'sent + received' }]) {
    await sql`alter table organisation_readings
      add ${sql.ref(column)} integer not null generated always as (${sql.raw(is)}) stored`.execute(db)
  }
  await sql`alter table organisation_readings add name text not null`.execute(db)
  await sql`drop index organisation_readings_by_strength`.execute(db)
  const columns = ['name', 'strength', 'people', 'relationships', 'sent', 'received', 'messages', 'last_at']
  for (const column of [...columns, ...ties.map(({ column }) => column)]) {
    await sql`create index ${sql.ref(`organisation_readings_by_${column}`)} on organisation_readings
      (workspace_id, as_of, ${sql.ref(column)}, coalesce(organisation_id, ${sql.lit(NO_ID)}::uuid))`.execute(
      db,
    )
  }
}

const NO_ID = '00000000-0000-0000-0000-000000000000'

async function indexOrders(db: Kysely<unknown>, table: string, id: string, orders: Record<string, string>) {
  for (const [name, columns] of Object.entries(orders)) {
    await sql`create index ${sql.ref(`${table}_by_${name}`)}
      on ${sql.table(table)} (workspace_id, as_of, ${sql.raw(columns)}, ${sql.ref(id)})`.execute(db)
  }
}

/**
 * Below row-level security no index of words can be used, so these look above it, and keep to the workspace that
 * was entered by themselves. A pattern is one of \`ilike\`.
 */
async function lookingUp(db: Kysely<unknown>) {
  const looksUp = {
    people_called: sql`select p.id from people p where p.workspace_id = workspace and p.name ilike pattern`,
    people_at: sql`select a.person_id from addresses a
      where a.workspace_id = workspace and a.person_id is not null and a.address ilike pattern`,
    organisations_called: sql`select o.id from organisations o
      where o.workspace_id = workspace and o.name ilike pattern`,
    organisations_at: sql`select d.organisation_id from organisation_domains d
      where d.workspace_id = workspace and d.domain ilike pattern`,
  }
  for (const [name, query] of Object.entries(looksUp)) {
    await sql`
      create function ${sql.ref(name)}(workspace uuid, pattern text) returns setof uuid rows 500
      language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if workspace = coalesce(entered_workspace(), workspace) then return query ${query}; end if;
      end $$`.execute(db)
  }
  // What is common is found in another way than what is rare, so these are planned for the words at hand; the planner
  // takes comparing letters for cheap, and would go through all names. An id may be found twice; once enough are found,
  // no further place is looked in.
  await sql`
    create function find_people(workspace uuid, sought text, at_most integer) returns setof uuid
    language plpgsql stable security definer set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
    declare
      plain text := regexp_replace(sought, '([\\\\%_])', '\\\\\\1', 'g');
      within text := '%' || plain || '%';
    begin
      if workspace <> coalesce(entered_workspace(), workspace) then return; end if;
      -- Two letters have no trigram but at the beginning of a word.
      if length(sought) < 3 then
        return query select * from (
          (select p.id from people p
            where p.workspace_id = workspace and (p.name ilike plain || '%' or p.name ilike '% ' || plain || '%') limit at_most)
          union all
          (select a.person_id from addresses a
            where a.workspace_id = workspace and a.person_id is not null and a.address ilike plain || '%' limit at_most)
        ) found limit at_most;
        return;
      end if;
      return query select * from (
        (select p.id from people p where p.workspace_id = workspace and p.name ilike within limit at_most)
        union all
        (select a.person_id from addresses a
          where a.workspace_id = workspace and a.person_id is not null and a.address ilike within limit at_most)
        union all
        (select p.id from people p where p.workspace_id = workspace and p.organisation_id in (
          select o.id from organisations o where o.workspace_id = workspace and o.name ilike within) limit at_most)
      ) found limit at_most;
      -- One letter in a name of five may be wrong, or lack its accent.
      if not found then
        perform set_config('pg_trgm.word_similarity_threshold', '0.5', true);
        return query select p.id from people p where p.workspace_id = workspace and sought <% p.name limit at_most;
      end if;
    end $$`.execute(db)
  await sql`
    create function find_organisations(workspace uuid, sought text, at_most integer) returns setof uuid
    language plpgsql stable security definer set search_path = public, pg_temp
    set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
    declare
      plain text := regexp_replace(sought, '([\\\\%_])', '\\\\\\1', 'g');
      within text := case when length(sought) < 3 then plain || '%' else '%' || plain || '%' end;
    begin
      if workspace <> coalesce(entered_workspace(), workspace) then return; end if;
      return query select * from (
        (select o.id from organisations o
          where o.workspace_id = workspace and (o.name ilike within or o.name ilike '% ' || plain || '%') limit at_most)
        union all
        (select d.organisation_id from organisation_domains d
          where d.workspace_id = workspace and d.domain ilike within limit at_most)
      ) found limit at_most;
      if not found then
        perform set_config('pg_trgm.word_similarity_threshold', '0.5', true);
        return query
          select o.id from organisations o where o.workspace_id = workspace and sought <% o.name limit at_most;
      end if;
    end $$`.execute(db)
}

async function views(db: Kysely<unknown>) {
  await sql`
    create table views (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      name text not null check (name <> ''),
      lists text not null check (lists in ('relationships', 'people', 'organisations')),
      -- What it shows and how: filter, columns, order, grouping, table or board (src/views/view.ts).
      showing jsonb not null,
      -- Null once whoever made it is no member any more; then those who manage keep it.
      owner_id uuid,
      -- Neither: for its owner alone. A team: for that team. Otherwise for everybody here.
      is_shared boolean not null,
      team_id uuid,
      version integer not null default 1,
      made_at timestamptz not null,
      changed_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, owner_id) references members on delete set null (owner_id),
      foreign key (workspace_id, team_id) references teams on delete cascade,
      check (team_id is null or is_shared)
    )`.execute(db)
  await sql`create unique index views_by_name on views (workspace_id, lists, owner_id, lower(name))`.execute(
    db,
  )
}

/** Many records changed at once: what is to be done to whom, and how far that has come. */
async function bulkEdits(db: Kysely<unknown>) {
  await sql`
    create table bulk_edits (
      workspace_id uuid not null references workspaces on delete cascade,
      -- The changes that it makes have this as their batch.
      id uuid not null,
      edit jsonb not null,
      person_ids uuid[] not null,
      member_id uuid,
      actor text not null,
      permission text not null,
      -- How many of them, in order, have been seen to; then, where it is taken back, how many of its changes.
      done integer not null default 0,
      skipped integer not null default 0,
      undone integer not null default 0,
      made_at timestamptz not null,
      finished_at timestamptz,
      cancelled_at timestamptz,
      undoing_at timestamptz,
      undone_at timestamptz,
      failed_because text,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`create index bulk_edits_under_way on bulk_edits (made_at)
    where (finished_at is null and cancelled_at is null) or (undoing_at is not null and undone_at is null)`.execute(
    db,
  )
}
