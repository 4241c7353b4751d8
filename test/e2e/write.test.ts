import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

const DRAFT =
  'Siv, you asked in August which of the two invoices counts. It is the one of the 14th: the other was withdrawn on the 20th, as page 2 of the attached letter says. Nothing is left for you to do.'

describe.skipIf(!browserPath)('a mail to one person', JOURNEY, () => {
  let app: App
  let browser: Browser
  let siv: string
  beforeAll(async () => {
    app = await startApp()
    await app.ask('POST', '/sample-workspace', {})
    siv = await idOf('siv')
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  const idOf = async (name: string): Promise<string> =>
    (await app.ask('GET', `/workspaces/sample/directory?search=${name}`)).body.found[0].id

  test('is written from their page with the coach beside, outlives a reload, and is taken to one’s own mail', async () => {
    await visit(browser, `${app.url}/sample/people/${siv}`, {}, async page => {
      await page.getByRole('link', { name: 'Write', exact: true }).click()
      await page.getByRole('heading', { name: /^Write to Siv/ }).waitFor()
      await page.getByText('Something passed between us on').waitFor()
      const text = page.getByLabel('Text')
      const coach = page.getByRole('region', { name: 'The coach' })
      await text.fill('Dear Siv, we are the leading provider. Act now, this offer ends tonight!')
      await coach.getByText('Grade F').first().waitFor()
      await expectAccessible(page)
      await text.fill(DRAFT)
      await coach
        .getByText(/Grade [AB]/)
        .first()
        .waitFor()
      await page.reload()
      await expect.poll(() => text.inputValue()).toBe(DRAFT)
      await page.getByRole('button', { name: 'Take it to my mail program' }).click()
      await page.getByRole('status').getByText('Noted as going to Siv').waitFor()
      const href = await page.getByRole('link', { name: 'Open in your mail program' }).getAttribute('href')
      expect(href).toMatch(/^mailto:[^?]+@[^?]+\?/)
      expect(decodeURIComponent(href!)).toContain(DRAFT)
      await expectAccessible(page)
      await text.fill(`${DRAFT} Siv, that is all.`)
      await page.getByRole('button', { name: 'Take it to my mail program' }).waitFor()
    })
  })

  test('is refused where nearly the same went to a handful, and it says what to do instead', async () => {
    const text =
      'The new rule on floats comes into force in March. Page 3 of the notice says which of them have to be weighed again, and by whom. I marked the two lines that concern your pens.'
    for (const name of ['gunnar', 'jonas', 'trond', 'helena', 'wilma']) {
      const personIds = [await idOf(name)]
      const { status } = await app.ask('POST', '/workspaces/sample/drafts/handed-out', { text, personIds })
      expect(status, name).toBe(200)
    }
    const at = { isDark: true, width: 360, expected: /409/ }
    await visit(browser, `${app.url}/sample/people/${siv}/write`, at, async page => {
      await page.getByLabel('Text').fill(text)
      await page.getByRole('button', { name: 'Take it to my mail program' }).click()
      await page.getByRole('alert').getByText('mass mailing').waitFor()
      expect(await page.getByRole('link', { name: 'Open in your mail program' }).count()).toBe(0)
      await expectAccessible(page)
    })
  })
})
