import { type Kysely, sql } from 'kysely'
import { Refusal } from '../../src/platform/refusals.ts'
import { REQUEST_ROLE, sealTables } from './row-level-security.ts'

const TABLES = [
  'members',
  'our_domains',
  'organisations',
  'organisation_domains',
  'people',
  'addresses',
  'address_names',
  'mail_imports',
  'import_problems',
  'messages',
  'message_participants',
  'message_bodies',
  'relationships',
  'relationship_messages',
  'relationship_days',
  'reading_sets',
  'relationship_readings',
  'reading_counts',
  'organisation_readings',
  'organisations_to_sum_up',
]

/**
 * Underneath the code's own rules of reach: a request reads and writes as a role that sees the rows of the one
 * workspace it has entered, and of no other, whatever a query forgets to say.
 */
export async function up(db: Kysely<unknown>) {
  await makeRole(db)
  // The workspace a request has entered. One that has entered none is nowhere, which is not the same as unbound: who
  // owns the tables has entered none either, and functions of the owner's ask this for whoever calls them.
  await sql`
    create function entered_workspace() returns uuid language sql stable parallel safe
    as $$ select coalesce(
      nullif(current_setting('goodfaith.workspace_id', true), '')::uuid,
      case when current_setting('role') = ${sql.lit(REQUEST_ROLE)}
        then '00000000-0000-0000-0000-000000000000'::uuid end
    ) $$`.execute(db)
  await sql`alter table workspaces enable row level security`.execute(db)
  await sql`create policy within_workspace on workspaces to ${sql.ref(REQUEST_ROLE)}
    using (id = (select entered_workspace()))`.execute(db)
  await sql`grant select, update on workspaces to ${sql.ref(REQUEST_ROLE)}`.execute(db)
  await sealTables(db, TABLES)
  // A view reads as its owner unless told otherwise, and the owner sees everything.
  await sql`alter view message_facts set (security_invoker = true)`.execute(db)
  await sql`grant select on message_facts to ${sql.ref(REQUEST_ROLE)}`.execute(db)
}

/** Roles belong to the whole server: another installation on it, or its administrator, may have made this one. */
async function makeRole(db: Kysely<unknown>) {
  const { rows } = await sql<{ exists: boolean; usable: boolean; may: boolean; user: string }>`
    select current_user as user,
      exists (select from pg_roles where rolname = ${REQUEST_ROLE}) as exists,
      exists (select from pg_roles where rolname = ${REQUEST_ROLE} and pg_has_role(oid, 'member')) as usable,
      (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may`.execute(db)
  const { exists, usable, may, user } = rows[0]!
  if (usable) return
  if (!may) throw new Refusal('unavailable', askForRole(user))
  if (!exists) await sql`create role ${sql.ref(REQUEST_ROLE)} nologin`.execute(db)
  await sql`grant ${sql.ref(REQUEST_ROLE)} to current_user`.execute(db)
}

const askForRole = (user: string) =>
  `Goodfaith keeps workspaces apart with a role of its own, which ${user} may not create on this server. Have its ` +
  `administrator run: CREATE ROLE ${REQUEST_ROLE} NOLOGIN; GRANT ${REQUEST_ROLE} TO "${user}";`
