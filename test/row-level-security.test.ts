import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWorkspace } from '../src/workspaces/server/create-workspace.ts'
import { databaseAsSuperuser } from './setup/database.ts'
import { openTestWorkspace, type TestWorkspace } from './setup/workspace.ts'

/**
 * Everything that the application checks is left out here: statements are sent to the database as requests send
 * them, by the role they use, and whatever they ask for belongs to somebody else.
 */
const DOWNSTAIRS = ['sessions', 'identities', 'credentials', 'verifications', 'second_factors', 'passkeys']
const INSTALLATION = [...DOWNSTAIRS, 'sso_providers', 'mail_settings', 'guesses', 'installation_owners']

type Column = { table: string; column: string; type: string }

let porla: TestWorkspace
let neighbours: string
let superuser: pg.Client
let request: pg.Client
let tables: Map<string, Column[]>

beforeAll(async () => {
  porla = await openTestWorkspace()
  neighbours = (await createWorkspace(porla.ctx, { slug: 'neighbours', name: 'Neighbours' })).id
  superuser = await databaseAsSuperuser(porla.url)
  tables = await tenantTables()
  await fillWithAnything()
  request = new pg.Client(porla.url)
  await request.connect()
  await enter(porla.ctx.workspaceId)
})
afterAll(async () => {
  await request.end()
  await superuser.end()
  await porla.close()
})

const enter = (workspaceId: string) =>
  request.query(
    `select set_config('role', 'goodfaith_request', false), set_config('goodfaith.workspace_id', $1, false)`,
    [workspaceId],
  )

async function tenantTables(): Promise<Map<string, Column[]>> {
  const { rows } = await superuser.query<Column>(`
    select c.table_name as table, c.column_name as column, c.udt_name as type
    from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
    order by c.table_name, c.ordinal_position`)
  const found = new Map<string, Column[]>()
  for (const row of rows) found.set(row.table, [...(found.get(row.table) ?? []), row])
  return new Map([...found].filter(([, columns]) => columns.some(({ column }) => column === 'workspace_id')))
}

const ANYTHING: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: `md5(random()::text)`,
  timestamptz: 'now()',
  date: 'current_date',
  bool: 'false',
  jsonb: `'{}'`,
  json: `'{}'`,
}

/** A row of each table for the neighbours, in a database that for once asks no questions about it. */
async function fillWithAnything() {
  const { rows } = await superuser.query(`
    select conrelid::regclass::text as table, conname as name from pg_constraint
    where contype = 'c' and connamespace = 'public'::regnamespace`)
  for (const { table, name } of rows) await superuser.query(`alter table ${table} drop constraint "${name}"`)
  await superuser.query(`set session_replication_role = replica`)
  for (const [table, columns] of tables) {
    const values = columns.map(({ column, type }) =>
      column === 'workspace_id'
        ? `'${neighbours}'`
        : type.startsWith('_')
          ? `'{}'`
          : (ANYTHING[type] ?? `'1'`),
    )
    const names = columns.map(({ column }) => `"${column}"`)
    await superuser.query(`insert into "${table}" (${names.join(', ')}) values (${values.join(', ')})`)
  }
}

test('every table of a workspace is looked at', () => {
  expect([...tables.keys()]).toEqual(expect.arrayContaining(['messages', 'people', 'changes', 'api_keys']))
  expect(tables.size).toBeGreaterThan(20)
})

test('the role that requests use owns nothing and gets past nothing', async () => {
  const { rows } = await superuser.query(`
    select rolsuper, rolbypassrls, rolcreaterole, (select count(*)::int from pg_class where relowner = r.oid) as owned
    from pg_roles r where rolname = 'goodfaith_request'`)
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 }])
})

