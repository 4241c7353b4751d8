import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { implementations } from '../src/app/http/routes.ts'
import { type RunningServer, startServer } from '../src/app/http/server.ts'
import { silent } from '../src/platform/log.ts'
import { MEMBERS, PEOPLE } from '../src/world/cast.ts'
import { createTestDatabase, databaseAsSuperuser, type TestDatabase } from './setup/database.ts'
import { type Ask, begin, invite } from './setup/signed-in.ts'

/** Stands in Ylva's mail wherever something can stand, and nowhere else. */
const PLANTED = 'quicksilver'
const YLVA = MEMBERS.ylva.addresses[0]!
const GUNNAR = PEOPLE.gunnar.addresses[0]!
const TOR = 'tor@porla.example'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-private-'))
let database: TestDatabase
let server: RunningServer
let ylva: Ask
let tor: Ask
let viewer: Ask

beforeAll(async () => {
  database = await createTestDatabase()
  const options = { databaseUrl: database.url, dataFolder: folder, webFolder: folder, log: silent }
  server = await startServer({ ...options, port: 0 })
  ylva = await begin(server.url)
  tor = await invite(server.url, ylva, 'own', { email: TOR, name: 'Tor', role: 'admin' })
  viewer = await invite(server.url, ylva, 'own', {
    email: 'vera@porla.example',
    name: 'Vera',
    role: 'viewer',
  })
  const file = join(folder, `${PLANTED}.mbox`)
  writeFileSync(file, [...Array.from({ length: 6 }, (_, i) => letter(i)), strange, listMail].join(''))
  await bring(ylva, file, [YLVA])
  writeFileSync(join(folder, 'plain.mbox'), torsLetter)
  const both = await ylva('GET', '/workspaces/own/encounters?limit=200')
  expect(both.body.encounters.length).toBe(6)
}, 120_000)
afterAll(async () => {
  await server.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

const mbox = (lines: string[]) => `From - Wed Jan  2 12:00:00 2002\n${lines.join('\n')}\n\n`

const letter = (index: number) => {
  const [from, to] = index % 2 === 0 ? [YLVA, GUNNAR] : [GUNNAR, YLVA]
  return mbox([
    `From: <${from}>`,
    `To: <${to}>`,
    `Date: Wed, ${String(index + 2).padStart(2, '0')} Sep 2026 12:00:00 +0000`,
    `Message-ID: <${PLANTED}-${index}@porla.example>`,
    `Subject: ${PLANTED} in the pump`,
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    `There is ${PLANTED} in it.`,
    `I will send you the ${PLANTED} by Friday.`,
    '--x',
    `Content-Type: text/plain; name="${PLANTED}.txt"`,
    `Content-Disposition: attachment; filename="${PLANTED}.txt"`,
    '',
    PLANTED,
    '--x--',
  ])
}

const strange = mbox([`Subject: ${PLANTED}`, `Date: ${PLANTED}`, '', PLANTED])
const listMail = mbox([
  'From: <news@list.example>',
  'To: <all@list.example>',
  'List-Id: <all.list.example>',
  'Date: Wed, 09 Sep 2026 12:00:00 +0000',
  `Subject: ${PLANTED}`,
  '',
  PLANTED,
])
const torsLetter = mbox([
  `From: <${TOR}>`,
  `To: <${GUNNAR}>`,
  'Date: Wed, 09 Sep 2026 12:00:00 +0000',
  'Subject: Plain',
  '',
  'Nothing in it.',
])

async function bring(who: Ask, file: string, ours: string[]) {
  const { body } = await who('POST', '/workspaces/own/imports', { paths: [file], ours })
  const look = () => who('GET', `/workspaces/own/imports/${body.id}`).then(({ body }) => body.state)
  await vi.waitFor(async () => expect(await look()).toBe('finished'), { timeout: 60_000 })
  return body.id
}

/** Every id that anything here has: each route is asked for each. */
async function everyId(): Promise<string[]> {
  const client = await databaseAsSuperuser(database.url)
  const { rows } = await client.query(`
    select id from messages union select id from people union select id from organisations
    union select id from relationships union select id from members union select id from mail_imports
    union select id from changes`)
  await client.end()
  return rows.map(({ id }) => id)
}

/** All that can be had by asking, whatever it answers. */
async function everything(who: Ask): Promise<string> {
  const reads = implementations({} as never)
    .map(({ operation }) => operation)
    .filter(({ method, path }) => method === 'GET' && path.includes(':workspace'))
  const ids = await everyId()
  const seen: string[] = []
  for (const { path } of reads) {
    const address = path.replace(':workspace', 'own')
    const addresses = address.includes('/:') ? ids.map(id => address.replace(/:\w+/g, id)) : [address]
    for (const one of addresses) {
      const { body } = await who('GET', `${one}?search=${PLANTED.slice(0, 5)}`)
      const plain = await who('GET', one)
      seen.push(JSON.stringify(body), JSON.stringify(plain.body))
    }
  }
  return seen.join('\n').replaceAll(`search=${PLANTED.slice(0, 5)}`, '')
}

const firstMessage = async () =>
  (await ylva('GET', '/workspaces/own/encounters')).body.encounters[0].messageId as string

describe('what stands in Ylva’s mail', () => {
  test('Ylva reads wherever it stands', async () => {
    const text = await everything(ylva)
    expect(text.includes(`${PLANTED} in the pump`)).toBe(true)
    expect(text.includes(`There is ${PLANTED} in it.`)).toBe(true)
    expect(text.includes(`${PLANTED}.txt`)).toBe(true)
    expect(text.includes(`${PLANTED}.mbox`)).toBe(true)
  }, 120_000)

  test('nobody else learns from anything that can be asked, not even who administers', async () => {
    expect((await everything(tor)).includes(PLANTED)).toBe(false)
    expect((await everything(viewer)).includes(PLANTED)).toBe(false)
  }, 120_000)

  test('nor from what it may be evidence of', async () => {
    const id = await firstMessage()
    const found = async (who: Ask) => {
      const looked = await who('POST', `/workspaces/own/messages/${id}/suggestions`, {})
      const listed = await who('GET', `/workspaces/own/suggestions?message=${id}`)
      return { status: looked.status, said: JSON.stringify([looked.body, listed.body]) }
    }
    expect(await found(ylva)).toMatchObject({ status: 200, said: expect.stringContaining(`the ${PLANTED}`) })
    for (const who of [tor, viewer]) {
      const { status, said } = await found(who)
      expect(status).toBe(403)
      expect(said).not.toContain(PLANTED)
    }
  })

  test('nor from a search for the very word, for its beginning, or for it mistyped', async () => {
    const search = (who: Ask, query: string, more = '') =>
      who('GET', `/workspaces/own/search?query=${query}${more}`).then(({ body }) => body)
    await vi.waitFor(async () => expect((await search(ylva, PLANTED)).messages).toHaveLength(5), 60_000)
    expect((await search(ylva, PLANTED, '&limit=50')).messages).toHaveLength(8)
    expect((await search(ylva, 'quicksliver')).suggestion).toBe(PLANTED)
    for (const who of [tor, viewer]) {
      // Not even how many there are: it is as if the word stood nowhere.
      const nowhere = await search(who, 'nowhereatall')
      for (const query of [
        PLANTED,
        PLANTED.slice(0, 5),
        'q',
        'quicksliver',
        `${PLANTED}%20pump`,
        'There%20is',
      ]) {
        for (const more of ['', '&kinds=messages', '&kinds=messages&limit=1', '&limit=50'])
          expect(await search(who, query, more), query).toEqual(nowhere)
      }
    }
  }, 120_000)

  test('nor from an error, asking for her import, her files or their survey', async () => {
    const [{ id }] = (await ylva('GET', '/workspaces/own/imports')).body.imports
    const path = join(folder, `${PLANTED.slice(0, 5)}`)
    const answers = [
      await tor('POST', `/workspaces/own/imports/${id}/cancellation`, {}),
      await tor('GET', `/workspaces/own/imports/${id}/problems`),
      await tor('POST', '/workspaces/own/imports/survey', { paths: [folder] }),
      await tor('POST', '/workspaces/own/imports', { paths: [path], ours: [TOR] }),
    ]
    expect(answers.map(({ status }) => status).filter(status => status < 400)).toEqual([])
    expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(PLANTED)
  })

  test('that it passed, and when, everybody knows: the measures stand on it', async () => {
    const { encounters } = (await tor('GET', '/workspaces/own/encounters')).body
    expect(encounters).toHaveLength(6)
    expect(encounters[0]).toMatchObject({
      subject: null,
      excerpt: null,
      isReadable: false,
      person: 'Gunnar Oberg',
    })
    const { body } = await tor('GET', `/workspaces/own/messages/${encounters[0].messageId}`)
    expect(body).toMatchObject({ subject: null, text: null, owners: ['Ylva Sandström'], isReadable: false })
    expect(body.participants).toHaveLength(2)
  })

  test('she shares a message, all with a person, or all with an organisation, and takes it back', async () => {
    const message = await firstMessage()
    const { participants } = (await ylva('GET', `/workspaces/own/messages/${message}`)).body
    const { personId } = participants.find((one: { personId: string | null }) => one.personId)
    const { organisation } = (await ylva('GET', `/workspaces/own/people/${personId}`)).body
    const read = async () => {
      const { encounters } = (await tor('GET', '/workspaces/own/encounters')).body
      return encounters.filter((one: { isReadable: boolean }) => one.isReadable).length
    }
    const shares: [string, number][] = [
      [`message/${message}`, 1],
      [`person/${personId}`, 6],
      [`organisation/${organisation.id}`, 6],
    ]
    for (const [share, readable] of shares) {
      expect((await ylva('PUT', `/workspaces/own/mail-shares/${share}`, {})).status).toBe(200)
      expect(await read(), share).toBe(readable)
      expect((await ylva('GET', '/workspaces/own/mail-privacy')).body.shares).toHaveLength(1)
      expect((await ylva('DELETE', `/workspaces/own/mail-shares/${share}`)).status).toBe(200)
      expect(await read()).toBe(0)
    }
  })

  test('nobody shares what is hers', async () => {
    const shared = await tor('PUT', `/workspaces/own/mail-shares/message/${await firstMessage()}`, {})
    expect(shared.status).toBe(404)
    // Sharing all his mail with Gunnar shares his, not hers.
    const [{ personId }] = (await tor('GET', '/workspaces/own/encounters')).body.encounters
    await tor('PUT', `/workspaces/own/mail-shares/person/${personId}`, {})
    const { encounters } = (await viewer('GET', '/workspaces/own/encounters')).body
    expect(encounters.some((one: { isReadable: boolean }) => one.isReadable)).toBe(false)
  })

  test('mail of a list is for whoever’s mailbox it lay in', async () => {
    const list = /"id":"([^"]+)"[^{]*"kind":"bulk"/.exec(await everything(ylva))?.[1]
    const asked = (who: Ask) => who('GET', `/workspaces/own/messages/${list}`).then(({ body }) => body)
    expect(await asked(ylva)).toMatchObject({ subject: PLANTED, owners: ['Ylva Sandström'] })
    expect(await asked(tor)).toMatchObject({ subject: null, owners: ['Ylva Sandström'] })
  }, 60_000)
})

describe('mail that a member wants none kept of', () => {
  test('goes, stays away when it is imported again, and is measured no more', async () => {
    const excluded = await ylva('PUT', `/workspaces/own/mail-exclusions/${encodeURIComponent(GUNNAR)}`, {})
    expect(excluded.body).toEqual({ removed: 6 })
    expect((await ylva('GET', '/workspaces/own/encounters')).body.encounters).toEqual([])
    expect((await ylva('GET', '/workspaces/own/relationships')).body.total).toBe(0)
    const id = await bring(ylva, join(folder, `${PLANTED}.mbox`), [YLVA])
    const { body } = await ylva('GET', `/workspaces/own/imports/${id}`)
    expect(body).toMatchObject({ messages: 8, added: 0, excluded: 6, duplicates: 2 })
    await ylva('DELETE', `/workspaces/own/mail-exclusions/${encodeURIComponent(GUNNAR)}`)
    await bring(ylva, join(folder, `${PLANTED}.mbox`), [YLVA])
    expect((await ylva('GET', '/workspaces/own/encounters')).body.encounters).toHaveLength(6)
  }, 60_000)
})
