import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseAsSuperuser } from './setup/database.ts'
import { type Installation, startInstallation } from './setup/installation.ts'
import { type Ask, askingAs, begin, invite, OWNER, signIn } from './setup/signed-in.ts'

let here: Installation
let ylva: Ask
beforeAll(async () => {
  here = await startInstallation()
  ylva = await begin(here.url)
})
afterAll(() => here.close())

describe('sessions', () => {
  test('are listed, and one ended elsewhere opens nothing any more', async () => {
    const other = await signIn(here.url, OWNER.email)
    const { sessions } = (await other('GET', '/sessions')).body
    expect(sessions.filter(({ isThisOne }: { isThisOne: boolean }) => isThisOne)).toHaveLength(1)
    expect(JSON.stringify(sessions)).not.toContain('token')
    const { id } = sessions.find(({ isThisOne }: { isThisOne: boolean }) => isThisOne)
    expect((await ylva('DELETE', `/sessions/${id}`)).status).toBe(200)
    expect((await other('GET', '/sessions')).status).toBe(401)
    const tor = await invite(here.url, ylva, 'own', {
      email: 'tor@porla.example',
      name: 'Tor',
      role: 'member',
    })
    const own = (await ylva('GET', '/sessions')).body.sessions[0].id
    expect((await tor('DELETE', `/sessions/${own}`)).status).toBe(404)
  })

  test('with a cookie that we did not sign are none', async () => {
    const forged = askingAs(here.url, 'goodfaith.session_token=abcdefgh.c2lnbmF0dXJl')
    expect((await forged('GET', '/workspaces')).status).toBe(401)
  })
})

describe('a key', () => {
  const make = async (scope: string) =>
    (await ylva('POST', '/workspaces/own/keys', { name: 'For the bench', scope })).body
  const withKey =
    (key: string): Ask =>
    (method, path, body) =>
      here.anyone(method, path, body, { authorization: `Bearer ${key}` })

  test('does what its scope says, in its workspace, and nothing besides', async () => {
    const { key, id, prefix } = await make('read')
    const program = withKey(key)
    expect((await program('GET', '/workspaces/own')).status).toBe(200)
    const refused = await program('POST', '/workspaces/own/imports', { paths: ['x'], ours: ['a@b.example'] })
    expect(refused).toMatchObject({ status: 403, body: { detail: expect.stringContaining('“read”') } })
    await ylva('POST', '/workspaces', { name: 'Elsewhere' })
    expect((await program('GET', '/workspaces/elsewhere')).status).toBe(404)
    expect((await program('GET', '/sessions')).status).toBe(403)
    const { keys } = (await ylva('GET', '/workspaces/own/keys')).body
    expect(keys[0]).toMatchObject({ id, prefix, scope: 'read', lastUsedAt: expect.any(String) })
    expect(JSON.stringify(keys)).not.toContain(key)
  })

  test('that was ended, ran out, or was never made opens nothing', async () => {
    const [ended, old] = [await make('write'), await make('write')]
    await ylva('DELETE', `/workspaces/own/keys/${ended.id}`)
    const superuser = await databaseAsSuperuser(here.databaseUrl)
    await superuser.query(`update api_keys set expires_at = now() - interval '1 second' where id = $1`, [
      old.id,
    ])
    await superuser.end()
    for (const key of [ended.key, old.key, 'gf_never-made']) {
      expect((await withKey(key)('GET', '/workspaces/own')).status).toBe(401)
    }
  })

  test('does no more than the member it speaks for', async () => {
    const vera = await invite(here.url, ylva, 'own', {
      email: 'vera@porla.example',
      name: 'Vera',
      role: 'viewer',
    })
    const beyond = await vera('POST', '/workspaces/own/keys', { name: 'Too much', scope: 'administer' })
    expect(beyond.status).toBe(403)
  })
})

describe('asking twice with the same key of one’s own', () => {
  test('does it once and answers alike; for something else the key is refused', async () => {
    const make = (name: string) =>
      ylva('POST', '/workspaces/own/teams', { name, memberIds: [] }, { 'idempotency-key': 'once' })
    const [first, second] = await Promise.all([make('North'), make('North')])
    expect(first.status).toBe(200)
    expect(second.body).toEqual(first.body)
    expect((await make('South')).status).toBe(422)
    expect((await ylva('GET', '/workspaces/own/teams')).body.teams).toHaveLength(1)
  })
})
