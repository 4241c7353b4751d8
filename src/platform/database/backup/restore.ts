import { resolve } from 'node:path'
import type pg from 'pg'
import { Refusal } from '../../refusals.ts'
import type { Database } from '../database.ts'
import { migrateOn, whileSchemaIsHeld } from '../migrate.ts'
import { onConnection } from '../one-connection.ts'
import type { Progress } from './back-up.ts'
import { JOBS } from './contents.ts'
import { makeWayFor, refuseOthers, refuseUnlessEmpty } from './empty-database.ts'
import { type KeptFiles, placeFiles, placeOf } from './kept-files.ts'
import { loadRows } from './load-rows.ts'
import { FAITHFUL } from './tables.ts'
import type { Backup } from './verify-backup.ts'
import { prepareForJobs } from './waiting-jobs.ts'

type Wanted = { dataFolder: string; kept: readonly KeptFiles[]; onProgress?: Progress }
type Files = ReturnType<typeof placeFiles>

/**
 * Puts a verified backup into an empty database: its own schema, its rows, then the migrations since, in one
 * transaction, so that after a failure the database is as empty as it was. Refuses (`conflict`) a database that
 * holds anything or that somebody else is connected to.
 */
export const restore = (url: string, backup: Backup, wanted: Wanted) =>
  whileSchemaIsHeld(url, async client => {
    const { sections } = backup.contents
    refuseForeignPlaces(backup, wanted)
    await refuseOthers(client)
    await refuseUnlessEmpty(client)
    const jobs = sections.find(({ name }) => name === JOBS)?.rows ?? 0
    if (jobs > 0) await prepareForJobs(url)
    const files = placeFiles()
    try {
      const { applied, leftOut } = await restoreOn(client, backup, wanted, files)
      const tables = sections.filter(({ name }) => name.startsWith('tables/'))
      const rows = tables.reduce((total, section) => total + section.rows, 0)
      return { tables: tables.length - leftOut.length, rows, jobs, files: files.count(), applied, leftOut }
    } catch (problem) {
      await files.takeBack()
      throw problem
    }
  })

async function restoreOn(client: pg.Client, backup: Backup, wanted: Wanted, files: Files) {
  const { kept, dataFolder, onProgress = () => {} } = wanted
  const { migrations, dataFolder: before } = backup.beginning
  await client.query('begin')
  await client.query(FAITHFUL)
  await makeWayFor(client, migrations)
  await migrateOn(client, migrations.at(-1))
  const writeFile = (name: string, chunks: AsyncIterable<Uint8Array>) =>
    files.write(placeOf(name, kept, dataFolder)!, chunks)
  const leftOut = await loadRows(client, backup, { writeFile, onProgress }).catch(problem => {
    throw explained(problem, backup.file)
  })
  onProgress('Bringing it to the present version')
  const applied = await migrateOn(client)
  const ctx = { db: onConnection<Database>(client) }
  for (const { moved } of kept) await moved?.(ctx, before, resolve(dataFolder))
  await files.putInPlace()
  await client.query('commit')
  await files.keep()
  return { applied, leftOut }
}

function refuseForeignPlaces({ file, contents }: Backup, { kept, dataFolder }: Wanted) {
  const foreign = contents.sections
    .filter(({ name }) => name.startsWith('files/'))
    .find(({ name }) => !placeOf(name.slice('files/'.length), kept, dataFolder))
  if (!foreign) return
  throw new Refusal('unusable', `${file} holds ${foreign.name}, which is no file of Goodfaith’s.`)
}

/** Classes 22 and 23 of PostgreSQL: a value that its column does not take, a rule that a row breaks. */
function explained(problem: unknown, file: string): unknown {
  const { code, message, table } = problem as { code?: string; message: string; table?: string }
  if (!/^2[23]/.test(code ?? '')) return problem
  const where = table ? ` in “${table}”` : ''
  return new Refusal(
    'unusable',
    `${file} holds rows${where} that do not fit (${message}). Nothing was changed.`,
  )
}
