import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OWNER } from '../setup/signed-in.ts'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'
import { enter } from './enter.ts'

const REFUSED = { expected: /Failed to load resource/ }

describe.skipIf(!browserPath)('the first to come', JOURNEY, () => {
  let app: App
  let browser: Browser
  beforeAll(async () => {
    app = await startApp({ isNew: true })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  test('makes themselves the owner, sees the first page, and leaves', async () => {
    await visit(browser, app.url, {}, async page => {
      await page.getByRole('heading', { name: 'Welcome to Goodfaith' }).waitFor()
      await expectAccessible(page)
      await page.getByLabel('Your name').fill(OWNER.name)
      await page.getByLabel('Your mail address').fill(OWNER.email)
      await page.getByLabel('Choose a password').fill(OWNER.password)
      await page.getByRole('button', { name: 'Begin' }).click()
      await page.getByRole('button', { name: 'Import your mail' }).waitFor()
      await page.getByRole('button', { name: 'Open the sample workspace' }).waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: `menu of ${OWNER.name}` }).click()
      await expectAccessible(page)
      await page.getByRole('menuitem', { name: 'Sign out' }).click()
      await page.getByText('You are signed out.').waitFor()
    })
  })

  test('is let in again only with their password, and lands where they wanted to go', async () => {
    const wanted = `${app.url}/own/evaluation?at=2002-01-02`
    await visit(browser, wanted, { ...REFUSED, width: 360, isDark: true }, async page => {
      await page.getByRole('heading', { name: 'Sign in' }).waitFor()
      await expectAccessible(page)
      await enter(page, OWNER.email, 'warm as toast 2001')
      await page.getByRole('alert').getByText('No such address and password go together here.').waitFor()
      await expectAccessible(page)
      await enter(page, OWNER.email, OWNER.password)
      await page.getByRole('heading', { name: 'Not known yet' }).waitFor()
      expect(page.url()).toBe(wanted)
    })
  })

  test('cannot be led elsewhere by a link to the sign-in page', async () => {
    const crafted = `${app.url}/sign-in?to=${encodeURIComponent('//attacker.example/')}`
    await visit(browser, crafted, {}, async page => {
      await enter(page, OWNER.email, OWNER.password)
      await page.getByRole('button', { name: 'Import your mail' }).waitFor()
      expect(page.url()).toBe(`${app.url}/`)
    })
  })

  test('comes in under another name of the same machine as well', async () => {
    await visit(browser, app.url.replace('localhost', '127.0.0.1'), {}, async page => {
      await enter(page, OWNER.email, OWNER.password)
      await page.getByRole('button', { name: 'Import your mail' }).waitFor()
    })
  })

  test('is told when the program cannot be reached, and may try again', async () => {
    await visit(browser, app.url, REFUSED, async page => {
      await page.route('**/api/session', route => route.abort())
      await page.reload()
      await page.getByRole('heading', { name: 'Goodfaith cannot be reached' }).waitFor()
      await expectAccessible(page)
      await page.unroute('**/api/session')
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    })
  })
})
