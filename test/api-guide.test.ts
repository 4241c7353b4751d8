import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../src/app/http/server.ts'
import { silent } from '../src/platform/log.ts'
import { createTestDatabase, type TestDatabase } from './setup/database.ts'
import { begin } from './setup/signed-in.ts'
import { ROOT } from './setup/sources.ts'

/** Each example of the guide in its order, with what it says is answered. */
const EXAMPLE = /```sh\n([\s\S]*?)```(?:\n\n```json\n([\s\S]*?)```)?/g
const guide = readFileSync(join(ROOT, 'docs/guides/api.md'), 'utf8')
const examples = Array.from(guide.matchAll(EXAMPLE), ([, script, answer]) => ({
  name: script!.trim().split('\n')[0]!.slice(0, 90),
  script: script!,
  answer: answer && JSON.parse(answer),
}))

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-api-guide-'))
let database: TestDatabase
let server: RunningServer
let key: string

beforeAll(async () => {
  database = await createTestDatabase()
  const options = { databaseUrl: database.url, dataFolder: folder, webFolder: folder, log: silent }
  server = await startServer({ ...options, port: 0 })
  const ylva = await begin(server.url)
  const made = await ylva('POST', '/workspaces/own/keys', { name: 'The guide', scope: 'write' })
  key = made.body.key
})
afterAll(async () => {
  await server.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

describe('the examples of the API’s guide', () => {
  test('are found', () => expect(examples.length).toBeGreaterThan(4))

  test.each(examples)('$name', async ({ script, answer }) => {
    const { stdout } = await promisify(execFile)('bash', ['-euc', script], {
      cwd: folder,
      env: { PATH: process.env.PATH, GOODFAITH: server.url, KEY: key },
    })
    if (answer) expect(JSON.parse(stdout)).toMatchObject(answer)
  })
})
