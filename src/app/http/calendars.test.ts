import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/setup/database.ts'
import { type Ask, askingAs, begin, invite } from '../../../test/setup/signed-in.ts'
import { readCalendar } from '../../commitments/icalendar.reader.ts'
import { silent } from '../../platform/log.ts'
import { type RunningServer, startServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-calendars-'))
const HERE = '/workspaces/own'
const TOR = { email: 'tor@porla.example', name: 'Tor', role: 'member' }
let database: TestDatabase
let server: RunningServer
let ylva: Ask
let tor: Ask
let nobody: Ask
let personId: string
beforeAll(async () => {
  database = await createTestDatabase()
  const options = { databaseUrl: database.url, dataFolder: folder, webFolder: folder, log: silent }
  server = await startServer({ ...options, port: 0 })
  ylva = await begin(server.url)
  tor = await invite(server.url, ylva, 'own', TOR)
  nobody = askingAs(server.url)
  personId = (await ylva('POST', `${HERE}/people`, { name: 'Gunnar Öberg' })).body.id
})
afterAll(async () => {
  await server.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

const open = async (ask: Ask): Promise<string> =>
  (await ask('POST', `${HERE}/calendar-feed`)).body.address.replace(`${server.url}/api`, '')
const daysAt = async (address: string) => readCalendar((await nobody('GET', address)).body).events
const promise = async (ask: Ask, fields = {}) =>
  (
    await ask('POST', `${HERE}/commitments`, {
      personId,
      owedBy: 'us',
      text: 'the draft; all of it',
      saidOn: '2026-09-01',
      dueOn: '2099-10-09',
      ...fields,
    })
  ).body

describe('the calendar of one’s commitments', () => {
  test('shows to whoever has its address what one owes and is owed, and nobody else’s', async () => {
    const address = await open(ylva)
    await promise(ylva)
    await promise(ylva, { owedBy: 'them', dueOn: '2099-10-10', text: 'the plan' })
    await promise(tor, { text: 'nothing of hers' })
    expect(await nobody('GET', address)).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' })
    expect(await daysAt(address)).toMatchObject([
      { SUMMARY: 'You owe Gunnar Öberg: the draft; all of it', 'DTSTART;VALUE=DATE': '20991009' },
      { SUMMARY: 'Gunnar Öberg owes you: the plan', 'DTSTART;VALUE=DATE': '20991010' },
    ])
  })

  test('follows what becomes of them', async () => {
    const address = await open(ylva)
    const [before] = (await daysAt(address)) as [Record<string, string>]
    const { id } = await promise(ylva, { text: 'a third' })
    expect(await daysAt(address)).toHaveLength(3)
    await ylva('POST', `${HERE}/commitments/${id}/renegotiation`, { dueOn: '2099-10-01' })
    expect((await daysAt(address))[0]).toMatchObject({ 'DTSTART;VALUE=DATE': '20991001', SEQUENCE: '1' })
    await ylva('POST', `${HERE}/commitments/${id}/keeping`)
    expect((await daysAt(address)).map(({ UID }) => UID)).toContain(before.UID)
    expect(await daysAt(address)).toHaveLength(2)
  })

  test('is dead at its old address once it is made anew, and at every address once it is ended', async () => {
    const [first, second] = [await open(ylva), await open(ylva)]
    expect((await nobody('GET', first)).status).toBe(404)
    expect((await nobody('GET', second)).status).toBe(200)
    expect((await ylva('GET', `${HERE}/calendar-feed`)).body.feed.readAt).not.toBeNull()
    await ylva('DELETE', `${HERE}/calendar-feed`)
    expect((await nobody('GET', second)).status).toBe(404)
    expect((await ylva('DELETE', `${HERE}/calendar-feed`)).status).toBe(404)
    expect((await nobody('GET', '/calendars/guessed.ics')).status).toBe(404)
  })

  test('of one who is no member any more is dead, and stays so when they come back', async () => {
    const address = await open(tor)
    expect(await daysAt(address)).toHaveLength(1)
    const { members } = (await ylva('GET', `${HERE}/members`)).body
    const { id } = members.find(({ name }: { name: string }) => name === 'Tor')
    expect((await ylva('DELETE', `${HERE}/members/${id}`)).status).toBe(200)
    expect((await nobody('GET', address)).status).toBe(404)
    tor = await invite(server.url, ylva, 'own', TOR)
    expect((await nobody('GET', address)).status).toBe(404)
  })

  test('is not made by a key, which it would outlive', async () => {
    const made = await ylva('POST', `${HERE}/keys`, { name: 'all', scope: 'write' })
    const headers = { authorization: `Bearer ${made.body.key}` }
    expect(await nobody('POST', `${HERE}/calendar-feed`, {}, headers)).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('in the app') },
    })
  })
})
