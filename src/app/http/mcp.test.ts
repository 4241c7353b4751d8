import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/setup/database.ts'
import { begin } from '../../../test/setup/signed-in.ts'
import { silent } from '../../platform/log.ts'
import { type RunningServer, startServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-mcp-'))
let database: TestDatabase
let server: RunningServer
const keys: Record<string, string> = {}
const clients: Client[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  const options = { databaseUrl: database.url, dataFolder: folder, webFolder: folder, log: silent }
  server = await startServer({ ...options, port: 0 })
  const ylva = await begin(server.url)
  for (const scope of ['read', 'write', 'administer']) {
    const made = await ylva('POST', '/workspaces/own/keys', { name: scope, scope })
    keys[scope] = made.body.key
  }
  await ylva('POST', '/sample-workspace', {})
})
afterAll(async () => {
  for (const client of clients) await client.close()
  await server.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

async function connect(key: string | undefined, at = 'own/mcp', era: 'auto' | 'legacy' = 'auto') {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: era } })
  const headers = key ? { authorization: `Bearer ${key}` } : {}
  const url = new URL(`${server.url}/api/workspaces/${at}`)
  await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }))
  clients.push(client)
  return client
}

const namesOf = async (client: Client) => (await client.listTools()).tools.map(({ name }) => name)

describe('an assistant', () => {
  test.each(['auto', 'legacy'] as const)('of either age of the protocol (%s) grades a draft', async era => {
    const client = await connect(keys.read, undefined, era)
    const { tools } = await client.listTools()
    expect(tools.find(({ name }) => name === 'drafts_grade')).toMatchObject({
      inputSchema: { type: 'object', required: ['text'] },
      annotations: { destructiveHint: false },
    })
    const text = 'We are the leading provider of world-class solutions!!! Act now!!!'
    const { structuredContent, isError } = await client.callTool({
      name: 'drafts_grade',
      arguments: { text },
    })
    expect(isError).toBe(false)
    expect(structuredContent).toMatchObject({ grade: expect.stringMatching(/[DEF]/), language: 'english' })
  })

  test('reads and writes what its key may', async () => {
    const client = await connect(keys.write)
    const made = await client.callTool({
      name: 'people_create',
      arguments: { name: 'Ada Vermeer', addresses: ['ada@vermeer.example'] },
    })
    expect(made.isError, JSON.stringify(made)).toBe(false)
    const found = await client.callTool({
      name: 'people_get',
      arguments: made.structuredContent as { id: string },
    })
    expect(JSON.stringify(found.structuredContent)).toContain('Ada Vermeer')
  })

  test('is offered nothing that its key may not do, and gets it by no other name', async () => {
    const [reading, writing] = await Promise.all([connect(keys.read), connect(keys.write)])
    const offered = await namesOf(reading)
    expect(offered).toContain('people_get')
    expect(offered).not.toContain('people_create')
    expect((await reading.listTools()).tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    expect(await namesOf(writing)).toContain('people_create')
    expect(await reading.callTool({ name: 'people_create', arguments: { name: 'Nobody' } })).toMatchObject({
      isError: true,
      content: [{ text: 'There is no tool “people_create” for you here.' }],
    })
  })

  test('is offered nothing that opens a door', async () => {
    const names = await namesOf(await connect(keys.administer))
    expect(names).toEqual(expect.arrayContaining(['members_list', 'teams_list']))
    const parts = names.filter(name => !/^(?:members|teams)_list$/.test(name)).map(name => name.split('_')[0])
    for (const part of ['keys', 'members', 'invitations', 'teams', 'calendarFeed'])
      expect(parts).not.toContain(part)
  })

  test('reaches nothing else by a part of the path that goes up a step', async () => {
    const client = await connect(keys.read)
    const answer = await client.callTool({ name: 'claims_ofPerson', arguments: { id: '..' } })
    expect(answer).toMatchObject({ isError: true, content: [{ text: 'id: this is none.' }] })
  })

  test('hears what was wrong with what it asked', async () => {
    const client = await connect(keys.read)
    const { isError, content } = await client.callTool({ name: 'drafts_grade', arguments: {} })
    expect(isError).toBe(true)
    expect(content).toMatchObject([{ text: expect.stringMatching(/^text: /) }])
    const other = { text: 'Hello.', workspace: 'other' }
    expect(await client.callTool({ name: 'drafts_grade', arguments: other })).toMatchObject({
      isError: false,
    })
  })

  test('is offered the parts alone that it names', async () => {
    const names = await namesOf(await connect(keys.read, 'own/mcp?only=drafts,coach'))
    expect(new Set(names.map(name => name.split('_')[0]))).toEqual(new Set(['drafts', 'coach']))
  })

  test('without a key, with a wrong one, or for another workspace is let in nowhere', async () => {
    await expect(connect(undefined)).rejects.toThrow()
    await expect(connect('gf_nothing')).rejects.toThrow()
    await expect(connect(keys.write, 'sample/mcp')).rejects.toThrow()
    const answer = await fetch(`${server.url}/api/workspaces/own/mcp`, { method: 'POST', body: '{}' })
    expect(answer.status).toBe(401)
  })
})
