import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../../test/setup/database.ts'
import { type Ask, begin } from '../../../../test/setup/signed-in.ts'
import { silent } from '../../../platform/log.ts'
import { type RunningServer, startServer } from '../server.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-records-'))
const HERE = '/workspaces/sample'
let database: TestDatabase
let server: RunningServer
let ask: Ask
let gunnar: string
beforeAll(async () => {
  database = await createTestDatabase()
  const options = { databaseUrl: database.url, dataFolder: folder, webFolder: folder, log: silent }
  server = await startServer({ ...options, port: 0 })
  ask = await begin(server.url)
  await ask('POST', '/sample-workspace', {})
  const { body } = await ask('GET', `${HERE}/directory?search=${encodeURIComponent('öberg')}`)
  gunnar = body.found[0].id
})
afterAll(async () => {
  await server.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

/** As a request is carried out: by the role that row-level security binds. */
describe('over the API', () => {
  test('people and organisations are found by letters of a name, an address or a domain', async () => {
    const find = async (search: string) =>
      (await ask('GET', `${HERE}/directory?search=${encodeURIComponent(search)}`)).body.found
    expect(await find('gunnar.ob')).toMatchObject([{ kind: 'person', name: 'Gunnar Öberg' }])
    expect(await find('norralv-en')).toContainEqual(
      expect.objectContaining({ kind: 'organisation', detail: 'norralv-energi.example' }),
    )
    expect(await find('%')).toEqual([])
  })

  test('an edit carries the version it was made from as If-Match; a clash shows both sides', async () => {
    const read = await ask('GET', `${HERE}/people/${gunnar}`)
    const etag = read.headers.get('etag')!
    const edit = (body: object) => ask('PATCH', `${HERE}/people/${gunnar}`, body, { 'if-match': etag })
    expect((await edit({ city: 'Umeå' })).body).toMatchObject({
      city: 'Umeå',
      version: read.body.version + 1,
    })
    expect((await edit({ title: 'Chief engineer' })).status).toBe(200)
    expect(await edit({ city: 'Luleå' })).toMatchObject({
      status: 409,
      body: { code: 'conflict', clashes: [{ field: 'city', before: null, theirs: 'Umeå', yours: 'Luleå' }] },
    })
    expect((await ask('PATCH', `${HERE}/people/${gunnar}`, { city: 'X' })).status).toBe(400)
  })

  test('what is created twice with one key is created once', async () => {
    const create = () =>
      ask(
        'POST',
        `${HERE}/people`,
        { name: 'Nora Vik', addresses: ['nora@fjordlab.example'] },
        {
          'idempotency-key': 'nora',
        },
      )
    const [first, second] = [await create(), await create()]
    expect(first.body).toMatchObject({ name: 'Nora Vik', organisation: { name: 'Fjordlab' } })
    expect(second.body.id).toBe(first.body.id)
  })

  test('telephone numbers, addresses, positions and domains come and go', async () => {
    const person = `${HERE}/people/${gunnar}`
    const added = await ask('POST', `${person}/phones`, { number: '+46 90 1234', label: 'office' })
    expect(added.body.phones).toEqual([{ number: '+46 90 1234', label: 'office' }])
    const removed = await ask('DELETE', `${person}/phones/${encodeURIComponent('+46 90 1234')}`)
    expect(removed.body.phones).toEqual([])
    expect((await ask('POST', `${person}/phones`, { number: 'call me' })).status).toBe(400)
    await ask('POST', `${person}/addresses`, { address: 'Gunnar@Home.example' })
    const { body } = await ask('DELETE', `${person}/addresses/gunnar@home.example`)
    expect(body.addresses).toHaveLength(1)
    const position = { title: 'Adviser', sinceOn: '2026-01-01', untilOn: null, organisationId: null }
    const held = await ask('POST', `${person}/positions`, { position })
    const { id } = held.body.positions[0]
    const changed = await ask('PUT', `${person}/positions/${id}`, {
      position: { ...position, title: 'Boss' },
    })
    expect(changed.body.positions).toMatchObject([{ title: 'Boss', isHeld: true }])
    expect((await ask('DELETE', `${person}/positions/${id}`)).body.positions).toEqual([])
    const firm = await ask('POST', `${HERE}/organisations`, { name: 'Heat Days', domains: [] })
    const wrong = await ask('POST', `${HERE}/organisations/${firm.body.id}/domains`, { domain: 'gmail.com' })
    expect(wrong.body.detail).toContain('does not tell where somebody works')
    const known = await ask('POST', `${HERE}/organisations/${firm.body.id}/domains`, {
      domain: 'www.heat.example',
    })
    expect(known.body.domains).toEqual(['heat.example'])
  })

  test('notes and tasks are written, done, put in the trash and brought back', async () => {
    const about = { kind: 'person', id: gunnar }
    const note = (await ask('POST', `${HERE}/notes`, { about, text: 'Prefers the phone' })).body
    await ask('PATCH', `${HERE}/notes/${note.id}`, { text: 'Prefers mail', version: 1 })
    const listed = await ask('GET', `${HERE}/notes?kind=person&about=${gunnar}`)
    expect(listed.body.notes).toMatchObject([{ text: 'Prefers mail', abilities: { edit: true } }])
    const reminder = { at: '2036-10-02T09:00', timeZone: 'Europe/Stockholm' }
    const task = (await ask('POST', `${HERE}/tasks`, { title: 'Call', about, reminder })).body
    expect(task).toMatchObject({ about: { name: 'Gunnar Öberg' }, reminder: { local: '2036-10-02T09:00' } })
    expect((await ask('POST', `${HERE}/tasks/${task.id}/completion`, {})).body.completion).not.toBeNull()
    expect((await ask('DELETE', `${HERE}/tasks/${task.id}/completion`)).body.completion).toBeNull()
    await ask('DELETE', `${HERE}/tasks/${task.id}`)
    await ask('DELETE', `${HERE}/notes/${note.id}`)
    const trash = (await ask('GET', `${HERE}/trash`)).body.records
    expect(trash.map(({ kind }: { kind: string }) => kind)).toEqual(['note', 'task'])
    expect((await ask('POST', `${HERE}/trash/note/${note.id}/restore`, {})).status).toBe(200)
    const purge = (await ask('GET', `${HERE}/trash/task/${task.id}`)).body
    expect(purge).toEqual({ name: 'Call', gone: ['the task'], stays: [] })
    expect((await ask('DELETE', `${HERE}/trash/task/${task.id}`)).status).toBe(200)
    expect((await ask('GET', `${HERE}/trash`)).body.records).toEqual([])
  })

  test('a person goes to the trash and comes back; the timeline says so and takes it back', async () => {
    const total = async () => (await ask('GET', `${HERE}/relationships?limit=1`)).body.total
    const before = await total()
    await ask('DELETE', `${HERE}/people/${gunnar}`)
    expect(await total()).toBeLessThan(before)
    const { lines } = (await ask('GET', `${HERE}/timeline?subject=${gunnar}&limit=1`)).body
    expect(lines).toMatchObject([{ did: 'trashed', via: 'app', abilities: { undo: true } }])
    expect((await ask('POST', `${HERE}/timeline/${lines[0].id}/undo`, {})).status).toBe(200)
    expect(await total()).toBe(before)
  })

  test('a reminder of a minute ago arrives, by the running server itself', async () => {
    const minuteAgo = new Date(Date.now() - 60_000).toISOString().slice(0, 16)
    await ask('POST', `${HERE}/tasks`, { title: 'Call back', reminder: { at: minuteAgo, timeZone: 'UTC' } })
    // The story of the sample has notices of its own.
    const reminder = async () => {
      const { notices } = (await ask('GET', `${HERE}/notices`)).body
      return notices.find(({ text }: { text: string }) => text === 'Call back')
    }
    await expect
      .poll(reminder, { timeout: 90_000, interval: 500 })
      .toMatchObject({ kind: 'reminder', seenAt: null })
    await ask('POST', `${HERE}/notices/seen`, {})
    expect((await reminder()).seenAt).not.toBeNull()
  }, 120_000)
})
