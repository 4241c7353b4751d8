import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/**
 * What is claimed, what shows it, what clients found, and who speaks for us. How a claim stands is nowhere written
 * down: it follows from these.
 */
export async function up(db: Kysely<unknown>) {
  await claims(db)
  await findings(db)
  await references(db)
  await sealTables(db, [
    'claims',
    'proofs',
    'claim_tellings',
    'verdicts',
    'proof_cycles',
    'client_references',
    'reference_askings',
  ])
}

async function claims(db: Kysely<unknown>) {
  await sql`
    create table claims (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      -- Who of them claims it; null where it is we.
      of_person_id uuid,
      text text not null,
      measure text,
      value double precision,
      unit text,
      conditions text,
      as_of date,
      places text[] not null default '{}',
      stated_on date not null,
      withdrawn_on date,
      withdrawn_by uuid,
      withdrawn_because text,
      author_id uuid,
      written_at timestamptz not null,
      version integer not null default 1,
      trashed_at timestamptz,
      trashed_by uuid,
      primary key (workspace_id, id),
      foreign key (workspace_id, of_person_id) references people on delete cascade,
      foreign key (workspace_id, withdrawn_by) references members,
      foreign key (workspace_id, author_id) references members,
      foreign key (workspace_id, trashed_by) references members,
      check ((withdrawn_on is null) = (withdrawn_because is null))
    )`.execute(db)
  await sql`create index claims_by_person on claims (workspace_id, of_person_id)
    where of_person_id is not null`.execute(db)
  await sql`create index claims_in_trash on claims (workspace_id, trashed_at, id)
    where trashed_at is not null`.execute(db)
  await sql`
    create table proofs (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      claim_id uuid not null,
      kind text not null
        check (kind in ('case-study', 'third-party-report', 'benchmark', 'reference', 'proof-of-concept')),
      title text not null,
      source text not null,
      dated_on date not null,
      permitted_by text,
      permitted_on date,
      expires_on date,
      verified text,
      author_id uuid,
      written_at timestamptz not null,
      version integer not null default 1,
      trashed_at timestamptz,
      trashed_by uuid,
      primary key (workspace_id, id),
      foreign key (workspace_id, claim_id) references claims on delete cascade,
      foreign key (workspace_id, author_id) references members,
      foreign key (workspace_id, trashed_by) references members,
      check ((permitted_by is null) = (permitted_on is null))
    )`.execute(db)
  await sql`create index proofs_by_claim on proofs (workspace_id, claim_id)`.execute(db)
  await sql`create index proofs_in_trash on proofs (workspace_id, trashed_at, id)
    where trashed_at is not null`.execute(db)
}

async function findings(db: Kysely<unknown>) {
  await sql`
    create table claim_tellings (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      claim_id uuid not null,
      member_id uuid not null,
      person_id uuid not null,
      told_on date not null,
      message_id uuid,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, claim_id) references claims on delete cascade,
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`create index claim_tellings_by_claim on claim_tellings (workspace_id, claim_id)`.execute(db)
  await sql`create index claim_tellings_by_person on claim_tellings (workspace_id, person_id)`.execute(db)
  await sql`
    create table verdicts (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      -- No cascade: a claim of which a client has said something is not purged.
      claim_id uuid not null,
      member_id uuid not null,
      person_id uuid not null,
      side text not null check (side in ('ours', 'theirs')),
      is_confirmed boolean not null,
      found_on date not null,
      text text not null,
      message_id uuid,
      thread_id uuid,
      observed_by text not null check (observed_by in ('client', 'document', 'system', 'member')),
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, claim_id) references claims,
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`create index verdicts_by_claim on verdicts (workspace_id, claim_id)`.execute(db)
  await sql`create index verdicts_by_person on verdicts (workspace_id, person_id)`.execute(db)
  await sql`
    create table proof_cycles (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      claim_id uuid,
      member_id uuid not null,
      person_id uuid not null,
      -- They say that it is not so, and do not only ask to be shown.
      is_challenge boolean not null,
      asked_on date not null,
      asked text not null,
      asked_in uuid,
      answer text check (answer in ('given', 'withheld')),
      answered_on date check (answered_on >= asked_on),
      answer_text text,
      answered_in uuid,
      proof_id uuid,
      thread_id uuid,
      observed_by text check (observed_by in ('client', 'document', 'system', 'member')),
      answer_author_id uuid,
      answer_recorded_at timestamptz,
      ending text check (ending in ('moved', 'asked_again', 'rested')),
      ended_on date check (ended_on >= asked_on),
      ending_text text,
      ended_in uuid,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, claim_id) references claims,
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, proof_id) references proofs on delete set null (proof_id),
      foreign key (workspace_id, asked_in) references messages on delete set null (asked_in),
      foreign key (workspace_id, answered_in) references messages on delete set null (answered_in),
      foreign key (workspace_id, ended_in) references messages on delete set null (ended_in),
      foreign key (workspace_id, author_id) references members,
      foreign key (workspace_id, answer_author_id) references members,
      check (num_nonnulls(answer, answered_on, answer_text, observed_by, answer_recorded_at) in (0, 5)),
      check (num_nonnulls(ending, ended_on, ending_text) in (0, 3)),
      check (claim_id is not null or not is_challenge)
    )`.execute(db)
  await sql`create index proof_cycles_by_claim on proof_cycles (workspace_id, claim_id)
    where claim_id is not null`.execute(db)
  await sql`create index proof_cycles_by_person on proof_cycles (workspace_id, person_id)`.execute(db)
}

async function references(db: Kysely<unknown>) {
  await sql`
    create table client_references (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      person_id uuid not null,
      favour text not null,
      knows text not null,
      is_happy boolean not null,
      says text,
      consent_by text,
      consent_on date,
      consent_withdrawn_on date check (consent_withdrawn_on >= consent_on),
      author_id uuid,
      written_at timestamptz not null,
      version integer not null default 1,
      trashed_at timestamptz,
      trashed_by uuid,
      primary key (workspace_id, id),
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, author_id) references members,
      foreign key (workspace_id, trashed_by) references members,
      check ((consent_by is null) = (consent_on is null)),
      check (consent_withdrawn_on is null or consent_on is not null)
    )`.execute(db)
  await sql`create unique index client_references_by_person on client_references (workspace_id, person_id)
    where trashed_at is null`.execute(db)
  await sql`create index client_references_in_trash on client_references (workspace_id, trashed_at, id)
    where trashed_at is not null`.execute(db)
  await sql`
    create table reference_askings (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      reference_id uuid not null,
      member_id uuid not null,
      asked_on date not null,
      asked_for text not null,
      -- Whom they were to speak with.
      client_id uuid,
      answer text check (answer in ('yes', 'no')),
      answered_on date check (answered_on >= asked_on),
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, reference_id) references client_references on delete cascade,
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, client_id) references people on delete set null (client_id),
      foreign key (workspace_id, author_id) references members,
      check ((answer is null) = (answered_on is null))
    )`.execute(db)
  await sql`create index reference_askings_by_reference
    on reference_askings (workspace_id, reference_id, asked_on)`.execute(db)
}
