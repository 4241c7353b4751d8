import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

const WORKSPACE = '/workspaces/sample'
const SHEET = 'send you the sheet we used in our first year'

describe.skipIf(!browserPath)('whoever goes through what was found in mail', JOURNEY, () => {
  let app: App
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
    await app.ask('POST', '/sample-workspace', {})
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })
  const waiting = async () => (await app.ask('GET', `${WORKSPACE}/suggestions`)).body.suggestions

  test('has any message looked through when they ask for it', async () => {
    const [found] = await waiting()
    await visit(
      browser,
      `${app.url}/sample/relationships?message=${found.messageId}`,
      { width: 360, isDark: true },
      async page => {
        const message = page.getByRole('dialog', { name: 'Message' })
        await message.getByRole('button', { name: 'Look for promises' }).click()
        await message.getByRole('heading', { name: 'Found in this message' }).waitFor()
        await message.getByRole('listitem').filter({ hasText: found.sentence.trim() }).first().waitFor()
        await expectAccessible(page)
      },
    )
  })

  test('confirms, dismisses, takes that back and puts right by keys alone', async () => {
    const before = await waiting()
    expect(before.length).toBeGreaterThan(2)
    await visit(browser, `${app.url}/sample/commitments`, { width: 360 }, async page => {
      const list = page.getByRole('list', { name: 'Suggestions' })
      const lines = list.getByRole('listitem')
      await lines.first().waitFor()
      await expectAccessible(page)
      const first = await lines.first().locator('p').first().innerText()
      await lines.first().getByRole('link').first().focus()

      await page.keyboard.press('y')
      await lines.filter({ hasText: first }).waitFor({ state: 'detached' })

      const second = await lines.first().locator('p').first().innerText()
      await page.keyboard.press('n')
      await lines.filter({ hasText: second }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Undo' }).press('Enter')
      await lines.filter({ hasText: second }).waitFor()

      const sheet = lines.filter({ hasText: SHEET })
      await lines.first().getByRole('link').first().focus()
      await page.keyboard.press('ArrowDown')
      expect(await sheet.evaluate(line => line.contains(document.activeElement))).toBe(true)
      await page.keyboard.press('y')
      await page.getByLabel('By when').fill('2026-10-09')
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      await sheet.waitFor({ state: 'detached' })
      await page
        .getByRole('list', { name: 'We owe, Next week' })
        .getByText('Send you the sheet we used in our first year')
        .waitFor()
    })
    expect(await waiting()).toHaveLength(before.length - 2)
  })
})
