import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { begin as beginCommand } from '../src/app/cli/begin.ts'
import { createTestDatabase } from './setup/database.ts'
import { type Installation, linkFor, startInstallation, tokenIn } from './setup/installation.ts'
import { printed } from './setup/printed.ts'
import { type Ask, askingAs, begin, cookiesOf, invite, OWNER, PASSWORD, signIn } from './setup/signed-in.ts'
import { startMailServer } from './setup/smtp.ts'

let here: Installation
let ylva: Ask
beforeAll(async () => {
  here = await startInstallation()
})
afterAll(() => here.close())

describe('a new installation', () => {
  test('is not for others to reach before somebody owns it', async () => {
    await expect(here.start({ host: '0.0.0.0' })).rejects.toThrow('Nobody owns this installation yet')
    const behindProxy = here.start({ origin: 'https://crm.porla.example' })
    await expect(behindProxy).rejects.toThrow('Nobody owns this installation yet')
  })

  test('has an owner once somebody made themselves one, and then no second', async () => {
    expect((await here.anyone('GET', '/session')).body).toEqual({
      hasBegun: false,
      canMail: false,
      identity: null,
    })
    const short = await here.anyone('POST', '/installation', { ...OWNER, password: 'short' })
    expect(short.body.detail).toContain('ten characters')
    ylva = await begin(here.url)
    expect((await ylva('GET', '/session')).body).toMatchObject({
      hasBegun: true,
      identity: { name: OWNER.name, ownsInstallation: true, hasSecondFactor: false, hasPassword: true },
    })
    const second = await here.anyone('POST', '/installation', { ...OWNER, email: 'eve@elsewhere.example' })
    expect(second.status).toBe(409)
    expect((await ylva('GET', '/workspaces')).body.workspaces).toMatchObject([{ slug: 'own', role: 'owner' }])
  })

  test('may then be reached by others, under its address and no other name', async () => {
    const open = await here.start({ host: '127.0.0.1', origin: 'https://crm.porla.example' })
    expect(open.url).toBe('https://crm.porla.example')
    await open.close()
  })
})

describe('a password', () => {
  test('that is wrong and an address that is unknown are refused alike', async () => {
    const wrong = await here.anyone('POST', '/sign-in/sign-in/email', {
      email: OWNER.email,
      password: 'not this one',
    })
    const unknown = await here.anyone('POST', '/sign-in/sign-in/email', {
      email: 'no@one.example',
      password: PASSWORD,
    })
    expect(wrong).toMatchObject({ status: 401, type: 'application/problem+json' })
    expect(wrong.body).toEqual(unknown.body)
  })

  test('can be guessed at ten times, then not even the right one is let in for a while', async () => {
    const tor = { email: 'guessed@porla.example', name: 'Tor', role: 'member' }
    await invite(here.url, ylva, 'own', tor)
    const guess = (password: string) =>
      here.anyone('POST', '/sign-in/sign-in/email', { email: tor.email, password })
    const statuses = []
    for (let n = 0; n < 11; n++) statuses.push((await guess(`guess number ${n}`)).status)
    expect(statuses).toEqual([...Array(10).fill(401), 429])
    const right = await guess(PASSWORD)
    expect(right).toMatchObject({ status: 429, body: { detail: expect.stringContaining('Wait') } })
    await signIn(here.url, OWNER.email)
  })

  test('is set anew by a link, which ends every session and works once', async () => {
    const who = { email: 'forgetful@porla.example', name: 'Fia', role: 'member' }
    const before = await invite(here.url, ylva, 'own', who)
    await here.anyone('POST', '/sign-in/request-password-reset', { email: who.email })
    const token = tokenIn(await linkFor(ylva, who.email))
    const set = () =>
      here.anyone('POST', '/sign-in/reset-password', { token, newPassword: 'another password' })
    expect((await set()).status).toBe(200)
    expect((await set()).status).toBe(400)
    expect((await before('GET', '/workspaces')).status).toBe(401)
    await signIn(here.url, who.email, 'another password')
    await expect(signIn(here.url, who.email)).rejects.toThrow('cannot sign in')
  })
})

