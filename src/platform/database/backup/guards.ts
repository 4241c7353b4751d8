import type pg from 'pg'

type Guards = { down: string; up: string }

/**
 * Takes down what would judge or change rows while they come in: foreign keys, which no order of tables satisfies
 * where they form a circle, and triggers, which have seen these rows before. Answers with what puts them up again;
 * with that PostgreSQL checks every foreign key over all rows at once, faster than row by row. The owner of the
 * tables may do this, where `session_replication_role` wants a superuser.
 */
export async function takeDownGuards(client: pg.ClientBase): Promise<() => Promise<void>> {
  const { rows } = await client.query<Guards>(GUARDS)
  for (const { down } of rows) await client.query(down)
  return async () => {
    for (const { up } of rows) await client.query(up)
  }
}

const GUARDS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as down,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as up
  from pg_constraint
  where contype = 'f' and conparentid = 0 and connamespace = current_schema()::regnamespace
  union all
  select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
    format('alter table %s enable %s trigger %I', tgrelid::regclass,
      case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname)
  from pg_trigger join pg_class c on c.oid = tgrelid
  where not tgisinternal and tgenabled <> 'D' and tgparentid = 0
    and c.relnamespace = current_schema()::regnamespace`
