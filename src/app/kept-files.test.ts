import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeWorkerUtils } from 'graphile-worker'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmptyDatabase, type TestDatabase } from '../../test/setup/database.ts'
import { openTestWorkspace, type TestWorkspace } from '../../test/setup/workspace.ts'
import { cancelImport } from '../correspondence/server/cancel-import.ts'
import { getImport } from '../correspondence/server/imports.queries.ts'
import { runImport } from '../correspondence/server/run-import.ts'
import { startImport } from '../correspondence/server/start-import.ts'
import { backUp } from '../platform/database/backup/back-up.ts'
import { restore } from '../platform/database/backup/restore.ts'
import { type Backup, verifyBackup } from '../platform/database/backup/verify-backup.ts'
import { connect } from '../platform/database/database.ts'
import { storyMbox } from '../world/mbox.ts'
import { storyOurs } from '../world/story.ts'
import { KEPT_FILES } from './kept-files.ts'
import { reactions } from './reactions.ts'
import { VERSION } from './version.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-kept-'))
const before = join(folder, 'before')
const after = join(folder, 'after')
const file = join(folder, 'all.backup')
const SECRET = 'the secret that passwords are sealed under'

let workspace: TestWorkspace
let target: TestDatabase
let importId: string
let backup: Backup

/** Mail that was dropped into the browser, and an import of it that nobody has run yet. */
function importUpload(name: string) {
  mkdirSync(join(before, 'uploads', name), { recursive: true })
  const mail = join(before, 'uploads', name, 'story.mbox')
  writeFileSync(mail, storyMbox())
  return startImport(workspace.ctx, reactions, { paths: [mail], ours: storyOurs() })
}

beforeAll(async () => {
  workspace = await openTestWorkspace()
  target = await createEmptyDatabase()
  importId = await importUpload('waiting')
  await cancelImport(workspace.ctx, await importUpload('cancelled'))
  writeFileSync(join(before, 'secret'), SECRET)
  await addJobs()
  await backUp(workspace.url, { file, force: false, app: VERSION, dataFolder: before, kept: KEPT_FILES })
  backup = await verifyBackup(file, VERSION)
})
afterAll(async () => {
  await workspace.close()
  await target.drop()
  rmSync(folder, { recursive: true })
})

const RUN_AT = new Date('2031-01-01T08:00:00Z')

async function addJobs() {
  const pool = new pg.Pool({ connectionString: workspace.url, max: 2 })
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  const worker = await makeWorkerUtils({ pgPool: pool })
  await worker.migrate()
  const spec = {
    runAt: RUN_AT,
    jobKey: 'one-mail',
    queueName: 'mails',
    priority: 3,
    flags: ['slow'],
    maxAttempts: 7,
  }
  await worker.addJob('send-mail', { to: 'ines@delamere.example', text: 'a\tb\n' }, spec)
  await worker.addJob('given-up', {}, { maxAttempts: 1 })
  await pool.query(`update graphile_worker._private_jobs set attempts = 1 where max_attempts = 1`)
  await worker.release()
  await pool.end()
}

const waitingJobs = async (url: string) => {
  const { pool, close } = connect(url)
  const { rows } = await pool.query(
    `select task_identifier, payload, queue_name, j.run_at, j.key, j.priority, j.flags, j.max_attempts
     from graphile_worker.jobs join graphile_worker._private_jobs j using (id)`,
  )
  await close()
  return rows
}

describe('a restore', () => {
  test('that fails leaves the data folder as it was', async () => {
    mkdirSync(after)
    writeFileSync(join(after, 'secret'), 'of a start that nobody used')
    const damaged = { ...backup, contents: { ...backup.contents, sections: lackingOneRow() } }
    const restoring = restore(target.url, damaged, { dataFolder: after, kept: KEPT_FILES })
    await expect(restoring).rejects.toThrow(/workspaces holds 1 rows/)
    expect(readFileSync(join(after, 'secret'), 'utf8')).toBe('of a start that nobody used')
    expect(readdirSync(after, { recursive: true }).filter(name => String(name).includes('story'))).toEqual([])
  })

  test('brings the mail that is still to be read, and the secret, to their places', async () => {
    const { files } = await restore(target.url, backup, { dataFolder: after, kept: KEPT_FILES })
    expect(files).toBe(2)
    expect(readFileSync(join(after, 'secret'), 'utf8')).toBe(SECRET)
    expect(existsSync(join(after, 'uploads', 'cancelled'))).toBe(false)
    expect(readdirSync(after)).toEqual(['secret', 'uploads'])
  })

  test('lets the import go on in the new place', async () => {
    rmSync(before, { recursive: true })
    const { db, close } = connect(target.url)
    const ctx = { ...workspace.ctx, db }
    await runImport(ctx, reactions, importId)
    expect(await getImport(ctx, importId)).toMatchObject({
      state: 'finished',
      added: 567,
      paths: [join(after, 'uploads', 'waiting', 'story.mbox')],
    })
    await close()
  })

  test('lets jobs wait on, and forgets those that had failed for good', async () => {
    expect(await waitingJobs(target.url)).toEqual([
      {
        task_identifier: 'send-mail',
        payload: { to: 'ines@delamere.example', text: 'a\tb\n' },
        queue_name: 'mails',
        run_at: RUN_AT,
        key: 'one-mail',
        priority: 3,
        flags: { slow: true },
        max_attempts: 7,
      },
    ])
  })
})

const lackingOneRow = () =>
  backup.contents.sections.map(section =>
    section.name === 'tables/workspaces' ? { ...section, rows: 0 } : section,
  )
