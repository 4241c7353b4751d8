import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/**
 * What a message might be evidence of, for a person to confirm. `suggestions` follow from messages and can be thrown
 * away and made again; they say where in a message the words stand and never copy them. What somebody made of one is a
 * fact, kept by the same id, which follows from the place.
 */
export async function up(db: Kysely<unknown>) {
  // Minutes east of Greenwich on the writer's clock, for what “tomorrow” meant there; null where their mail does not say.
  await sql`alter table message_bodies add column offset_minutes smallint`.execute(db)
  await sql`
    create table suggestions (
      workspace_id uuid not null,
      id uuid not null,
      message_id uuid not null,
      kind text not null check (kind in ('commitment', 'answer', 'introduction')),
      -- Whose doing it is.
      done_by text not null check (done_by in ('us', 'them')),
      member_id uuid not null,
      person_id uuid not null,
      -- The sentence, what is to be done, and the words it was found by, as places in the text of the message.
      starts_at integer not null,
      ends_at integer not null,
      what_from integer not null,
      what_to integer not null,
      marks integer[] not null,
      -- In the writer's calendar.
      said_on date not null,
      due_on date,
      confidence text not null check (confidence in ('firm', 'plain', 'hedged')),
      -- What is answered or taken on, and where in that message it was asked.
      asked_in uuid,
      asked_from integer,
      asked_to integer,
      sent_at timestamptz not null,
      primary key (workspace_id, id),
      check (starts_at < ends_at and what_from < what_to),
      check (num_nonnulls(asked_in, asked_from, asked_to) in (0, 3)),
      foreign key (workspace_id, message_id) references messages on delete cascade,
      foreign key (workspace_id, asked_in) references messages on delete cascade,
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people on delete cascade
    )`.execute(db)
  await sql`create index suggestions_in_time on suggestions (workspace_id, sent_at desc, id)`.execute(db)
  await sql`create index suggestions_by_person on suggestions (workspace_id, person_id, sent_at desc)`.execute(
    db,
  )
  await sql`create index suggestions_by_message on suggestions (workspace_id, message_id)`.execute(db)
  await sql`
    create table suggestion_judgements (
      workspace_id uuid not null references workspaces on delete cascade,
      suggestion_id uuid not null,
      -- The commitment or observation that it became; null where it was dismissed.
      became_id uuid,
      member_id uuid,
      at timestamptz not null,
      primary key (workspace_id, suggestion_id),
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`
    create table messages_to_sift (
      workspace_id uuid not null,
      message_id uuid not null,
      primary key (workspace_id, message_id),
      foreign key (workspace_id, message_id) references messages on delete cascade
    )`.execute(db)
  await sealTables(db, ['suggestions', 'suggestion_judgements', 'messages_to_sift'])
  await sql`
    insert into messages_to_sift
    select b.workspace_id, b.message_id from message_bodies b
    join messages m on m.workspace_id = b.workspace_id and m.id = b.message_id
    where m.sent_at > now() - interval '90 days'`.execute(db)
}
