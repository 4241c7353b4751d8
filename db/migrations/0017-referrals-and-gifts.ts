import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/** Referrals to a competitor and gifts, each with what came of it. All of them are facts; evidence follows from them. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table referrals (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      member_id uuid not null,
      person_id uuid not null,
      made_by text not null check (made_by in ('us', 'them')),
      need text not null,
      recommended text not null,
      made_on date not null,
      -- Why it does not count, as whoever wrote it down answered; all four are asked.
      exclusions text[] not null
        check (exclusions <@ array['trivial', 'leaving', 'no-offering', 'expected-to-fail']),
      message_id uuid,
      thread_id uuid,
      observed_by text not null check (observed_by in ('client', 'document', 'system', 'member')),
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`create index referrals_by_person on referrals (workspace_id, person_id, made_on)`.execute(db)
  await sql`
    create table referral_outcomes (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      referral_id uuid not null,
      came_on date not null,
      text text not null,
      message_id uuid,
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, referral_id) references referrals on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`create index referral_outcomes_by_referral on referral_outcomes (workspace_id, referral_id)`.execute(
    db,
  )
  await sql`
    create table gifts (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      member_id uuid not null,
      person_id uuid not null,
      given_by text not null check (given_by in ('us', 'them')),
      what text not null,
      research text not null,
      risk text not null,
      given_on date not null,
      -- As they were when it was written down: mail imported later does not move what was judged then.
      prior_contact_days integer not null check (prior_contact_days >= 0),
      has_open_decision boolean not null,
      message_id uuid,
      thread_id uuid,
      observed_by text not null check (observed_by in ('client', 'document', 'system', 'member')),
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`create index gifts_by_person on gifts (workspace_id, person_id, given_on)`.execute(db)
  await sql`
    create table gift_responses (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      gift_id uuid not null,
      response text not null check (response in ('welcomed', 'declined', 'misfired')),
      heard_on date not null,
      text text not null,
      message_id uuid,
      thread_id uuid,
      observed_by text not null check (observed_by in ('client', 'document', 'system', 'member')),
      author_id uuid,
      recorded_at timestamptz not null,
      primary key (workspace_id, id),
      foreign key (workspace_id, gift_id) references gifts on delete cascade,
      foreign key (workspace_id, message_id) references messages on delete set null (message_id),
      foreign key (workspace_id, author_id) references members
    )`.execute(db)
  await sql`create index gift_responses_by_gift on gift_responses (workspace_id, gift_id)`.execute(db)
  await sealTables(db, ['referrals', 'referral_outcomes', 'gifts', 'gift_responses'])
}
