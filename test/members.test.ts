import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseAsSuperuser } from './setup/database.ts'
import { type Installation, startInstallation, tokenIn } from './setup/installation.ts'
import { type Ask, begin, invite, PASSWORD } from './setup/signed-in.ts'

let here: Installation
let ylva: Ask
beforeAll(async () => {
  here = await startInstallation()
  ylva = await begin(here.url)
})
afterAll(() => here.close())

describe('an invitation', () => {
  test('is for whom it was sent to, and for once', async () => {
    const { body } = await ylva('POST', '/workspaces/own/invitations', {
      email: 'new@porla.example',
      role: 'member',
    })
    const token = tokenIn(body.link)
    const path = `/invitations/${token}`
    expect((await here.anyone('GET', path)).body).toMatchObject({ workspace: 'My workspace', isKnown: false })
    const wrong = await ylva('POST', `${path}/acceptance`, {})
    expect(wrong).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('new@porla.example') },
    })
    const accept = () => here.anyone('POST', `${path}/acceptance`, { name: 'Nils', password: PASSWORD })
    expect((await accept()).body).toEqual({ workspace: 'own' })
    expect((await accept()).status).toBe(404)
  })

  test('that was withdrawn or ran out holds no more', async () => {
    const make = async (email: string) =>
      (await ylva('POST', '/workspaces/own/invitations', { email, role: 'viewer' })).body
    const [withdrawn, old] = [await make('a@porla.example'), await make('b@porla.example')]
    await ylva('DELETE', `/workspaces/own/invitations/${withdrawn.id}`)
    const superuser = await databaseAsSuperuser(here.databaseUrl)
    await superuser.query(`update invitations set expires_at = now() where id = $1`, [old.id])
    await superuser.end()
    for (const { link } of [withdrawn, old]) {
      expect((await here.anyone('GET', `/invitations/${tokenIn(link)}`)).status).toBe(404)
    }
  })
})

describe('members', () => {
  const idOf = async (name: string) => {
    const { members } = (await ylva('GET', '/workspaces/own/members')).body
    return members.find((member: { name: string }) => member.name === name).id
  }

  test('the last owner stays, and only an owner makes another', async () => {
    const { members } = (await ylva('GET', '/workspaces/own/members')).body
    const own = members.find(({ role }: { role: string }) => role === 'owner')
    expect(own.abilities.remove).toContain('last owner')
    expect((await ylva('DELETE', `/workspaces/own/members/${own.id}`)).status).toBe(403)
    await invite(here.url, ylva, 'own', { email: 'tor@porla.example', name: 'Tor', role: 'member' })
    const admin = await invite(here.url, ylva, 'own', {
      email: 'ad@porla.example',
      name: 'Ada',
      role: 'admin',
    })
    const path = `/workspaces/own/members/${await idOf('Tor')}/role`
    expect((await admin('PUT', path, { role: 'owner' })).status).toBe(403)
    expect((await admin('PUT', path, { role: 'manager' })).status).toBe(200)
  })

  test('one who is removed is out at once, keys and all', async () => {
    const who = { email: 'leaving@porla.example', name: 'Lars', role: 'member' }
    const lars = await invite(here.url, ylva, 'own', who)
    const { key } = (await lars('POST', '/workspaces/own/keys', { name: 'His', scope: 'read' })).body
    await ylva('DELETE', `/workspaces/own/members/${await idOf('Lars')}`)
    expect((await lars('GET', '/workspaces/own')).status).toBe(404)
    const withKey = await here.anyone('GET', '/workspaces/own', undefined, { authorization: `Bearer ${key}` })
    expect(withKey.status).toBe(401)
  })
})
