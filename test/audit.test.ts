import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../src/app/http/server.ts'
import { silent } from '../src/platform/log.ts'
import { createTestDatabase, type TestDatabase } from './setup/database.ts'
import { type Ask, askingAs, begin, invite, OWNER } from './setup/signed-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-audit-'))
let database: TestDatabase
let server: RunningServer
let ylva: Ask
let tor: Ask

beforeAll(async () => {
  database = await createTestDatabase()
  const options = { databaseUrl: database.url, dataFolder: folder, webFolder: folder, log: silent }
  server = await startServer({ ...options, port: 0 })
  ylva = await begin(server.url)
  tor = await invite(server.url, ylva, 'own', { email: 'tor@porla.example', name: 'Tor', role: 'admin' })
})
afterAll(async () => {
  await server.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

type Line = { action: string; actor: string; subject: string; via: string; before: object; after: object }
const read = async (filters = ''): Promise<Line[]> =>
  (await ylva('GET', `/workspaces/own/audit${filters}`)).body.lines

test('it tells who let whom in as what, and from where they came in', async () => {
  const lines = (await read()).reverse().map(({ action, actor, subject }) => ({ action, actor, subject }))
  expect(lines.slice(0, 5)).toEqual([
    { action: 'member.joined', actor: 'Goodfaith', subject: OWNER.name },
    { action: 'session.begun', actor: OWNER.name, subject: OWNER.email },
    { action: 'member.invited', actor: OWNER.name, subject: 'tor@porla.example' },
    { action: 'member.joined', actor: 'Tor', subject: 'Tor' },
    { action: 'session.begun', actor: 'Tor', subject: 'tor@porla.example' },
  ])
  const [begun] = await read('?kind=session')
  expect(begun!.after).toEqual({ client: expect.stringContaining('127.0.0.1') })
})

test('it outlives what it tells of, with what it was called and how it stood before', async () => {
  const team = (await tor('POST', '/workspaces/own/teams', { name: 'North', memberIds: [] })).body
  await tor('PUT', `/workspaces/own/teams/${team.id}`, { name: 'Far north', memberIds: [] })
  await tor('DELETE', `/workspaces/own/teams/${team.id}`)
  const lines = await read(`?subject=${team.id}`)
  expect(lines.map(({ action, subject }) => [action, subject])).toEqual([
    ['team.removed', 'Far north'],
    ['team.changed', 'Far north'],
    ['team.made', 'North'],
  ])
  expect(lines[1]).toMatchObject({ before: { name: 'North' }, after: { name: 'Far north' } })
})

test('what a program does with a key is told apart from what its member does', async () => {
  const { key } = (await tor('POST', '/workspaces/own/keys', { name: 'Robot', scope: 'administer' })).body
  const robot = askingAs(server.url)
  const made = await robot(
    'POST',
    '/workspaces/own/teams',
    { name: 'Robots', memberIds: [] },
    {
      authorization: `Bearer ${key}`,
    },
  )
  const [line] = await read(`?subject=${made.body.id}`)
  expect(line).toMatchObject({ actor: 'Tor', via: 'api' })
})

test('a wrong password for somebody who is known stands in it', async () => {
  await askingAs(server.url)('POST', '/sign-in/sign-in/email', {
    email: OWNER.email,
    password: 'not this one',
  })
  expect((await read('?kind=session'))[0]).toMatchObject({ action: 'session.refused', subject: OWNER.email })
})

test('looking at it is in it too, and it is taken out whole as lines of JSON', async () => {
  const answer = await ylva('GET', '/workspaces/own/audit/export')
  expect(answer.type).toContain('application/x-ndjson')
  const lines = String(answer.body)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line)
  expect(lines[0]!.action).toBe('audit.exported')
  expect(lines.at(-1)!.action).toBe('member.joined')
  expect(new Set(lines.map(({ action }) => action))).toContain('audit.read')
})

test('days are taken from their beginning to their end', async () => {
  expect(await read('?until=2020-01-01')).toEqual([])
  expect((await read('?from=2020-01-01')).length).toBeGreaterThan(5)
  expect((await ylva('GET', '/workspaces/own/audit?from=yesterday')).status).toBe(400)
})
