import { type Kysely, sql } from 'kysely'
import { REQUEST_ROLE, sealTables } from './row-level-security.ts'

/**
 * Whose each message is, so that what it says is theirs to read and to share; and what a member never wants kept.
 * That it passed, between whom and when, is known to the whole workspace: the measures stand on it.
 */
export async function up(db: Kysely<unknown>) {
  await sql`alter table mail_imports
    add column started_by uuid, add column mailbox_of uuid, add column excluded integer not null default 0,
    add foreign key (workspace_id, started_by) references members,
    add foreign key (workspace_id, mailbox_of) references members`.execute(db)
  // In whose mailbox a message was found that none of us wrote or was written to by name: mail of lists, mostly.
  await sql`
    create table message_holders (
      workspace_id uuid not null,
      message_id uuid not null,
      member_id uuid not null,
      primary key (workspace_id, message_id, member_id),
      foreign key (workspace_id, message_id) references messages on delete cascade,
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`create index message_holders_by_member on message_holders (workspace_id, member_id)`.execute(db)
  // A member lets everybody in the workspace read one message of theirs, or all they have with somebody.
  await sql`
    create table mail_shares (
      workspace_id uuid not null,
      id uuid not null,
      member_id uuid not null,
      message_id uuid,
      person_id uuid,
      organisation_id uuid,
      shared_at timestamptz not null,
      primary key (workspace_id, id),
      unique nulls not distinct (workspace_id, member_id, message_id, person_id, organisation_id),
      check (num_nonnulls(message_id, person_id, organisation_id) = 1),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, message_id) references messages on delete cascade,
      foreign key (workspace_id, person_id) references people on delete cascade,
      foreign key (workspace_id, organisation_id) references organisations on delete cascade
    )`.execute(db)
  await sql`
    create table capture_exclusions (
      workspace_id uuid not null,
      member_id uuid not null,
      -- An address, or a domain with its @ in front.
      pattern text not null check (pattern ~ '^[^@]*@[^@]+$'),
      since timestamptz not null,
      primary key (workspace_id, member_id, pattern),
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sealTables(db, ['message_holders', 'mail_shares', 'capture_exclusions'])
  await views(db)
}

async function views(db: Kysely<unknown>) {
  await sql`
    create view message_parties with (security_invoker = true) as
    select m.workspace_id, m.id as message_id, a.member_id, a.person_id
    from messages m join addresses a on a.workspace_id = m.workspace_id and a.id = m.sender_id
    union all
    select p.workspace_id, p.message_id, a.member_id, a.person_id
    from message_participants p join addresses a on a.workspace_id = p.workspace_id and a.id = p.address_id`.execute(
    db,
  )
  await sql`
    create view message_owners with (security_invoker = true) as
    select workspace_id, message_id, member_id from message_parties where member_id is not null
    union all
    select workspace_id, message_id, member_id from message_holders`.execute(db)
  await sql`grant select on message_parties, message_owners to ${sql.ref(REQUEST_ROLE)}`.execute(db)
}
