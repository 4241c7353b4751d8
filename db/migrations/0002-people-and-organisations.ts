import { type Kysely, sql } from 'kysely'

/** Everybody who wrote or was written to, by address; who they are; where they belong. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table organisations (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      name text not null,
      primary key (workspace_id, id)
    )`.execute(db)
  await sql`create index organisations_by_name on organisations using gin (name gin_trgm_ops)`.execute(db)
  await sql`
    create table organisation_domains (
      workspace_id uuid not null,
      domain text not null,
      organisation_id uuid not null,
      primary key (workspace_id, domain),
      foreign key (workspace_id, organisation_id) references organisations on delete cascade
    )`.execute(db)
  await sql`create index organisation_domains_by_organisation
    on organisation_domains (workspace_id, organisation_id)`.execute(db)
  await sql`create index organisation_domains_by_text on organisation_domains using gin (domain gin_trgm_ops)`.execute(
    db,
  )
  await sql`
    create table people (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      name text not null,
      organisation_id uuid,
      primary key (workspace_id, id),
      foreign key (workspace_id, organisation_id) references organisations
    )`.execute(db)
  await sql`create index people_by_organisation on people (workspace_id, organisation_id)`.execute(db)
  await sql`create index people_by_words on people using gin (name gin_trgm_ops)`.execute(db)
  await sql`
    create table addresses (
      workspace_id uuid not null references workspaces on delete cascade,
      id uuid not null,
      address text not null,
      -- alias: somebody of whom a mailing list lets through the name alone; the address is then
      -- "name via list", and whose it is follows from the name.
      kind text not null check (kind in ('human', 'role', 'list', 'alias')),
      name text,
      member_id uuid,
      person_id uuid,
      primary key (workspace_id, id),
      unique (workspace_id, address),
      foreign key (workspace_id, member_id) references members,
      foreign key (workspace_id, person_id) references people,
      check (member_id is null or person_id is null)
    )`.execute(db)
  await sql`create index addresses_by_text on addresses using gin (address gin_trgm_ops)`.execute(db)
  await sql`create index addresses_by_person on addresses (workspace_id, person_id) where person_id is not null`.execute(
    db,
  )
  await sql`create index addresses_by_member on addresses (workspace_id, member_id) where member_id is not null`.execute(
    db,
  )
  await sql`create index aliases_by_name on addresses (workspace_id, split_part(address, ' via ', 1)) where kind = 'alias'`.execute(
    db,
  )
  await sql`
    create table address_names (
      workspace_id uuid not null,
      address_id uuid not null,
      name text not null,
      name_key text not null,
      uses integer not null,
      primary key (workspace_id, address_id, name),
      foreign key (workspace_id, address_id) references addresses on delete cascade
    )`.execute(db)
  await sql`create index address_names_by_key on address_names (workspace_id, name_key)`.execute(db)
}
