import { type Kysely, sql } from 'kysely'

/** Messages as their headers tell them, bodies beside them, and the imports that brought them. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table mail_imports (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      -- What was asked for, as it was asked: the paths, and which addresses are ours.
      paths text[] not null,
      ours text[] not null,
      -- What the paths held when the import began, so that resuming knows whether it is the same mail.
      fingerprint text not null,
      files integer not null,
      bytes bigint not null,
      -- How far each pass has come, in items and in bytes of input; moves in the same transaction as the rows.
      items_done integer not null default 0,
      bytes_done bigint not null default 0,
      bodies_done integer not null default 0,
      body_bytes_done bigint not null default 0,
      messages integer not null default 0,
      added integer not null default 0,
      duplicates integer not null default 0,
      broken integer not null default 0,
      bulk integer not null default 0,
      refused_files integer not null default 0,
      started_at timestamptz not null,
      measured_at timestamptz,
      finished_at timestamptz,
      cancelled_at timestamptz,
      failed_at timestamptz,
      failed_because text,
      primary key (workspace_id, id)
    )`.execute(db)
  await sql`
    create table import_problems (
      workspace_id uuid not null,
      import_id uuid not null,
      position integer not null,
      part smallint not null,
      source text not null,
      reason text not null,
      -- The message is in all the same; only something about it was not understood.
      is_kept boolean not null,
      primary key (workspace_id, import_id, position, part),
      foreign key (workspace_id, import_id) references mail_imports on delete cascade
    )`.execute(db)
  await sql`
    create table messages (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      key text not null,
      parent_key text,
      root_key text,
      subject text not null,
      subject_key text not null,
      is_reply boolean not null,
      sent_at timestamptz,
      kind text not null check (kind in ('personal', 'discussion', 'bulk', 'automatic')),
      kind_because text,
      sender_id uuid,
      recipient_count integer not null,
      size integer not null,
      source text not null,
      import_id uuid,
      primary key (workspace_id, id),
      unique (workspace_id, key),
      foreign key (workspace_id, sender_id) references addresses
    )`.execute(db)
  await sql`create index messages_by_parent on messages (workspace_id, parent_key) where parent_key is not null`.execute(
    db,
  )
  // What other concepts may read of messages in set-based SQL: the columns that this view promises, no more.
  await sql`
    create view message_facts as
    select workspace_id, id, key, parent_key, subject, subject_key, is_reply, sent_at, kind, recipient_count
    from messages`.execute(db)
  await sql`create index messages_by_sender on messages (workspace_id, sender_id)`.execute(db)
  await sql`
    create table message_participants (
      workspace_id uuid not null,
      message_id uuid not null,
      position smallint not null,
      role text not null check (role in ('to', 'cc', 'bcc')),
      address_id uuid not null,
      primary key (workspace_id, message_id, position),
      foreign key (workspace_id, message_id) references messages on delete cascade,
      foreign key (workspace_id, address_id) references addresses
    )`.execute(db)
  await sql`create index message_participants_by_address on message_participants (workspace_id, address_id)`.execute(
    db,
  )
  await sql`
    create table message_bodies (
      workspace_id uuid not null,
      message_id uuid not null,
      text text not null,
      attachments jsonb not null,
      primary key (workspace_id, message_id),
      foreign key (workspace_id, message_id) references messages on delete cascade
    )`.execute(db)
}
