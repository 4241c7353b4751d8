import { readFileSync } from 'node:fs'
import pg from 'pg'
import { Refusal } from '../../refusals.ts'
import { DATABASE, SUPERUSER } from './create-cluster.ts'
import type { DatabasePaths } from './data-folder.ts'
import type { Postmaster } from './postmaster.ts'

/** One process's claim on a running server, held as a shared advisory lock in the `postgres` database. */
export type Claim = {
  url: string
  /** Gives the claim up; true where nobody else holds one, and then nobody can take one until the server stops. */
  isLast(): Promise<boolean>
  end(): Promise<void>
}

const IN_USE = 0x600df417

/** The role that requests read and write as: the owner may take it on, but not make it. Clusters of before lack it. */
const REQUEST_ROLE = `DO $$ BEGIN
  CREATE ROLE goodfaith_request NOLOGIN;
  GRANT goodfaith_request TO ${DATABASE};
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$`

/** Undefined where the server went away meanwhile. */
export async function claimServer(paths: DatabasePaths, server: Postmaster): Promise<Claim | undefined> {
  const url = urlOf(paths, server.port, SUPERUSER, 'postgres')
  const client = clientOf(url)
  try {
    await client.connect()
    await client.query('SELECT pg_advisory_lock_shared($1)', [IN_USE])
    await client.query(REQUEST_ROLE)
  } catch (problem) {
    await client.end().catch(() => {})
    if (isGone(problem)) return undefined
    throw refusalOf(problem, paths)
  }
  // A claim alone keeps no process from ending; a server left so is adopted by the next start.
  client.unref()
  return {
    url: urlOf(paths, server.port, DATABASE, DATABASE),
    isLast: () => isLast(client).catch(() => isLastAnew(url)),
    end: () => client.end().catch(() => {}),
  }
}

/** The address under which a role reaches a database of this server. */
export function urlOf({ password }: DatabasePaths, port: number, role: string, database: string): string {
  return `postgres://${role}:${readFileSync(password, 'utf8').trim()}@127.0.0.1:${port}/${database}`
}

/** What `pg` has and its types leave out. */
type RefCounted = pg.Client & { ref(): void; unref(): void }

async function isLast(client: RefCounted): Promise<boolean> {
  client.ref()
  await client.query('SELECT pg_advisory_unlock_shared($1)', [IN_USE])
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS free', [IN_USE])
  return rows[0].free
}

/** The claim was lost with its connection, as when the server restarted itself after a crash of one session. */
async function isLastAnew(url: string): Promise<boolean> {
  const client = clientOf(url)
  try {
    await client.connect()
    return await isLast(client)
  } catch {
    // Nobody answers: whoever stops the server is at it already.
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function clientOf(url: string): RefCounted {
  const client = new pg.Client(url) as RefCounted
  // A server that stops ends its connections; that is no fault of this process.
  client.on('error', () => {})
  return client
}

const GONE = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'])

function isGone(problem: unknown): boolean {
  const { code, message } = problem as { code?: string; message: string }
  return GONE.has(code ?? '') || /terminated unexpectedly/.test(message)
}

function refusalOf(problem: unknown, { password }: DatabasePaths): unknown {
  const { code } = problem as { code?: string }
  if (code !== '28P01') return problem
  return new Refusal('unavailable', `The built-in PostgreSQL refuses the password in ${password}.`)
}