describe('a link by mail', () => {
  test('signs in once, and is made for nobody who is not known', async () => {
    await here.anyone('POST', '/sign-in/sign-in/magic-link', { email: OWNER.email })
    const asked = await here.anyone('POST', '/sign-in/sign-in/magic-link', { email: 'no@one.example' })
    expect(asked.status).toBe(200)
    expect(await linkFor(ylva, 'no@one.example')).toBeUndefined()
    const link = await linkFor(ylva, OWNER.email)
    const open = () => here.anyone('GET', `/sign-in/magic-link/verify?token=${tokenIn(link)}`)
    const opened = await open()
    const signedIn = askingAs(here.url, cookiesOf(opened))
    expect((await signedIn('GET', '/session')).body.identity.email).toBe(OWNER.email)
    const again = await open()
    expect(cookiesOf(again)).toBe('')
    expect(again).toMatchObject({ status: 400, body: { detail: expect.stringContaining('has been used') } })
  })
})

describe('a machine without a browser', () => {
  test('is begun from the command line, with a link by which its owner comes in', async () => {
    const empty = await createTestDatabase()
    const options = { json: true, database: empty.url, data: here.folder, name: 'Ylva' }
    const { link } = await printed(() => beginCommand.run([OWNER.email], options))
    await expect(beginCommand.run([OWNER.email], options)).rejects.toThrow('has an owner already')
    const own = await here.start({ databaseUrl: empty.url })
    const opened = await askingAs(own.url)('GET', `/sign-in/magic-link/verify?token=${tokenIn(link)}`)
    const owner = askingAs(own.url, cookiesOf(opened))
    expect((await owner('GET', '/workspaces')).body.workspaces).toMatchObject([
      { slug: 'own', role: 'owner' },
    ])
    await own.close()
    await empty.drop()
  })
})

describe('a name', () => {
  test('that somebody changes is changed in their workspaces', async () => {
    const nils = await invite(here.url, ylva, 'own', {
      email: 'nils@porla.example',
      name: 'Nils',
      role: 'member',
    })
    expect((await nils('POST', '/sign-in/update-user', { name: 'Nils Ek' })).status).toBe(200)
    const { members } = (await ylva('GET', '/workspaces/own/members')).body
    const seat = members.find(({ email }: { email: string }) => email === 'nils@porla.example')
    expect(seat.name).toBe('Nils Ek')
    const { lines } = (await ylva('GET', `/workspaces/own/audit?subject=${seat.id}`)).body
    expect(lines[0]).toMatchObject({ action: 'member.renamed', before: { name: 'Nils' } })
  })
})

describe('system mail', () => {
  test('goes out through the server named, and what waited goes first', async () => {
    const smtp = await startMailServer()
    const { settings, received } = smtp
    const nowhere = await ylva('PUT', '/installation/mail-server', { ...settings, port: 1 })
    expect(nowhere).toMatchObject({ status: 422, body: { detail: expect.stringContaining('127.0.0.1') } })
    await here.anyone('POST', '/sign-in/sign-in/magic-link', { email: OWNER.email })
    expect((await ylva('PUT', '/installation/mail-server', settings)).status).toBe(200)
    const link = /sign-in\/link\?token=/
    await vi.waitFor(() => expect(received.some(({ text }) => link.test(text))).toBe(true), {
      timeout: 20_000,
    })
    expect((await here.anyone('GET', '/session')).body.canMail).toBe(true)
    // What was sent is nobody else's to see.
    await vi.waitFor(async () => expect(await linkFor(ylva, OWNER.email)).toBeUndefined(), {
      timeout: 20_000,
    })
    await smtp.close()
  })
})
