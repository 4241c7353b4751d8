import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/setup/database.ts'
import { type Ask, begin, invite } from '../../../test/setup/signed-in.ts'
import { silent } from '../../platform/log.ts'
import { MEMBERS } from '../../world/cast.ts'
import { type RunningServer, startServer } from '../http/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-invitations-'))
const [duarte, priya] = [MEMBERS.duarte.addresses[0], MEMBERS.priya.addresses[0]]
let database: TestDatabase
let server: RunningServer
let owner: Ask
beforeAll(async () => {
  database = await createTestDatabase()
  const options = { databaseUrl: database.url, dataFolder: folder, webFolder: folder, log: silent }
  server = await startServer({ ...options, port: 0 })
  owner = await begin(server.url)
})
afterAll(async () => {
  await server.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

const ask = (email: string) => owner('POST', '/workspaces/own/invitations', { email, role: 'member' })
const waiting = async () =>
  (await owner('GET', '/installation/links')).body.links.map(({ link }: { link: string }) => link)

test('only the newest link of an invitation is to be passed on, and none once it is withdrawn', async () => {
  await ask(duarte)
  const { link, id } = (await ask(duarte)).body
  expect(await waiting()).toEqual([link])
  await owner('DELETE', `/workspaces/own/invitations/${id}`)
  expect(await waiting()).toEqual([])
})

test('a link that was used is not shown to be used again', async () => {
  const { link } = (await ask(duarte)).body
  await invite(server.url, owner, 'own', { email: priya, name: 'Priya Raman', role: 'member' })
  expect(await waiting()).toEqual([link])
})
