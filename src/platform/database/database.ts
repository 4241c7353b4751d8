import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

/** Every table, by name. Each slice adds its own rows to this type, beside the queries that use them. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in the slices' *.table.ts files
export interface Database {}

export type Db = Kysely<Database>

const DATE = 1082
const BIGINT = 20

/** Dates travel as `YYYY-MM-DD` text: a Date would move them into the time zone of the machine. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text
    if (oid === BIGINT) return Number
    return pg.types.getTypeParser(oid, format)
  },
}

export type Connection = { db: Db; pool: pg.Pool; close(): Promise<void> }

export function connect(url: string, { max = 10 }: { max?: number } = {}): Connection {
  const pool = makePool(url, max)
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}

export function makePool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, types: types as pg.CustomTypesConfig })
  // An idle connection that the server closes (restart, failover) is replaced on next use; without a listener
  // it would end the process.
  pool.on('error', () => {})
  return pool
}
