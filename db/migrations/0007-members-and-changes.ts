import { type Kysely, sql } from 'kysely'
import { sealAppendOnly, sealTables } from './row-level-security.ts'

/** Who of us may come in and as what; teams; keys for programs; and who changed what. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table memberships (
      workspace_id uuid not null,
      member_id uuid not null,
      -- Who signs in is known to the whole installation; the row there may go, and the membership with it.
      identity_id uuid not null,
      -- The address they joined with: requests have no sight of sign-in itself.
      email text not null,
      role text not null check (role in ('owner', 'admin', 'manager', 'member', 'viewer')),
      since timestamptz not null,
      primary key (workspace_id, member_id),
      unique (workspace_id, identity_id),
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`create index memberships_by_identity on memberships (identity_id)`.execute(db)
  await sql`
    create table teams (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      name text not null,
      primary key (workspace_id, id),
      unique (workspace_id, name)
    )`.execute(db)
  await sql`
    create table team_members (
      workspace_id uuid not null,
      team_id uuid not null,
      member_id uuid not null,
      primary key (workspace_id, team_id, member_id),
      foreign key (workspace_id, team_id) references teams on delete cascade,
      foreign key (workspace_id, member_id) references members
    )`.execute(db)
  await sql`create index team_members_by_member on team_members (workspace_id, member_id)`.execute(db)
  await sql`
    create table invitations (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      email text not null,
      role text not null check (role in ('admin', 'manager', 'member', 'viewer')),
      -- Whose mail is here already may be invited to become the member who that mail belongs to.
      member_id uuid,
      invited_by uuid not null,
      -- What stands in the link is not kept: only what it is recognised by (SHA-256).
      token_hash text not null unique,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      accepted_at timestamptz,
      withdrawn_at timestamptz,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, invited_by) references members
    )`.execute(db)
  await sql`
    create table api_keys (
      workspace_id uuid not null,
      id uuid not null,
      member_id uuid not null,
      name text not null,
      scope text not null check (scope in ('read', 'write', 'manage', 'administer')),
      -- The beginning of the key, so that a person can tell which one it is.
      prefix text not null,
      key_hash text not null unique,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      last_used_at timestamptz,
      ended_at timestamptz,
      primary key (workspace_id, id),
      foreign key (workspace_id, member_id) references memberships on delete cascade
    )`.execute(db)
  await sql`
    create table changes (
      workspace_id uuid not null references workspaces,
      id uuid not null,
      at timestamptz not null,
      -- Null for the program itself and for the command line. No reference: what stands here outlives what it is about.
      member_id uuid,
      actor text not null,
      via text not null check (via in ('app', 'api', 'command', 'job')),
      action text not null check (action ~ '^[a-z-]+\\.[a-z-]+$'),
      subject_id uuid,
      subject text not null,
      before jsonb,
      after jsonb,
      -- The change that this one takes back, and what it was made together with.
      undoes uuid,
      batch_id uuid,
      primary key (workspace_id, id)
    )`.execute(db)
  await sql`create index changes_by_subject on changes (workspace_id, subject_id, id)`.execute(db)
  await sql`create index changes_by_batch on changes (workspace_id, batch_id) where batch_id is not null`.execute(
    db,
  )
  await sql`create index changes_by_member on changes (workspace_id, member_id, id)`.execute(db)
  await sql`
    create function refuse_rewriting() returns trigger language plpgsql as $$
    begin
      raise exception 'what has been done is only ever added to' using errcode = '42501';
    end $$`.execute(db)
  await sql`
    create trigger only_added_to before update or delete or truncate on changes
    for each statement execute function refuse_rewriting()`.execute(db)
  await sealTables(db, ['memberships', 'teams', 'team_members', 'invitations', 'api_keys'])
  await sealAppendOnly(db, 'changes')
}
