import pg from 'pg'
import { MIGRATOR_TABLES } from '../schema-version.ts'
import type { Sequence, Table } from './contents.ts'

/**
 * Every table that holds rows of ours, whatever made it: all of the schema but the migrator's books and what belongs
 * to an extension. Generated columns are left out, because they are generated again.
 */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name, coalesce((
       select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
         order by a.attnum)
       from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''), '[]') as columns
     from pg_class c
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relpersistence <> 't' and c.relname <> all($1)
       and not exists (select from pg_depend d
         where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     order by c.relname`,
    [MIGRATOR_TABLES],
  )
  return rows
}

export async function listSequences(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'S' order by 1`,
  )
  const sequences: Sequence[] = []
  for (const { name } of rows) {
    const state = await client.query(
      `select last_value::text as value, is_called as "isCalled" from ${quoted(name)}`,
    )
    sequences.push({ name, ...state.rows[0] })
  }
  return sequences
}

export const quoted = (name: string) => pg.escapeIdentifier(name)
export const columnList = (columns: Table['columns']) => columns.map(({ name }) => quoted(name)).join(', ')

/**
 * Text in and out that means the same on every server; no time limits; and an error instead of missing rows, should
 * row-level security bind the owner of the tables (`row_security`). For the transaction alone.
 */
export const FAITHFUL = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local timezone = 'UTC'; set local extra_float_digits = 3; set local bytea_output = 'hex';
  set local row_security = off; set local statement_timeout = 0;
  set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0`
