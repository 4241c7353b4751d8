import { type Kysely, sql } from 'kysely'

/** The tenant, its members, and which addresses and domains are ours. */
export async function up(db: Kysely<unknown>) {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`
    create table workspaces (
      id uuid primary key,
      slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
      name text not null,
      is_sample boolean not null default false,
      -- A workspace whose clock stands still (the sample) has its own today.
      today_on date,
      -- Rises with every change of correspondence, so that readings of a past day know whether they still hold.
      revision bigint not null default 0,
      created_at timestamptz not null
    )`.execute(db)
  await sql`
    create table members (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      name text not null,
      primary key (workspace_id, id)
    )`.execute(db)
  await sql`
    create table our_domains (
      workspace_id uuid not null references workspaces on delete cascade,
      domain text not null,
      primary key (workspace_id, domain)
    )`.execute(db)
}
