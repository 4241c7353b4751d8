import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { implementations } from '../src/app/http/routes.ts'
import { type RunningServer, startServer } from '../src/app/http/server.ts'
import type { Operation } from '../src/platform/http/operations.ts'
import { silent } from '../src/platform/log.ts'
import { ENDPOINTS } from '../src/sessions/server/endpoints.ts'
import { createTestDatabase, type TestDatabase } from './setup/database.ts'
import { LEAST_ROLE, type LeastRole } from './setup/route-access.ts'
import { type Ask, askingAs, begin, invite } from './setup/signed-in.ts'

/** Every route, as everybody: what test/setup/route-access.ts says they may ask, and nothing else. */
const operations = implementations({} as never).map(({ operation }) => operation)
const RANKS = ['viewer', 'member', 'manager', 'admin', 'owner'] as const
const NOBODY = '00000000-0000-7000-8000-000000000000'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-routes-'))
let database: TestDatabase
let server: RunningServer
let stranger: Ask
let outsider: Ask
const insiders = new Map<string, Ask>()

beforeAll(async () => {
  database = await createTestDatabase()
  const options = { databaseUrl: database.url, dataFolder: folder, webFolder: folder, log: silent }
  server = await startServer({ ...options, port: 0 })
  stranger = askingAs(server.url)
  const runner = await begin(server.url)
  await runner('POST', '/workspaces', { name: 'Porla' })
  await runner('POST', '/workspaces', { name: 'Elsewhere' })
  for (const role of RANKS.slice(0, -1)) {
    const who = { email: `${role}@porla.example`, name: role, role }
    insiders.set(role, await invite(server.url, runner, 'porla', who))
  }
  // The owner of the workspace is not who runs the installation.
  const owner = { email: 'owner@porla.example', name: 'owner', role: 'admin' }
  insiders.set('owner', await invite(server.url, runner, 'porla', owner))
  const { members } = (await runner('GET', '/workspaces/porla/members')).body
  const { id } = members.find(({ name }: { name: string }) => name === 'owner')
  await runner('PUT', `/workspaces/porla/members/${id}/role`, { role: 'owner' })
  const elsewhere = { email: 'owner@elsewhere.example', name: 'elsewhere', role: 'admin' }
  outsider = await invite(server.url, runner, 'elsewhere', elsewhere)
}, 60_000)
afterAll(async () => {
  await server.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

const address = ({ path }: Pick<Operation, 'path'>) =>
  path.replace(':workspace', 'porla').replace(/:\w+/g, NOBODY)

/** As far as the door: what comes of it behind the door is not the question here. */
async function isLetIn(ask: Ask, operation: Operation): Promise<boolean | 'nowhere' | 'unknown'> {
  const { method, permission } = operation
  // Enough to be asked, not enough to be done: what everybody lets in would end sessions or make things.
  const { status, body } = await ask(
    method,
    address(operation),
    method === 'GET' ? undefined : { not: 'a thing' },
  )
  if (status === 401) return 'unknown'
  if (status === 404 && String(body.detail).startsWith('There is no workspace')) return 'nowhere'
  if (status === 403) return false
  expect(
    status,
    `${operation.name} (${permission}) answers with a fault: ${JSON.stringify(body)}`,
  ).toBeLessThan(500)
  return true
}

test('every route stands in the table, and no row is left of one that is gone', () => {
  expect(Object.keys(LEAST_ROLE).sort()).toEqual(operations.map(({ name }) => name).sort())
})

test('the operations themselves ask for what the table says', () => {
  const PERMISSION: Record<LeastRole, string> = {
    anyone: 'anyone',
    'signed-in': 'signed-in',
    installation: 'installation',
    viewer: 'read',
    member: 'write',
    manager: 'manage',
    admin: 'administer',
    owner: 'own',
  }
  for (const { name, permission } of operations) expect(permission, name).toBe(PERMISSION[LEAST_ROLE[name]!])
})

describe.each(operations.filter(({ path }) => path.includes(':workspace')))('$name', operation => {
  const least = LEAST_ROLE[operation.name] as (typeof RANKS)[number]

  test.each(RANKS)('as %s', async role => {
    const expected = RANKS.indexOf(role) >= RANKS.indexOf(least)
    expect(await isLetIn(insiders.get(role)!, operation)).toBe(expected)
  })

  test('for the owner of another workspace, and for one who is not signed in', async () => {
    expect(await isLetIn(outsider, operation)).toBe('nowhere')
    expect(await isLetIn(stranger, operation)).toBe('unknown')
  })
})

describe.each(operations.filter(({ path }) => !path.includes(':workspace')))('$name', operation => {
  const least = LEAST_ROLE[operation.name]

  test('outside every workspace', async () => {
    expect(await isLetIn(stranger, operation)).toBe(least === 'anyone' ? true : 'unknown')
    // Ending one's own sessions would end what the other tests sign in with.
    if (operation.name !== 'sessions.endOthers') {
      expect(await isLetIn(insiders.get('owner')!, operation)).toBe(least !== 'installation')
    }
  })
})

describe('what is no operation', () => {
  test.each(ENDPOINTS.filter(({ who }) => who === 'signed-in'))('$path asks who is there', async endpoint => {
    const { status } = await stranger(
      endpoint.method,
      `/sign-in${endpoint.path}`,
      endpoint.method === 'POST' ? {} : undefined,
    )
    expect(status).toBe(401)
  })

  test('of the sign-in library, only what is listed can be reached', async () => {
    for (const path of [
      '/sign-up/email',
      '/sso/register',
      '/delete-user',
      '/list-sessions',
      '/update-session',
    ]) {
      const { status } = await insiders.get('owner')!('POST', `/sign-in${path}`, {})
      expect(status, path).toBe(404)
    }
  })

  test('files can be put only where one may write', async () => {
    const path = `/workspaces/porla/uploads/${NOBODY}/mail.mbox`
    const put = async (ask: Ask) => (await ask('PUT', path, Buffer.from('x'))).status
    expect(await put(stranger)).toBe(401)
    expect(await put(outsider)).toBe(404)
    expect(await put(insiders.get('viewer')!)).toBe(403)
    expect(await put(insiders.get('member')!)).toBe(200)
  })
})
