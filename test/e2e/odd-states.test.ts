import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

const REFUSED = { expected: /Failed to load resource/ }

describe.skipIf(!browserPath)('where there is nothing, or something is wrong', JOURNEY, () => {
  let app: App
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  test.each([
    ['relationships', 'No relationships yet'],
    ['organisations', 'No organisations yet'],
    ['evaluation', 'Not known yet'],
  ])('an empty workspace says what %s will show and how to begin', async (name, said) => {
    await visit(browser, `${app.url}/own/${name}`, {}, async page => {
      await page.getByRole('heading', { name: said }).waitFor()
      await expectAccessible(page)
    })
  })

  test('a workspace without mail is still the first run', async () => {
    await visit(browser, app.url, {}, async page => {
      await page.getByRole('button', { name: 'Open the sample workspace' }).waitFor()
    })
  })

  test.each(['people', 'organisations', 'imports'])(
    'one of the %s that is not there is said not to be',
    async of => {
      const stranger = `${app.url}/own/${of}/018f0000-0000-7000-8000-000000000000`
      await visit(browser, stranger, REFUSED, async page => {
        await page.getByRole('alert').getByRole('heading', { name: 'Not found' }).waitFor()
        await expectAccessible(page)
      })
    },
  )

  test('an address that leads nowhere offers the way back', async () => {
    await visit(browser, `${app.url}/own/horoscopes`, {}, async page => {
      await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
      await expectAccessible(page)
    })
  })

  test('when the connection is lost the page says so, and a second try may succeed', async () => {
    await visit(browser, `${app.url}/own/import`, REFUSED, async page => {
      await page.getByRole('heading', { name: 'Import your mail' }).waitFor()
      await page.route('**/api/workspaces/own/relationships?*', route => route.abort())
      await page.getByRole('link', { name: 'Relationships' }).click()
      await page.getByRole('heading', { name: 'Goodfaith cannot be reached' }).waitFor()
      await page.unroute('**/api/workspaces/own/relationships?*')
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.getByRole('heading', { name: 'No relationships yet' }).waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
    })
  })
})
