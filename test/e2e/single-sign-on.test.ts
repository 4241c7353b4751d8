import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MEMBERS } from '../../src/world/cast.ts'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'
import { CLIENT, type OpenIdProvider, startProvider } from './provider.ts'

const { priya } = MEMBERS
const STRANGER = { cookie: '', expected: /Failed to load resource|fonts\.googleapis/ }

describe.skipIf(!browserPath)('single sign-on', JOURNEY, () => {
  let app: App
  let browser: Browser
  let provider: OpenIdProvider
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
    provider = await startProvider(priya.name)
    provider.expect(`${app.url}/api/sign-in/sso/callback/our-login`)
  })
  afterAll(async () => {
    await browser?.close()
    await provider?.close()
    await app?.close()
  })

  const set = (page: Page, issuer: string) => fillProvider(page, { issuer, domain: 'porla.example' })

  test('trusts a provider that answers, and says why it trusts none that does not', async () => {
    await visit(browser, `${app.url}/installation`, { expected: /Failed to load resource/ }, async page => {
      await page.getByText('No provider is trusted yet.').waitFor()
      await set(page, `${provider.issuer}/nowhere`)
      await page.getByRole('alert').getByText(`${provider.issuer}/nowhere`).waitFor()
      await expectAccessible(page)
      await set(page, provider.issuer)
      const list = page.getByRole('list', { name: 'Providers of single sign-on' })
      await list.getByText('/api/sign-in/sso/callback/our-login').waitFor()
      await list.getByText(/Newcomers become members of My workspace/).waitFor()
      await expectAccessible(page)
    })
  })

  test('brings somebody of the domain in as a member, back to where they wanted to go', async () => {
    const wanted = `${app.url}/own/relationships?state=waning`
    await visit(browser, wanted, STRANGER, async page => {
      await page.getByLabel('Mail address').fill(priya.addresses[0])
      await page.getByRole('button', { name: 'Single sign-on' }).click()
      await page.waitForURL(`${provider.issuer}/**`)
      await page.locator('input[name=login]').fill(priya.addresses[0])
      await page.locator('input[name=password]').fill('any will do')
      await page.locator('button[type=submit]').click()
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('heading', { name: 'Relationships' }).waitFor()
      expect(page.url()).toBe(wanted)
      await page.goto(`${app.url}/me`)
      await page.getByText('You have no password: you come in by other ways.').waitFor()
      await expectAccessible(page)
    })
    const { members } = (await app.ask('GET', '/workspaces/own/members')).body
    expect(members).toContainEqual(expect.objectContaining({ name: priya.name, role: 'member' }))
  })

  test('says so where the provider lets somebody not in, or nobody speaks for their domain', async () => {
    await visit(browser, app.url, STRANGER, async page => {
      await page.getByLabel('Mail address').fill('walt@marlowbay-paper.example')
      await page.getByRole('button', { name: 'Single sign-on' }).click()
      await page
        .getByRole('alert')
        .getByText('No provider of single sign-on speaks for that address here.')
        .waitFor()
      await page.getByLabel('Mail address').fill(priya.addresses[0])
      await page.getByRole('button', { name: 'Single sign-on' }).click()
      await page.waitForURL(`${provider.issuer}/**`)
      await page.getByRole('link', { name: 'Cancel' }).click()
      await page.getByText('Your provider of single sign-on did not let you in.').waitFor()
      await expectAccessible(page)
    })
  })
})

async function fillProvider(page: Page, { issuer, domain }: { issuer: string; domain: string }) {
  await page.getByLabel('Short name').fill('our-login')
  await page.getByLabel('For the domain').fill(domain)
  await page.getByLabel('Issuer').fill(issuer)
  await page.getByLabel('Client id').fill(CLIENT.id)
  await page.getByLabel('Client secret').fill(CLIENT.secret)
  await page.getByRole('button', { name: 'Trust it' }).click()
}
