import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { begin as beginCommand } from '../src/app/cli/begin.ts'
import { recover } from '../src/app/cli/recover.ts'
import { type RunningServer, startServer } from '../src/app/http/server.ts'
import { silent } from '../src/platform/log.ts'
import { createTestDatabase, databaseAsSuperuser, type TestDatabase } from './setup/database.ts'
import { type Ask, askingAs, begin, cookiesOf, invite, OWNER, PASSWORD, signIn } from './setup/signed-in.ts'
import { totp } from './setup/totp.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodfaith-signing-in-'))
let database: TestDatabase
let server: RunningServer
let anyone: Ask
let ylva: Ask

const start = (more: object = {}) =>
  startServer({
    databaseUrl: database.url,
    dataFolder: folder,
    webFolder: folder,
    log: silent,
    port: 0,
    ...more,
  })

beforeAll(async () => {
  database = await createTestDatabase()
  server = await start()
  anyone = askingAs(server.url)
})
afterAll(async () => {
  await server.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

const tokenIn = (link: string) => new URL(link).searchParams.get('token')!

/** The latest link for somebody, as whoever runs the installation sees it. */
async function linkFor(email: string): Promise<string> {
  const { links } = (await ylva('GET', '/installation/links')).body
  return links.find(({ recipient }: { recipient: string }) => recipient === email)?.link
}

describe('a new installation', () => {
  test('is not for others to reach before somebody owns it', async () => {
    await expect(start({ host: '0.0.0.0' })).rejects.toThrow('Nobody owns this installation yet')
    const behindProxy = start({ origin: 'https://crm.porla.example' })
    await expect(behindProxy).rejects.toThrow('Nobody owns this installation yet')
  })

  test('has an owner once somebody made themselves one, and then no second', async () => {
    expect((await anyone('GET', '/session')).body).toEqual({
      hasBegun: false,
      canMail: false,
      identity: null,
    })
    const short = await anyone('POST', '/installation', { ...OWNER, password: 'short' })
    expect(short.body.detail).toContain('ten characters')
    ylva = await begin(server.url)
    expect((await ylva('GET', '/session')).body).toMatchObject({
      hasBegun: true,
      identity: { name: OWNER.name, ownsInstallation: true, hasSecondFactor: false, hasPassword: true },
    })
    const second = await anyone('POST', '/installation', { ...OWNER, email: 'eve@elsewhere.example' })
    expect(second.status).toBe(409)
    expect((await ylva('GET', '/workspaces')).body.workspaces).toMatchObject([{ slug: 'own', role: 'owner' }])
  })

  test('may then be reached by others, under its address and no other name', async () => {
    const open = await start({ host: '127.0.0.1', origin: 'https://crm.porla.example' })
    expect(open.url).toBe('https://crm.porla.example')
    await open.close()
  })
})

describe('a password', () => {
  test('that is wrong and an address that is unknown are refused alike', async () => {
    const wrong = await anyone('POST', '/sign-in/sign-in/email', {
      email: OWNER.email,
      password: 'not this one',
    })
    const unknown = await anyone('POST', '/sign-in/sign-in/email', {
      email: 'no@one.example',
      password: PASSWORD,
    })
    expect(wrong).toMatchObject({ status: 401, type: 'application/problem+json' })
    expect(wrong.body).toEqual(unknown.body)
  })

  test('can be guessed at ten times, then not even the right one is let in for a while', async () => {
    const tor = { email: 'guessed@porla.example', name: 'Tor', role: 'member' }
    await invite(server.url, ylva, 'own', tor)
    const guess = (password: string) =>
      anyone('POST', '/sign-in/sign-in/email', { email: tor.email, password })
    const statuses = []
    for (let n = 0; n < 11; n++) statuses.push((await guess(`guess number ${n}`)).status)
    expect(statuses).toEqual([...Array(10).fill(401), 429])
    const right = await guess(PASSWORD)
    expect(right).toMatchObject({ status: 429, body: { detail: expect.stringContaining('Wait') } })
    await signIn(server.url, OWNER.email)
  })

  test('is set anew by a link, which ends every session and works once', async () => {
    const who = { email: 'forgetful@porla.example', name: 'Fia', role: 'member' }
    const before = await invite(server.url, ylva, 'own', who)
    await anyone('POST', '/sign-in/request-password-reset', { email: who.email })
    const token = tokenIn(await linkFor(who.email))
    const set = () => anyone('POST', '/sign-in/reset-password', { token, newPassword: 'another password' })
    expect((await set()).status).toBe(200)
    expect((await set()).status).toBe(400)
    expect((await before('GET', '/workspaces')).status).toBe(401)
    await signIn(server.url, who.email, 'another password')
    await expect(signIn(server.url, who.email)).rejects.toThrow('cannot sign in')
  })
})

describe('a link by mail', () => {
  test('signs in once, and is made for nobody who is not known', async () => {
    await anyone('POST', '/sign-in/sign-in/magic-link', { email: OWNER.email })
    const asked = await anyone('POST', '/sign-in/sign-in/magic-link', { email: 'no@one.example' })
    expect(asked.status).toBe(200)
    expect(await linkFor('no@one.example')).toBeUndefined()
    const link = await linkFor(OWNER.email)
    const open = () => anyone('GET', `/sign-in/magic-link/verify?token=${tokenIn(link)}`)
    const opened = await open()
    const signedIn = askingAs(server.url, cookiesOf(opened))
    expect((await signedIn('GET', '/session')).body.identity.email).toBe(OWNER.email)
    const again = await open()
    expect(cookiesOf(again)).toBe('')
    expect(again).toMatchObject({ status: 400, body: { detail: expect.stringContaining('has been used') } })
  })
})

describe('a second factor', () => {
  const who = { email: 'careful@porla.example', name: 'Kerstin', role: 'member' }
  let uri: string
  let codes: string[]

  test('is set up with a code of the app', async () => {
    const careful = await invite(server.url, ylva, 'own', who)
    const enabled = await careful('POST', '/sign-in/two-factor/enable', { password: PASSWORD })
    uri = enabled.body.totpURI
    codes = enabled.body.backupCodes
    expect((await careful('POST', '/sign-in/two-factor/verify-totp', { code: '000000' })).status).toBe(401)
    expect((await careful('POST', '/sign-in/two-factor/verify-totp', { code: totp(uri) })).status).toBe(200)
  })

  const afterPassword = async () => {
    const asked = await anyone('POST', '/sign-in/sign-in/email', { email: who.email, password: PASSWORD })
    expect(asked.body).toMatchObject({ twoFactorRedirect: true })
    return askingAs(server.url, cookiesOf(asked))
  }

  test('is asked for after the password, which alone opens nothing', async () => {
    const half = await afterPassword()
    expect((await half('GET', '/session')).body.identity).toBeNull()
    const whole = await half('POST', '/sign-in/two-factor/verify-totp', { code: totp(uri) })
    const signedIn = askingAs(server.url, cookiesOf(whole))
    expect((await signedIn('GET', '/session')).body.identity).toMatchObject({ hasSecondFactor: true })
  })

  test('is asked for after a link by mail too', async () => {
    await anyone('POST', '/sign-in/sign-in/magic-link', { email: who.email })
    const token = tokenIn(await linkFor(who.email))
    const asked = await anyone('GET', `/sign-in/magic-link/verify?token=${token}`)
    expect(asked.body).toMatchObject({ twoFactorRedirect: true })
    const half = askingAs(server.url, cookiesOf(asked))
    expect((await half('GET', '/session')).body.identity).toBeNull()
  })

  test('gives way to each backup code once', async () => {
    const use = async () =>
      (await afterPassword())('POST', '/sign-in/two-factor/verify-backup-code', { code: codes[0] })
    expect((await use()).status).toBe(200)
    expect((await use()).status).toBe(401)
  })
})

/** What a command prints, as JSON. */
async function printed(running: () => Promise<unknown>) {
  const lines: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(text => lines.push(String(text)) > 0)
  await running().finally(() => write.mockRestore())
  return JSON.parse(lines.join(''))
}

describe('a machine without a browser', () => {
  test('is begun from the command line, with a link by which its owner comes in', async () => {
    const empty = await createTestDatabase()
    const options = { json: true, database: empty.url, data: folder, name: 'Ylva' }
    const { link } = await printed(() => beginCommand.run([OWNER.email], options))
    await expect(beginCommand.run([OWNER.email], options)).rejects.toThrow('has an owner already')
    const own = await startServer({
      databaseUrl: empty.url,
      dataFolder: folder,
      webFolder: folder,
      log: silent,
      port: 0,
    })
    const opened = await askingAs(own.url)('GET', `/sign-in/magic-link/verify?token=${tokenIn(link)}`)
    const owner = askingAs(own.url, cookiesOf(opened))
    expect((await owner('GET', '/workspaces')).body.workspaces).toMatchObject([
      { slug: 'own', role: 'owner' },
    ])
    await own.close()
    await empty.drop()
  })
})

describe('one who is locked out', () => {
  test('is let in by whoever is at the machine, second factor lost or not', async () => {
    const options = { json: true, 'without-second-factor': true, database: database.url, data: folder }
    const run = () => recover.run(['careful@porla.example'], options)
    const { link, secondFactorRemoved } = await printed(run)
    expect(secondFactorRemoved).toBe(true)
    const opened = await anyone('GET', `/sign-in/magic-link/verify?token=${tokenIn(link)}`)
    const careful = askingAs(server.url, cookiesOf(opened))
    expect((await careful('GET', '/session')).body.identity).toMatchObject({ hasSecondFactor: false })
    await expect(recover.run(['no@one.example'], options)).rejects.toThrow(
      'Nobody signs in here as no@one.example',
    )
  })
})

describe('a name', () => {
  test('that somebody changes is changed in their workspaces', async () => {
    const nils = await invite(server.url, ylva, 'own', {
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

describe('sessions', () => {
  test('are listed, and one ended elsewhere opens nothing any more', async () => {
    const other = await signIn(server.url, OWNER.email)
    const { sessions } = (await other('GET', '/sessions')).body
    expect(sessions.filter(({ isThisOne }: { isThisOne: boolean }) => isThisOne)).toHaveLength(1)
    expect(JSON.stringify(sessions)).not.toContain('token')
    const { id } = sessions.find(({ isThisOne }: { isThisOne: boolean }) => isThisOne)
    expect((await ylva('DELETE', `/sessions/${id}`)).status).toBe(200)
    expect((await other('GET', '/sessions')).status).toBe(401)
    const tor = await invite(server.url, ylva, 'own', {
      email: 'tor@porla.example',
      name: 'Tor',
      role: 'member',
    })
    const own = (await ylva('GET', '/sessions')).body.sessions[0].id
    expect((await tor('DELETE', `/sessions/${own}`)).status).toBe(404)
  })

  test('with a cookie that we did not sign are none', async () => {
    const forged = askingAs(server.url, 'goodfaith.session_token=abcdefgh.c2lnbmF0dXJl')
    expect((await forged('GET', '/workspaces')).status).toBe(401)
  })
})

describe('a key', () => {
  const make = async (scope: string) =>
    (await ylva('POST', '/workspaces/own/keys', { name: 'For the bench', scope })).body
  const withKey =
    (key: string): Ask =>
    (method, path, body) =>
      anyone(method, path, body, { authorization: `Bearer ${key}` })

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
    const superuser = await databaseAsSuperuser(database.url)
    await superuser.query(`update api_keys set expires_at = now() - interval '1 second' where id = $1`, [
      old.id,
    ])
    await superuser.end()
    for (const key of [ended.key, old.key, 'gf_never-made']) {
      expect((await withKey(key)('GET', '/workspaces/own')).status).toBe(401)
    }
  })

  test('does no more than the member it speaks for', async () => {
    const vera = await invite(server.url, ylva, 'own', {
      email: 'vera@porla.example',
      name: 'Vera',
      role: 'viewer',
    })
    const beyond = await vera('POST', '/workspaces/own/keys', { name: 'Too much', scope: 'administer' })
    expect(beyond.status).toBe(403)
  })
})

describe('an invitation', () => {
  test('is for whom it was sent to, and for once', async () => {
    const { body } = await ylva('POST', '/workspaces/own/invitations', {
      email: 'new@porla.example',
      role: 'member',
    })
    const token = tokenIn(body.link)
    const path = `/invitations/${token}`
    expect((await anyone('GET', path)).body).toMatchObject({ workspace: 'My workspace', isKnown: false })
    const wrong = await ylva('POST', `${path}/acceptance`, {})
    expect(wrong).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('new@porla.example') },
    })
    const accept = () => anyone('POST', `${path}/acceptance`, { name: 'Nils', password: PASSWORD })
    expect((await accept()).body).toEqual({ workspace: 'own' })
    expect((await accept()).status).toBe(404)
  })

  test('that was withdrawn or ran out holds no more', async () => {
    const make = async (email: string) =>
      (await ylva('POST', '/workspaces/own/invitations', { email, role: 'viewer' })).body
    const [withdrawn, old] = [await make('a@porla.example'), await make('b@porla.example')]
    await ylva('DELETE', `/workspaces/own/invitations/${withdrawn.id}`)
    const superuser = await databaseAsSuperuser(database.url)
    await superuser.query(`update invitations set expires_at = now() where id = $1`, [old.id])
    await superuser.end()
    for (const { link } of [withdrawn, old]) {
      expect((await anyone('GET', `/invitations/${tokenIn(link)}`)).status).toBe(404)
    }
  })
})

describe('members', () => {
  test('the last owner stays, and only an owner makes another', async () => {
    const { members } = (await ylva('GET', '/workspaces/own/members')).body
    const own = members.find(({ role }: { role: string }) => role === 'owner')
    expect(own.abilities.remove).toContain('last owner')
    expect((await ylva('DELETE', `/workspaces/own/members/${own.id}`)).status).toBe(403)
    const admin = await invite(server.url, ylva, 'own', {
      email: 'ad@porla.example',
      name: 'Ada',
      role: 'admin',
    })
    const path = `/workspaces/own/members/${members.find(({ name }: { name: string }) => name === 'Tor').id}/role`
    expect((await admin('PUT', path, { role: 'owner' })).status).toBe(403)
    expect((await admin('PUT', path, { role: 'manager' })).status).toBe(200)
  })

  test('one who is removed is out at once, keys and all', async () => {
    const who = { email: 'leaving@porla.example', name: 'Lars', role: 'member' }
    const lars = await invite(server.url, ylva, 'own', who)
    const { key } = (await lars('POST', '/workspaces/own/keys', { name: 'His', scope: 'read' })).body
    const { members } = (await ylva('GET', '/workspaces/own/members')).body
    const { id } = members.find(({ name }: { name: string }) => name === 'Lars')
    await ylva('DELETE', `/workspaces/own/members/${id}`)
    expect((await lars('GET', '/workspaces/own')).status).toBe(404)
    const withKey = await anyone('GET', '/workspaces/own', undefined, { authorization: `Bearer ${key}` })
    expect(withKey.status).toBe(401)
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

describe('system mail', () => {
  test('goes out through the server named, and what waited goes first', async () => {
    const received: string[] = []
    const smtp = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData(stream, _, done) {
        const chunks: Buffer[] = []
        stream.on('data', chunk => chunks.push(chunk))
        stream.on('end', () => {
          received.push(Buffer.concat(chunks).toString())
          done()
        })
      },
    })
    await new Promise<void>(resolve => smtp.listen(0, '127.0.0.1', resolve))
    const { port } = smtp.server.address() as { port: number }
    const settings = { host: '127.0.0.1', isSecure: false, username: null, sender: 'crm@porla.example' }
    const nowhere = await ylva('PUT', '/installation/mail-server', { ...settings, port: 1 })
    expect(nowhere).toMatchObject({ status: 422, body: { detail: expect.stringContaining('127.0.0.1') } })
    await anyone('POST', '/sign-in/sign-in/magic-link', { email: OWNER.email })
    expect((await ylva('PUT', '/installation/mail-server', { ...settings, port })).status).toBe(200)
    const link = /sign-in\/link\?token=/
    await vi.waitFor(() => expect(received.some(mail => link.test(mail))).toBe(true), { timeout: 20_000 })
    expect((await anyone('GET', '/session')).body.canMail).toBe(true)
    // What was sent is nobody else's to see.
    await vi.waitFor(async () => expect(await linkFor(OWNER.email)).toBeUndefined(), { timeout: 20_000 })
    await new Promise<void>(resolve => smtp.close(() => resolve()))
  })
})
