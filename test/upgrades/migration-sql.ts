import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrations } from '../../db/migrations/index.ts'

/**
 * What each migration does to a database, as a checksum of the SQL that it runs on an empty one: whatever file that
 * SQL stands in, and however it is laid out. What is only read on the way does not count.
 */
export async function checksums(emptyUrl: string): Promise<Record<string, string>> {
  let hash = createHash('sha256')
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: emptyUrl, max: 1 }) }),
    log({ query: { sql, parameters } }) {
      if (!/^\s*select\b/i.test(sql)) hash.update(`${inOneLine(sql)};${JSON.stringify(parameters)}\n`)
    },
  })
  const found: Record<string, string> = {}
  try {
    for (const [name, up] of Object.entries(migrations)) {
      hash = createHash('sha256')
      await up(db)
      found[name] = hash.digest('hex')
    }
  } finally {
    await db.destroy()
  }
  return found
}

const inOneLine = (sql: string) => sql.replace(/--.*$/gm, '').replace(/\s+/g, ' ').trim()
