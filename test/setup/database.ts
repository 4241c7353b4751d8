import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { startEmbedded } from '../../src/platform/database/embedded/embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'

export type TestDatabase = { url: string; drop(): Promise<void> }

const TEMPLATE = 'goodfaith_template'
const MIGRATING = 0x7e57

/**
 * A database of its own with the present schema, copied from one that was migrated once for the whole run; or a copy
 * of another one, which nobody may be connected to.
 */
export async function createTestDatabase(copied?: string): Promise<TestDatabase> {
  const url = await serverUrl()
  await withSuperuser(url, client => ensureTemplate(client, url))
  return createDatabase(url, copied ? new URL(copied).pathname.slice(1) : TEMPLATE)
}

/** One with nothing in it, as a new installation finds it. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase(await serverUrl(), 'template1')
}

/** Started once a thread: each start holds a connection, by which others know that the server is in use. */
let own: ReturnType<typeof startEmbedded> | undefined

/** The run's one server: that of the system where the run is about one that others run, else our own. */
async function serverUrl(): Promise<string> {
  const outside = inject('outsideUrl')
  if (outside) return outside
  own ??= startEmbedded(inject('databaseFolder'), { durable: false })
  return (await own).url
}

async function createDatabase(serverUrl: string, template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await withSuperuser(serverUrl, client =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER goodfaith`),
  )
  return {
    url: databaseUrl(serverUrl, name),
    drop: async () => {
      await withSuperuser(serverUrl, client => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
    },
  }
}

async function ensureTemplate(client: pg.Client, url: string): Promise<void> {
  // A session's lock: it goes with the connection.
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATING])
  const { rows } = await client.query('SELECT datistemplate FROM pg_database WHERE datname = $1', [TEMPLATE])
  if (rows[0]?.datistemplate) return
  await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`)
  await client.query(`CREATE DATABASE ${TEMPLATE} OWNER goodfaith`)
  await migrate(databaseUrl(url, TEMPLATE))
  await client.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true`)
}

/** A connection to a test's database that may do everything, to be ended by the test. */
export async function databaseAsSuperuser(url: string): Promise<pg.Client> {
  const address = new URL(url)
  address.username = 'postgres'
  const client = new pg.Client(address.href)
  await client.connect()
  return client
}

/** The superuser of either server has the password of the owner. */
async function withSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const address = new URL(databaseUrl(url, 'postgres'))
  address.username = 'postgres'
  const client = new pg.Client(address.href)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function databaseUrl(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = name
  return address.href
}
