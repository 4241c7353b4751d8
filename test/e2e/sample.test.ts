import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

describe.skipIf(!browserPath)('a newcomer who opens the sample', JOURNEY, () => {
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

  test('gets from the first page to the messages behind a number', async () => {
    await visit(browser, app.url, {}, async page => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Open the sample workspace' }).click()

      await page.getByRole('link', { name: 'Maarit Lehtonen' }).first().waitFor({ timeout: 60_000 })
      await expectAccessible(page)
      await page
        .getByRole('button', { name: /^Strength .*: why/ })
        .first()
        .click()
      await page.getByText(/^Strength .*, because/).waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Escape')

      await page.getByRole('link', { name: 'Maarit Lehtonen' }).first().click()
      await page.getByRole('img', { name: /^Wave of messages from/ }).waitFor()
      await expectAccessible(page)

      await page.getByRole('link', { name: /^How often they answer/ }).press('Enter')
      const evidence = page.getByRole('dialog', { name: 'What stands behind this number' })
      await evidence.getByText(/they answered \d+/).waitFor()
      await evidence.getByRole('listitem').first().waitFor()
      await expectAccessible(page)

      await evidence.getByRole('link').first().click()
      const message = page.getByRole('dialog', { name: 'Message' })
      await message.getByText('From', { exact: true }).waitFor()
      await message.getByRole('article').waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await message.waitFor({ state: 'detached' })
      await evidence.waitFor()
      expect(page.url()).toContain('open=theirReplyRate')
    })
  })

  describe('and comes back', () => {
    beforeAll(async () => {
      await app.ask('POST', '/sample-workspace', {})
    })

    test('filters, sorts and searches, and the address says how', async () => {
      await visit(browser, `${app.url}/sample/relationships`, {}, async page => {
        const rows = page.getByRole('table', { name: 'Relationships' }).getByRole('row')
        await rows.nth(1).waitFor()
        const all = await rows.count()

        await page.getByRole('link', { name: /^Waning \d/ }).click()
        await page.waitForURL(/state=waning/)
        await expect.poll(() => rows.count()).toBeLessThan(all)
        await expect
          .poll(async () => (await rows.getByText('Waning').count()) + 1 - (await rows.count()))
          .toBe(0)
        await page.getByRole('link', { name: /^All \d/ }).click()

        await page.getByRole('link', { name: 'Person', exact: true }).click()
        await page.waitForURL(/sort=name/)
        const nameOf = (row: number) => rows.nth(row).getByRole('link').first().innerText()
        const areInOrder = async () => {
          const names = [await nameOf(1), await nameOf(2), await nameOf(3)]
          return names.join() === [...names].sort((a, b) => a.localeCompare(b)).join()
        }
        await expect.poll(areInOrder).toBe(true)

        await page.keyboard.press('/')
        await page.keyboard.type('jonas')
        await page.waitForURL(/search=jonas/)
        await expect.poll(() => nameOf(1)).toBe('Jonas Ek')
        await page.getByRole('searchbox').fill('nobody of this name')
        await page.getByRole('heading', { name: 'No relationship matches' }).waitFor()
        await expectAccessible(page)
        await page.getByRole('button', { name: 'Show all of them' }).click()
        await expect.poll(() => rows.count()).toBe(all)
      })
    })

    test('sees the wave as a table, comes nearer with the keyboard and the mouse', async () => {
      await visit(browser, `${app.url}/sample/relationships`, {}, async page => {
        await page.getByRole('link', { name: 'Maarit Lehtonen' }).first().click()
        await page.getByRole('button', { name: 'Nearer' }).focus()
        await page.keyboard.press('+')
        await page.getByRole('button', { name: 'All of it' }).click()
        const wave = page.getByRole('img', { name: /^Wave of messages from/ })
        const box = (await wave.boundingBox())!
        await page.mouse.move(box.x + box.width * 0.3, box.y + 100)
        await page.mouse.down()
        await page.mouse.move(box.x + box.width * 0.6, box.y + 100, { steps: 4 })
        await page.mouse.up()
        await page.getByRole('button', { name: 'All of it' }).click()
        await page.getByRole('button', { name: 'The wave as a table' }).click()
        await page.getByRole('columnheader', { name: 'From us, messages a week' }).waitFor()
        await expectAccessible(page)
      })
    })

    test('looks back at an earlier day and returns to today', async () => {
      await visit(browser, `${app.url}/sample/relationships`, {}, async page => {
        await page.getByRole('button', { name: /As of/ }).click()
        await page.getByLabel('See everything as of').fill('2025-03-01')
        await expectAccessible(page)
        await page.getByRole('button', { name: 'See', exact: true }).click()
        await page.getByText('Seen as it was on 1 Mar 2025.').waitFor()
        await page.getByRole('link', { name: 'Organisations', exact: true }).click()
        expect(page.url()).toContain('at=2025-03-01')
        await page.getByRole('link', { name: 'Back to today' }).click()
        await page.waitForURL(url => !url.searchParams.has('at'))
      })
    })

    test('is told how well the measures predict', async () => {
      await visit(browser, `${app.url}/sample/relationships`, {}, async page => {
        await page.getByRole('link', { name: 'How well does this predict?' }).click()
        await page.getByRole('heading', { level: 1, name: 'How well does this predict?' }).waitFor()
        await page.getByRole('rowheader', { name: 'Recency alone' }).first().waitFor()
        await expectAccessible(page)
      })
    })

    test.each([
      { width: 360, isDark: true },
      { width: 1280, isDark: true },
      { width: 360, isDark: false },
    ])('every page is sound at $width px, dark: $isDark', async look => {
      await visit(browser, `${app.url}/sample/relationships`, look, async page => {
        const isThere = () => expect.poll(() => page.locator('[aria-busy]').count()).toBe(0)
        for (const name of ['import', 'evaluation', 'organisations', 'relationships']) {
          await page.goto(`${app.url}/sample/${name}`)
          await page.getByRole('heading', { level: 1 }).waitFor()
          await isThere()
          await expectAccessible(page)
        }
        await page.getByRole('link', { name: 'Maarit Lehtonen' }).first().click()
        await page.getByRole('heading', { name: 'Both sides' }).waitFor()
        await isThere()
        await expectAccessible(page)
        await page.getByRole('list', { name: 'Organisation and addresses' }).getByRole('link').click()
        await page.getByRole('heading', { name: 'People there, and who of us knows them' }).waitFor()
        await isThere()
        await expectAccessible(page)
      })
    })
  })
})
