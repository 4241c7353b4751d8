import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { Refusal } from '../../refusals.ts'
import { withConnection } from '../one-connection.ts'
import { recordedMigrations, refuseForeignSchema } from '../schema-version.ts'
import type { Table } from './contents.ts'
import { FAITHFUL, listTables, quoted } from './tables.ts'
import { jobTables } from './waiting-jobs.ts'

export type Snapshot = { client: pg.Client; tables: Table[]; migrations: string[]; postgres: string }

/**
 * Everything as it is at one moment, while others go on writing. The tables are locked against being dropped,
 * altered or truncated, of which a snapshot would not protect; reading and writing goes on.
 */
export const inSnapshot = <Result>(url: string, work: (snapshot: Snapshot) => Promise<Result>) =>
  withConnection(
    new pg.Client({ connectionString: url, application_name: 'goodfaith backup' }),
    async client => {
      const before = await listTables(client)
      const names = [...before.map(({ name }) => quoted(name)), ...(await jobTables(client))]
      await client.query('begin isolation level repeatable read, read only')
      await client.query(FAITHFUL)
      // Before the first query: with that the snapshot is taken.
      if (names.length > 0) await client.query(`lock table ${names.join(', ')} in access share mode`)
      const tables = await listTables(client)
      if (!isDeepStrictEqual(tables, before)) {
        throw new Refusal(
          'conflict',
          'The database was being brought to another version. Start the backup again.',
        )
      }
      const migrations = await recordedMigrations(client)
      refuseForeignSchema(migrations)
      if (migrations.length === 0) {
        throw new Refusal('not_found', 'The database is empty: there is nothing to back up.')
      }
      const { rows } = await client.query(`select current_setting('server_version') as version`)
      return work({ client, tables, migrations, postgres: rows[0].version })
    },
  )
