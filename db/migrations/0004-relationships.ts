import { type Kysely, sql } from 'kysely'

/**
 * What the measures stand on. Everything here but the identity of a relationship follows from messages and can be
 * thrown away and made again: messages → relationship_messages → relationship_days → relationship_readings.
 */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table relationships (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      member_id uuid not null,
      person_id uuid not null,
      primary key (workspace_id, id),
      unique (workspace_id, person_id, member_id),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade
    )`.execute(db)
  await sql`
    create table relationship_messages (
      workspace_id uuid not null,
      relationship_id uuid not null,
      message_id uuid not null,
      is_ours boolean not null,
      sent_at timestamptz not null,
      day date not null,
      recipients integer not null,
      answered_at timestamptz,
      primary key (workspace_id, message_id, relationship_id),
      foreign key (workspace_id, relationship_id) references relationships on delete cascade
    )`.execute(db)
  await sql`create index relationship_messages_in_time on relationship_messages (workspace_id, relationship_id, sent_at)`.execute(
    db,
  )
  await sql`
    create index relationship_messages_answered on relationship_messages (workspace_id, relationship_id, answered_at)
    where answered_at is not null`.execute(db)
  await sql`
    create table relationship_days (
      workspace_id uuid not null,
      relationship_id uuid not null,
      day date not null,
      sent integer not null,
      received integer not null,
      sent_share integer not null,
      received_share integer not null,
      sent_answered integer not null,
      received_answered integer not null,
      sent_answered_share integer not null,
      received_answered_share integer not null,
      their_reply_minutes integer[] not null,
      our_reply_minutes integer[] not null,
      first_at timestamptz not null,
      last_at timestamptz not null,
      primary key (workspace_id, relationship_id, day),
      foreign key (workspace_id, relationship_id) references relationships on delete cascade
    )`.execute(db)
  await sql`
    create table reading_sets (
      workspace_id uuid not null references workspaces on delete cascade,
      as_of date not null,
      revision bigint not null,
      -- The model of chance that the readings were made with; and, once checked, how well they predict.
      model jsonb not null,
      evaluation jsonb,
      computed_at timestamptz not null,
      primary key (workspace_id, as_of)
    )`.execute(db)
  await sql`
    create table relationship_readings (
      workspace_id uuid not null,
      as_of date not null,
      relationship_id uuid not null,
      member_id uuid not null,
      person_id uuid not null,
      organisation_id uuid,
      name text not null,
      state text not null check (state in ('new', 'waxing', 'steady', 'waning', 'dormant', 'revived')),
      state_since date not null,
      state_because text not null,
      strength double precision not null,
      chance90 double precision not null,
      expected90 double precision,
      because jsonb not null,
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
      primary key (workspace_id, as_of, relationship_id),
      foreign key (workspace_id, as_of) references reading_sets on delete cascade
    )`.execute(db)
  for (const [name, columns] of Object.entries(READING_ORDERS)) {
    await sql`create index ${sql.ref(`relationship_readings_by_${name}`)} on relationship_readings (workspace_id, as_of, ${sql.raw(columns)}, relationship_id)`.execute(
      db,
    )
  }
  await summaries(db)
}

/** What lists say of all readings of a day at once, kept beside them: counting and summing them takes ever longer. */
async function summaries(db: Kysely<unknown>) {
  await sql`
    create table reading_counts (
      workspace_id uuid not null,
      as_of date not null,
      member_id uuid not null,
      state text not null,
      count integer not null,
      primary key (workspace_id, as_of, member_id, state),
      foreign key (workspace_id, as_of) references reading_sets on delete cascade
    )`.execute(db)
  await sql`
    create table organisation_readings (
      workspace_id uuid not null,
      as_of date not null,
      -- Null for the people of no known organisation, who stand together.
      organisation_id uuid,
      people integer not null,
      relationships integer not null,
      strength double precision not null,
      states jsonb not null,
      sent integer not null,
      received integer not null,
      last_at timestamptz not null,
      unique nulls not distinct (workspace_id, as_of, organisation_id),
      foreign key (workspace_id, as_of) references reading_sets on delete cascade
    )`.execute(db)
  await sql`create index organisation_readings_by_strength
    on organisation_readings (workspace_id, as_of, strength, organisation_id)`.execute(db)
  // Organisations of which a tie was measured again since: they are summed up anew when somebody asks.
  await sql`
    create table organisations_to_sum_up (
      workspace_id uuid not null,
      as_of date not null,
      organisation_id uuid,
      unique nulls not distinct (workspace_id, as_of, organisation_id),
      foreign key (workspace_id, as_of) references reading_sets on delete cascade
    )`.execute(db)
}

const READING_ORDERS = {
  strength: 'strength',
  state: 'state, strength',
  member: 'member_id, strength',
  organisation: 'organisation_id, strength',
  person: 'person_id, strength',
  name: 'name',
  last_contact: 'last_at',
  next_due: 'next_due_on',
}
