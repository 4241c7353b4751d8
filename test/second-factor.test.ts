import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recover } from '../src/app/cli/recover.ts'
import { type Installation, linkFor, startInstallation, tokenIn } from './setup/installation.ts'
import { printed } from './setup/printed.ts'
import { type Ask, askingAs, begin, cookiesOf, invite, PASSWORD } from './setup/signed-in.ts'
import { totp } from './setup/totp.ts'

let here: Installation
let ylva: Ask
beforeAll(async () => {
  here = await startInstallation()
  ylva = await begin(here.url)
})
afterAll(() => here.close())

describe('a second factor', () => {
  const who = { email: 'careful@porla.example', name: 'Kerstin', role: 'member' }
  let uri: string
  let codes: string[]

  test('is set up with a code of the app', async () => {
    const careful = await invite(here.url, ylva, 'own', who)
    const enabled = await careful('POST', '/sign-in/two-factor/enable', { password: PASSWORD })
    uri = enabled.body.totpURI
    codes = enabled.body.backupCodes
    expect((await careful('POST', '/sign-in/two-factor/verify-totp', { code: '000000' })).status).toBe(401)
    expect((await careful('POST', '/sign-in/two-factor/verify-totp', { code: totp(uri) })).status).toBe(200)
  })

  const afterPassword = async () => {
    const asked = await here.anyone('POST', '/sign-in/sign-in/email', {
      email: who.email,
      password: PASSWORD,
    })
    expect(asked.body).toMatchObject({ twoFactorRedirect: true })
    return askingAs(here.url, cookiesOf(asked))
  }

  test('is asked for after the password, which alone opens nothing', async () => {
    const half = await afterPassword()
    expect((await half('GET', '/session')).body.identity).toBeNull()
    const whole = await half('POST', '/sign-in/two-factor/verify-totp', { code: totp(uri) })
    const signedIn = askingAs(here.url, cookiesOf(whole))
    expect((await signedIn('GET', '/session')).body.identity).toMatchObject({ hasSecondFactor: true })
  })

  test('is asked for after a link by mail too', async () => {
    await here.anyone('POST', '/sign-in/sign-in/magic-link', { email: who.email })
    const token = tokenIn(await linkFor(ylva, who.email))
    const asked = await here.anyone('GET', `/sign-in/magic-link/verify?token=${token}`)
    expect(asked.body).toMatchObject({ twoFactorRedirect: true })
    const half = askingAs(here.url, cookiesOf(asked))
    expect((await half('GET', '/session')).body.identity).toBeNull()
  })

  test('gives way to each backup code once', async () => {
    const use = async () =>
      (await afterPassword())('POST', '/sign-in/two-factor/verify-backup-code', { code: codes[0] })
    expect((await use()).status).toBe(200)
    expect((await use()).status).toBe(401)
  })
})

describe('one who is locked out', () => {
  test('is let in by whoever is at the machine, second factor lost or not', async () => {
    const options = {
      json: true,
      'without-second-factor': true,
      database: here.databaseUrl,
      data: here.folder,
    }
    const run = () => recover.run(['careful@porla.example'], options)
    const { link, secondFactorRemoved } = await printed(run)
    expect(secondFactorRemoved).toBe(true)
    const opened = await here.anyone('GET', `/sign-in/magic-link/verify?token=${tokenIn(link)}`)
    const careful = askingAs(here.url, cookiesOf(opened))
    expect((await careful('GET', '/session')).body.identity).toMatchObject({ hasSecondFactor: false })
    await expect(recover.run(['no@one.example'], options)).rejects.toThrow(
      'Nobody signs in here as no@one.example',
    )
  })
})
