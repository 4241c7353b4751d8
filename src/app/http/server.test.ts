import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/setup/database.ts'
import { type Ask, begin } from '../../../test/setup/signed-in.ts'
import { silent } from '../../platform/log.ts'
import { storyMbox } from '../../world/mbox.ts'
import { storyOurs } from '../../world/story.ts'
import { type RunningServer, startServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-server-'))
let database: TestDatabase
let server: RunningServer
let ask: Ask
beforeAll(async () => {
  database = await createTestDatabase()
  const options = { databaseUrl: database.url, dataFolder: folder, webFolder: folder, log: silent }
  server = await startServer({ ...options, port: 0 })
  ask = await begin(server.url)
  await ask('POST', '/sample-workspace', {})
})
afterAll(async () => {
  await server.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

/** `fetch` will not lie about its Host; somebody who means harm will. */
const statusWithHost = (host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const asked = request(`${server.url}/api/session`, { headers: { host } }, answer => {
      answer.resume()
      resolve(answer.statusCode)
    })
    asked.on('error', reject).end()
  })

describe('the server', () => {
  test('describes every operation, its input and its refusals', async () => {
    const { body } = await ask('GET', '/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    const operation = body.paths['/api/workspaces/{workspace}/relationships'].get
    expect(operation.parameters).toContainEqual(
      expect.objectContaining({ name: 'workspace', in: 'path', required: true }),
    )
    expect(operation.parameters).toContainEqual(
      expect.objectContaining({ name: 'state', in: 'query', required: false }),
    )
    expect(operation.responses.default.content).toHaveProperty('application/problem+json')
  })

  test('is well', async () => {
    expect((await ask('GET', '/health')).body).toMatchObject({ status: 'well' })
  })

  test('refuses another site’s pages and other names for this machine', async () => {
    expect(await statusWithHost('goodfaith.attacker.example')).toBe(403)
    expect(await statusWithHost('localhost:1')).toBe(200)
    const foreign = await ask('POST', '/workspaces', {}, { origin: 'https://attacker.example' })
    expect(foreign.status).toBe(403)
    expect((await ask('GET', '/workspaces', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  test('says what was wrong, as problem details', async () => {
    const missing = await ask('GET', '/workspaces/nowhere/relationships')
    expect(missing).toMatchObject({
      status: 404,
      type: 'application/problem+json',
      body: { code: 'not_found' },
    })
    expect(missing.body.detail).toContain('nowhere')
    const invalid = await ask('GET', '/workspaces/sample/relationships?at=yesterday')
    expect(invalid).toMatchObject({
      status: 400,
      body: { code: 'invalid', detail: expect.stringContaining('YYYY-MM-DD') },
    })
    expect((await ask('GET', '/workspaces/sample/relationships?at=2026-02-30')).status).toBe(400)
    expect((await ask('GET', '/workspaces/sample/relationships?cursor=nonsense')).status).toBe(400)
    expect((await ask('GET', '/workspaces/sample/people/nobody')).status).toBe(400)
    const nobody = '/workspaces/sample/people/00000000-0000-7000-8000-000000000000'
    expect((await ask('GET', nobody)).status).toBe(404)
    expect((await ask('GET', '/nothing')).status).toBe(404)
  })

  test.each(['strength', 'name', 'lastContact', 'nextDue'])(
    'pages by %s hold everything once, in order',
    async sort => {
      const path = `/workspaces/sample/relationships?sort=${sort}`
      const whole = (await ask('GET', `${path}&limit=200`)).body
      const paged = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { body } = await ask('GET', `${path}&limit=5${cursor ? `&cursor=${cursor}` : ''}`)
        paged.push(...body.relationships)
        cursor = body.next
      }
      expect(paged).toEqual(whole.relationships)
      expect(new Set(paged.map(({ id }) => id)).size).toBe(paged.length)
    },
  )

  test('filters by state, member, organisation and search, each with its count', async () => {
    const path = '/workspaces/sample/relationships?limit=200'
    const all = (await ask('GET', path)).body
    const [first] = all.relationships
    for (const [filter, key] of [
      [`state=${first.state}`, 'state'],
      [`member=${first.memberId}`, 'memberId'],
      [`organisation=${first.organisationId}`, 'organisationId'],
    ]) {
      const { body } = await ask('GET', `${path}&${filter}`)
      const expected = all.relationships.filter((tie: Record<string, unknown>) => tie[key!] === first[key!])
      expect(body.relationships).toEqual(expected)
      expect(body.total).toBe(expected.length)
    }
    const found = (await ask('GET', `${path}&search=${encodeURIComponent('öberg')}`)).body.relationships
    expect(new Set(found.map(({ name }: { name: string }) => name))).toEqual(new Set(['Gunnar Öberg']))
    const percent = (await ask('GET', `${path}&search=${encodeURIComponent('100%_')}`)).body
    expect(percent.total).toBe(0)
  })

  test('takes dropped files, surveys them and imports them to the end', async () => {
    const upload = (await ask('POST', '/workspaces/own/uploads', {})).body
    await ask('PUT', `/workspaces/own/uploads/${upload.id}/mail/story.mbox`, storyMbox())
    const survey = (await ask('POST', '/workspaces/own/imports/survey', { paths: [upload.path] })).body
    expect(survey.messagesSeen).toBe(567)
    expect(survey.addresses[0].address).toBe('ylva@porla.example')
    const started = (
      await ask('POST', '/workspaces/own/imports', { paths: [upload.path], ours: storyOurs() })
    ).body
    const look = () => ask('GET', `/workspaces/own/imports/${started.id}`).then(({ body }) => body)
    await expect.poll(async () => (await look()).state, { timeout: 60_000 }).toBe('finished')
    expect(await look()).toMatchObject({ messages: 567, added: 567, bodiesRead: 567 })
  }, 90_000)

  test('does not let an upload leave its folder', async () => {
    const upload = (await ask('POST', '/workspaces/own/uploads', {})).body
    const path = `/workspaces/own/uploads/${upload.id}/${encodeURIComponent('../../escaped')}`
    expect((await ask('PUT', path, Buffer.from('x'))).status).toBe(400)
  })

  test('a port that is taken is refused in words', async () => {
    const taken = Number(new URL(server.url).port)
    const options = {
      databaseUrl: database.url,
      dataFolder: folder,
      webFolder: folder,
      log: silent,
      port: taken,
    }
    await expect(startServer(options)).rejects.toThrow(`Port ${taken} is taken`)
  })
})