describe('of another workspace, a request', () => {
  test('reads no row of any table', async () => {
    for (const table of tables.keys()) {
      const { rows } = await superuser.query(
        `select count(*)::int as there from "${table}" where workspace_id = $1`,
        [neighbours],
      )
      expect(rows[0].there, `the neighbours have something in ${table}`).toBeGreaterThan(0)
      const seen = await request.query(`select * from "${table}" where workspace_id = $1`, [neighbours])
      expect(seen.rows, table).toEqual([])
    }
  })

  test('sees not even that it is there', async () => {
    const { rows } = await request.query('select slug from workspaces')
    expect(rows).toEqual([{ slug: 'own' }])
  })

  test('changes and removes nothing', async () => {
    for (const table of tables.keys()) {
      for (const statement of [
        `update "${table}" set workspace_id = workspace_id where workspace_id = $1`,
        `delete from "${table}" where workspace_id = $1`,
      ]) {
        const outcome = await request.query(statement, [neighbours]).then(
          ({ rowCount }) => rowCount,
          ({ code }) => (code === '42501' ? 0 : code),
        )
        expect(outcome, statement).toBe(0)
      }
    }
  })

  test('adds nothing', async () => {
    for (const [table, columns] of tables) {
      // Without those that the database works out by itself.
      const names = columns.map(({ column }) => `"${column}"`).join(', ')
      const adding = request.query(
        `insert into "${table}" (${names}) select ${names} from jsonb_populate_record(null::"${table}", $1)`,
        [JSON.stringify(await rowOf(table))],
      )
      await expect(adding, table).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('moves nothing of its own there', async () => {
    await superuser.query(`insert into teams values ($1, gen_random_uuid(), 'Ours')`, [porla.ctx.workspaceId])
    const moving = request.query(`update teams set workspace_id = $1`, [neighbours])
    await expect(moving).rejects.toMatchObject({ code: '42501' })
  })
})

async function rowOf(table: string) {
  const { rows } = await superuser.query(
    `select to_jsonb(t) as row from "${table}" t where workspace_id = $1`,
    [neighbours],
  )
  return rows[0].row
}

test('a request that has entered no workspace sees nothing at all', async () => {
  await enter('')
  for (const table of [...tables.keys(), 'workspaces', 'message_facts']) {
    expect((await request.query(`select * from "${table}"`)).rows, table).toEqual([])
  }
  await enter(porla.ctx.workspaceId)
})

test('what belongs to the whole installation is out of reach of requests', async () => {
  for (const table of INSTALLATION) {
    await expect(request.query(`select * from "${table}"`), table).rejects.toMatchObject({ code: '42501' })
  }
  await expect(request.query('select * from system_mails')).rejects.toMatchObject({ code: '42501' })
  await expect(request.query('select * from graphile_worker.jobs')).rejects.toThrow(/graphile_worker/)
})

test('what was done can be added to and never taken back, not even by the owner of the database', async () => {
  for (const client of [request, superuser]) {
    await client.query(`set session_replication_role = origin`).catch(() => {})
    await expect(client.query(`delete from changes`)).rejects.toMatchObject({ code: '42501' })
    await expect(client.query(`update changes set actor = 'nobody'`)).rejects.toMatchObject({ code: '42501' })
  }
})

test('a search that sees more than who asks finds nothing of another workspace, nor of any where none was entered', async () => {
  await superuser.query(`update people set name = 'Zebedee', trashed_at = null where workspace_id = $1`, [
    neighbours,
  ])
  const find = async (client: pg.Client) =>
    (await client.query(`select id from search_people($1, 'Zebedee', 10)`, [neighbours])).rows.length
  expect(await find(superuser)).toBeGreaterThan(0)
  expect(await find(request)).toBe(0)
  await enter('')
  expect(await find(request)).toBe(0)
  await enter(porla.ctx.workspaceId)
})

test('functions that see more than who asks are known by name, and each looks at the workspace itself', async () => {
  const { rows } = await superuser.query(`
    select p.proname as name, pg_get_functiondef(p.oid) as text, p.proconfig as settings
    from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef`)
  for (const { name, text, settings } of rows) {
    expect(text, name).toContain('entered_workspace()')
    expect(settings?.join(), name).toContain('search_path=')
  }
})
