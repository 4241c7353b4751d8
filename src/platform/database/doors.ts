import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { type Database, type Db, makePool } from './database.ts'

/** Connections for what is asked from outside: each sees the one workspace that it has been let into. */
export type Doors = { into(workspaceId: string): Db; close(): Promise<void> }

/**
 * Connections that read and write as the role that row-level security binds (db/migrations/row-level-security.ts).
 * A connection is told which workspace it serves before its first statement, and again only when that changes.
 * Needs sessions of its own: a pooler in front must work in session mode.
 */
export function openDoors(url: string, { max = 10 }: { max?: number } = {}): Doors {
  const pool = makePool(url, max)
  const entered = new WeakMap<pg.PoolClient, string>()
  const connect = async (workspaceId: string) => {
    const client = await pool.connect()
    if (entered.get(client) === workspaceId) return client
    try {
      await client.query(ENTER, [workspaceId])
      entered.set(client, workspaceId)
      return client
    } catch (error) {
      client.release(true)
      throw error
    }
  }
  return {
    into(workspaceId) {
      const door = { connect: () => connect(workspaceId), end: async () => {} }
      return new Kysely<Database>({ dialect: new PostgresDialect({ pool: door }) })
    },
    close: () => pool.end(),
  }
}

const ENTER = `select set_config('role', 'goodfaith_request', false), set_config('goodfaith.workspace_id', $1, false)`
