import { sql } from 'kysely'
import type { Db } from '../../src/platform/database/database.ts'

/** When something was done differs from run to run; what was done does not. */
const TIMES = new Set(['created_at', 'started_at', 'measured_at', 'finished_at', 'computed_at', 'revision'])

/** What is searched, suggested and trusted follows a little later, and holds the reader's own id: compared only within one database. */
const SEARCHED = new Set([
  'message_words',
  'reader_words',
  'messages_to_index',
  'suggestions',
  'messages_to_sift',
  'trust_to_read',
])

/** What each row with an id of its own is, told by what it holds. */
const NATURAL_KEYS: Record<string, string> = {
  workspaces: 'select id, slug as key from workspaces',
  addresses: 'select id, address as key from addresses',
  members: `select m.id, 'member ' || min(a.address) as key from members m
    join addresses a on a.workspace_id = m.workspace_id and a.member_id = m.id group by m.id`,
  people: `select p.id, 'person ' || min(a.address) as key from people p
    join addresses a on a.workspace_id = p.workspace_id and a.person_id = p.id group by p.id`,
  organisations: `select o.id, 'organisation ' || min(d.domain) as key from organisations o
    join organisation_domains d on d.workspace_id = o.workspace_id and d.organisation_id = o.id group by o.id`,
  messages: `select id, 'message ' || key as key from messages`,
  mail_imports: `select id, 'import ' || array_to_string(paths, ' ') as key from mail_imports`,
  relationships: `select r.id, 'relationship ' || r.member_name || ' ' || r.person_name as key from (
    select r.id, (select min(address) from addresses where member_id = r.member_id) as member_name,
      (select min(address) from addresses where person_id = r.person_id) as person_name from relationships r) r`,
}

/**
 * Everything a database holds, table by table, with ids replaced by what they stand for and times of doing left
 * out: two databases hold the same if and only if these are equal.
 */
export async function snapshot(db: Db, { withSearch = false } = {}): Promise<Record<string, string[]>> {
  const names = new Map<string, string>()
  for (const query of Object.values(NATURAL_KEYS)) {
    const { rows } = await sql.raw<{ id: string; key: string }>(query).execute(db)
    for (const { id, key } of rows) names.set(id, key)
  }
  const tables: Record<string, string[]> = {}
  for (const table of await listTables(db)) {
    if (SEARCHED.has(table) && !withSearch) continue
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(t) as row from ${sql.table(table)} t`.execute(db)
    tables[table] = rows.map(({ row }) => inNaturalKeys(row, names)).sort()
  }
  return tables
}

async function listTables(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%'
    order by table_name`.execute(db)
  return rows.map(({ name }) => name)
}

function inNaturalKeys(row: Record<string, unknown>, names: Map<string, string>): string {
  const kept = Object.entries(row).filter(([column]) => !TIMES.has(column))
  return JSON.stringify(
    kept.map(([column, value]) => [column, (typeof value === 'string' && names.get(value)) || value]),
  )
}
