import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OWNER, PASSWORD, signIn } from '../setup/signed-in.ts'
import { totp } from '../setup/totp.ts'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'
import { enter } from './enter.ts'

const STRANGER = { cookie: '', expected: /Failed to load resource/ }
const OTHER_PASSWORD = 'warm as toast 2001'

describe.skipIf(!browserPath)('somebody who comes back', JOURNEY, () => {
  let app: App
  let browser: Browser
  let secret = ''
  let backupCodes: string[] = []
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  const code = () => totp(`otpauth://totp/Goodfaith?secret=${secret}`)
  const isIn = (page: Page) => page.getByRole('button', { name: 'Import your mail' }).waitFor()
  const linkFor = async (subject: RegExp): Promise<string> => {
    const { links } = (await app.ask('GET', '/installation/links')).body
    return links.find((link: { subject: string }) => subject.test(link.subject)).link
  }

  test('ends a session in another browser, which is told so', async () => {
    const other = await signIn(app.url, OWNER.email)
    await visit(browser, `${app.url}/me`, STRANGER, async elsewhere => {
      await enter(elsewhere, OWNER.email, PASSWORD)
      await elsewhere.getByRole('heading', { name: 'You', exact: true }).waitFor()
      await visit(browser, `${app.url}/me`, {}, async page => {
        const sessions = page.getByRole('list', { name: 'Your sessions' })
        await sessions.getByText('this one').waitFor()
        expect(await sessions.getByRole('listitem').count()).toBe(3)
        await expectAccessible(page)
        await page.getByRole('button', { name: /^End Chrome/ }).click()
        await expect.poll(() => sessions.getByRole('listitem').count()).toBe(2)
        await page.getByRole('button', { name: 'End all others' }).click()
        await page.getByRole('dialog', { name: 'End 1 other session?' }).waitFor()
        await page.getByRole('button', { name: 'End them' }).click()
        await expect.poll(() => sessions.getByRole('listitem').count()).toBe(1)
      })
      await elsewhere.getByLabel('Your name').fill('Somebody')
      await elsewhere.getByRole('button', { name: 'Rename' }).click()
      await elsewhere.getByText('You were signed out. Sign in to go on where you were.').waitFor()
      await expectAccessible(elsewhere)
      await enter(elsewhere, OWNER.email, PASSWORD)
      await elsewhere.getByRole('heading', { name: 'You', exact: true }).waitFor()
    })
    expect((await other('GET', '/sessions')).status).toBe(401)
  })

  test('comes in by a link, once, and by opening it alone not at all', async () => {
    await visit(browser, app.url, STRANGER, async page => {
      await page.getByLabel('Mail address').fill(OWNER.email)
      await page.getByRole('button', { name: 'Send me a link' }).click()
      await page.getByText('No mail can be sent from here').waitFor()
      await expectAccessible(page)
    })
    await visit(browser, `${app.url}/installation`, { width: 360 }, async page => {
      await page.getByText(`For ${OWNER.email}`).waitFor()
      await expectAccessible(page)
    })
    const link = await linkFor(/way into/)
    await visit(browser, link, STRANGER, async page => {
      await page.getByText('This link signs you in, once.').waitFor()
      await expectAccessible(page)
      await page.reload()
      await page.getByRole('button', { name: 'Sign in' }).click()
      await isIn(page)
    })
    await visit(browser, link, STRANGER, async page => {
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('alert').getByText('This link has been used or is too old.').waitFor()
      await expectAccessible(page)
    })
  })

  test('comes in by a passkey, and by it no more once it is removed', async () => {
    await visit(browser, `${app.url}/me`, STRANGER, async page => {
      const devTools = await page.context().newCDPSession(page)
      await devTools.send('WebAuthn.enable')
      await devTools.send('WebAuthn.addVirtualAuthenticator', { options: TELEPHONE })
      await enter(page, OWNER.email, PASSWORD)
      await page.getByLabel('What to call it').fill('Winter telephone')
      await page.getByRole('button', { name: 'Add a passkey' }).click()
      const passkeys = page.getByRole('list', { name: 'Your passkeys' })
      await passkeys.getByText('Winter telephone').waitFor()
      await expectAccessible(page)

      await leave(page)
      await page.getByRole('button', { name: 'Use a passkey' }).click()
      await isIn(page)

      await page.goto(`${app.url}/me`)
      await page.getByRole('button', { name: 'Remove Winter telephone' }).click()
      await page.getByRole('button', { name: 'Remove it' }).click()
      await passkeys.getByRole('listitem').waitFor({ state: 'detached' })
      await leave(page)
      await page.getByRole('button', { name: 'Use a passkey' }).click()
      await page.getByRole('alert').getByText('That passkey is not known here.').waitFor()
    })
  })

  test('makes a key for a program, sees it once, and ends it', async () => {
    await visit(browser, `${app.url}/me`, { width: 360, isDark: true }, async page => {
      await page.getByLabel('What the key is for').fill('Weekly report')
      await page.getByRole('button', { name: 'Make a key' }).click()
      await page.getByText('This is your new key.').waitFor()
      const key = await page.locator('code', { hasText: /^gf_.{20}/ }).innerText()
      await expectAccessible(page)
      const asKey = () =>
        fetch(`${app.url}/api/workspaces/own`, { headers: { authorization: `Bearer ${key}` } }).then(
          ({ status }) => status,
        )
      expect(await asKey()).toBe(200)
      await page.getByRole('button', { name: 'I have kept it' }).click()
      await page.getByRole('button', { name: 'End Weekly report' }).click()
      await page.getByRole('button', { name: 'End it' }).click()
      await page.getByRole('list', { name: 'Your API keys' }).getByText(/Ended/).waitFor()
      expect(await asKey()).toBe(401)
    })
  })

  test('turns the second factor on with an app’s code, and keeps the backup codes', async () => {
    await visit(browser, `${app.url}/me`, STRANGER, async page => {
      await enter(page, OWNER.email, PASSWORD)
      await page.getByLabel('Your password, to be sure that it is you').fill(PASSWORD)
      await page.getByRole('button', { name: 'Set up' }).click()
      await page.getByRole('img', { name: 'Code for an authenticator app' }).waitFor()
      await expectAccessible(page)
      secret = await page
        .getByRole('heading', { name: /^Scan this/ })
        .locator('..')
        .locator('code')
        .innerText()
      await page.getByLabel('The code that it shows now').fill('000000')
      await page.getByRole('button', { name: 'Turn it on' }).click()
      await page.getByRole('alert').getByText('That code is not right.').waitFor()
      await page.getByLabel('The code that it shows now').fill(code())
      await page.getByRole('button', { name: 'Turn it on' }).click()
      const codes = page.getByRole('list', { name: 'Backup codes' })
      await codes.waitFor()
      await expectAccessible(page)
      backupCodes = await codes.getByRole('listitem').allInnerTexts()
      await page.getByRole('button', { name: 'I have kept them' }).click()
      await page.getByText('It is on.').waitFor()
    })
    expect(backupCodes.length).toBeGreaterThan(5)
  })

  test('is then asked for a code, from the app or written down, unless the device is trusted', async () => {
    await visit(browser, app.url, { ...STRANGER, width: 360 }, async page => {
      await enter(page, OWNER.email, PASSWORD)
      await page.getByLabel('Code of your authenticator app').fill('000000')
      await page.getByRole('button', { name: 'Go on' }).click()
      await page.getByRole('alert').getByText('That code is not right.').waitFor()
      await expectAccessible(page)
      await page.getByLabel('Code of your authenticator app').fill(code())
      await page.getByLabel('Do not ask for a code on this device').check()
      await page.getByRole('button', { name: 'Go on' }).click()
      await isIn(page)
      await leave(page)
      await enter(page, OWNER.email, PASSWORD)
      await isIn(page)
    })
    await visit(browser, app.url, STRANGER, async page => {
      await enter(page, OWNER.email, PASSWORD)
      await page.getByRole('button', { name: 'Use a backup code' }).click()
      await page.getByLabel('Backup code').fill(backupCodes[0]!)
      await page.getByRole('button', { name: 'Go on' }).click()
      await isIn(page)
    })
    await visit(browser, app.url, STRANGER, async page => {
      await enter(page, OWNER.email, PASSWORD)
      await page.getByRole('button', { name: 'Use a backup code' }).click()
      await page.getByLabel('Backup code').fill(backupCodes[0]!)
      await page.getByRole('button', { name: 'Go on' }).click()
      await page.getByRole('alert').getByText('That is none of your backup codes').waitFor()
    })
  })

  test('chooses a new password by a link, which ends the old one and every session', async () => {
    await visit(browser, `${app.url}/own/relationships`, STRANGER, async page => {
      await page.getByLabel('Mail address').fill(OWNER.email)
      await page.getByRole('button', { name: 'Forgot your password?' }).click()
      await page.getByText('a link to choose a new password').waitFor()
    })
    await expect.poll(() => linkFor(/new password/).catch(() => null)).not.toBeNull()
    const link = await linkFor(/new password/)
    await visit(browser, link, { ...STRANGER, width: 360, isDark: true }, async page => {
      await page.getByRole('heading', { name: 'A new password' }).waitFor()
      await expectAccessible(page)
      await page.getByLabel('New password').fill(OTHER_PASSWORD)
      await page.getByRole('button', { name: 'Set the password' }).click()
      await page.getByText('Your new password holds. Sign in with it.').waitFor()
      await enter(page, OWNER.email, PASSWORD)
      await page.getByRole('alert').getByText('No such address and password go together here.').waitFor()
      await enter(page, OWNER.email, OTHER_PASSWORD)
      await page.getByLabel('Code of your authenticator app').waitFor()
    })
    expect((await app.ask('GET', '/sessions')).status).toBe(401)
    await visit(browser, link, STRANGER, async page => {
      await page.getByLabel('New password').fill(OTHER_PASSWORD)
      await page.getByRole('button', { name: 'Set the password' }).click()
      await page.getByRole('alert').getByText('This link has been used or is too old.').waitFor()
    })
  })
})

/** A device that holds passkeys and whose owner always says yes. */
const TELEPHONE = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const

async function leave(page: Page) {
  await page.getByRole('button', { name: `menu of ${OWNER.name}` }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByText('You are signed out.').waitFor()
}
