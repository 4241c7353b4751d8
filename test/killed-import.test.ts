import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../src/app/http/server.ts'
import { connect } from '../src/platform/database/database.ts'
import { silent } from '../src/platform/log.ts'
import { storyMbox } from '../src/world/mbox.ts'
import { storyOurs } from '../src/world/story.ts'
import { createTestDatabase } from './setup/database.ts'
import { snapshot } from './setup/snapshot.ts'

const MOMENTS = 20
const COPIES = 4
const PROGRAM = fileURLToPath(new URL('../dist/server/main.js', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-killed-'))
const mail = join(folder, 'mail.mbox')
afterAll(() => rmSync(folder, { recursive: true }))

/** The story several times over, each copy under message ids of its own, so that an import takes many batches. */
function longStory(): string {
  const story = Buffer.from(storyMbox()).toString('latin1')
  const ids = /^(?:Message-ID|In-Reply-To|References):.*(?:\r?\n[ \t].*)*/gim
  return Array.from({ length: COPIES }, (_, copy) =>
    story.replace(ids, header => header.replaceAll('<', `<${copy}.`)),
  ).join('')
}

type Ending = { code: number | null; signal: NodeJS.Signals | null; errors: string }

/** Killed as soon as `moment` has come, where there is one. */
function importMail(url: string, moment?: Promise<unknown>): Promise<Ending> {
  const args = [PROGRAM, 'import', mail, '--as', storyOurs().join(','), '--database', url, '--json']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', chunk => {
    errors += chunk
  })
  const ended = new Promise<Ending>(resolve => {
    child.on('close', (code, signal) => resolve({ code, signal, errors }))
  })
  if (moment === undefined) return ended
  return moment.then(() => {
    child.kill('SIGKILL')
    return ended
  })
}

async function inDatabase<Result>(work: (url: string, look: Look) => Promise<Result>): Promise<Result> {
  const database = await createTestDatabase()
  const { db, close } = connect(database.url)
  try {
    return await work(database.url, { all: () => snapshot(db), progress: () => progressIn(db) })
  } finally {
    await close()
    await database.drop()
  }
}

type Look = { all(): ReturnType<typeof snapshot>; progress(): Promise<string> }

async function reaching(phase: string, { progress }: Look): Promise<void> {
  for (let now = ''; now !== phase && now !== 'finished'; ) {
    await delay(2)
    now = await progress()
  }
}

async function progressIn(db: ReturnType<typeof connect>['db']): Promise<string> {
  const { rows } = await sql<{ phase: string }>`
    select case when finished_at is not null then 'finished' when bodies_done > 0 then 'reading bodies'
      when measured_at is not null then 'measured' when items_done > 0 then 'reading headers' else 'started' end as phase
    from mail_imports`.execute(db)
  return rows[0]?.phase ?? 'not started'
}

describe.skipIf(!existsSync(PROGRAM))('an import killed without warning, then started again', () => {
  let undisturbed: Awaited<ReturnType<typeof snapshot>>
  let durationMs = 0
  beforeAll(async () => {
    writeFileSync(mail, longStory(), 'latin1')
    await inDatabase(async (url, look) => {
      const started = performance.now()
      expect(await importMail(url)).toMatchObject({ code: 0 })
      durationMs = performance.now() - started
      undisturbed = await look.all()
    })
  })

  test('gives exactly the database of an undisturbed one, at whichever moment it was killed', async () => {
    const phases = new Set<string>()
    /** Gives whether there was anything left to kill. */
    const killAt = (momentIn: (look: Look) => Promise<unknown>, said: string) =>
      inDatabase(async (url, look) => {
        await importMail(url, momentIn(look))
        const phase = await look.progress()
        if (phase === 'finished') return false
        phases.add(phase)
        expect(await importMail(url)).toMatchObject({ code: 0 })
        expect(await look.all(), `killed ${said}`).toEqual(undisturbed)
        return true
      })
    for (let moment = 1; moment <= MOMENTS; ) {
      const afterMs = (durationMs * moment) / (MOMENTS + 1)
      // Where it was quicker than the one that was timed: this moment again, earlier.
      if (await killAt(() => delay(afterMs), `at moment ${moment}`)) moment++
      else durationMs *= 0.9
    }
    // A machine that is busier at one time than at another may move every moment out of a phase: then it is waited for.
    for (const phase of ['reading headers', 'reading bodies'])
      while (!phases.has(phase)) await killAt(look => reaching(phase, look), `while ${phase}`)
  }, 600_000)

  test('a server that is started on it goes on by itself, to the same end', async () => {
    await inDatabase(async (url, look) => {
      await importMail(url, delay(durationMs / 2))
      const options = { databaseUrl: url, dataFolder: folder, webFolder: folder, log: silent, port: 0 }
      const server = await startServer(options)
      await expect.poll(look.progress, { timeout: 60_000, interval: 200 }).toBe('finished')
      await server.close()
      expect(await look.all()).toEqual(undisturbed)
    })
  }, 120_000)
})
