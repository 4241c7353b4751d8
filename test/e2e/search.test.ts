import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { KEYS } from '../../src/app/web/keys/keys.ts'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

describe.skipIf(!browserPath)('somebody without a mouse', JOURNEY, () => {
  let app: App
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    await app.ask('POST', '/sample-workspace', {})
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Search, or do something' })
  const optionsOf = (page: Page) => page.getByRole('listbox', { name: 'Found' }).getByRole('option')
  const chosenIn = (page: Page) => page.locator('[role="option"][aria-selected="true"]').innerText()
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
  const listOf = async (page: Page) => {
    const rows = page.getByRole('table').getByRole('row')
    await rows.nth(2).waitFor()
    return rows
  }

  test.each([
    { width: 1280, isDark: false },
    { width: 360, isDark: true },
  ])('finds people and messages as they type, at $width px', async look => {
    await visit(browser, `${app.url}/sample/relationships`, look, async page => {
      await page.getByRole('button', { name: 'Search' }).first().waitFor()
      await page.keyboard.press('Control+k')
      await boxOf(page).waitFor()
      await expectAccessible(page)
      await page.keyboard.type('gunnar')
      await optionsOf(page).filter({ hasText: 'Gunnar Öberg' }).first().waitFor()
      await expectAccessible(page)
      const first = await chosenIn(page)
      await page.keyboard.press('ArrowDown')
      expect(await chosenIn(page)).not.toBe(first)
      const named = await boxOf(page).getAttribute('aria-activedescendant')
      expect(await page.locator(`[id="${named}"]`).getAttribute('aria-selected')).toBe('true')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Gunnar Öberg' }).waitFor()

      await page.keyboard.press('Control+k')
      await boxOf(page).fill('alergic')
      await page.getByRole('button', { name: 'allergic' }).press('Enter')
      await optionsOf(page).filter({ hasText: 'allergic' }).first().waitFor()
      await boxOf(page).press('Enter')
      const message = page.getByRole('dialog', { name: 'Message' })
      await message.getByText('allergic to ladders').waitFor()
      await page.keyboard.press('Escape')
      await message.waitFor({ state: 'detached' })
    })
  })

  test('is taken by Enter to what they typed, however fast they are', async () => {
    await visit(browser, `${app.url}/sample/relationships`, {}, async page => {
      await page.getByRole('button', { name: 'Search' }).first().waitFor()
      await page.keyboard.press('Control+k')
      await boxOf(page).waitFor()
      let answer = () => {}
      const isAsked = new Promise<void>(resolve => {
        void page.route('**/search?*', async route => {
          resolve()
          await new Promise<void>(go => {
            answer = go
          })
          await route.continue()
        })
      })
      await boxOf(page).fill('Gunnar Öberg')
      await page.keyboard.press('Enter')
      await isAsked
      expect(await boxOf(page).isVisible()).toBe(true)
      answer()
      await page.getByRole('heading', { level: 1, name: 'Gunnar Öberg' }).waitFor()
    })
  })

  test('does things from the same box, and is shown what was seen last', async () => {
    await visit(browser, `${app.url}/sample/relationships`, {}, async page => {
      await page.getByRole('link', { name: 'Maarit Lehtonen' }).first().press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Maarit Lehtonen' }).waitFor()
      await page.getByRole('textbox', { name: 'A new note' }).waitFor()
      await page.keyboard.press('Control+k')
      await boxOf(page).fill('write note')
      await expect.poll(() => chosenIn(page)).toContain('Write a note')
      await page.keyboard.press('Enter')
      const field = page.getByRole('textbox', { name: 'A new note' })
      await expect.poll(() => field.evaluate(one => one === document.activeElement)).toBe(true)
      await page.keyboard.type('g r ?')
      await expect.poll(() => field.inputValue()).toBe('g r ?')
      await page.keyboard.press('Control+k')
      await boxOf(page).fill('tasks')
      await expect.poll(() => chosenIn(page)).toContain('Tasks')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor()
      await page.keyboard.press('Control+k')
      await optionsOf(page).filter({ hasText: 'Maarit Lehtonen' }).waitFor()
      await boxOf(page).fill('dark')
      await page.keyboard.press('Enter')
      await page.locator('[data-mantine-color-scheme="dark"]').waitFor()
    })
  })

  test('goes through a list and from page to page, and is back where they were after Escape', async () => {
    await visit(browser, `${app.url}/sample/relationships`, {}, async page => {
      const rows = await listOf(page)
      const nameIn = (row: number) => rows.nth(row).getByRole('link').first().innerText()
      await page.keyboard.press('j')
      await expect.poll(() => focused(page)).toBe(await nameIn(1))
      await page.keyboard.press('j')
      await expect.poll(() => focused(page)).toBe(await nameIn(2))
      await page.keyboard.press('Control+k')
      await boxOf(page).press('Escape')
      await expect.poll(() => focused(page)).toBe(await nameIn(2))
      await page.keyboard.press('k')
      await expect.poll(() => focused(page)).toBe(await nameIn(1))
      await page.keyboard.press('g')
      await page.keyboard.press('t')
      await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor()
      await page.keyboard.press('g')
      await page.keyboard.press('o')
      await page.getByRole('heading', { level: 1, name: 'Organisations' }).waitFor()
    })
  })

  test('writes and leaves forms with the keyboard, and has the focus back each time', async () => {
    await visit(browser, `${app.url}/sample/relationships`, {}, async page => {
      const isFocused = (label: string | RegExp) =>
        expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(label)
      await page.getByRole('button', { name: 'Add', exact: true }).press('Enter')
      await page.getByRole('menuitem', { name: 'A person' }).press('Enter')
      await page.getByRole('dialog', { name: 'A new person' }).waitFor()
      await page.keyboard.press('Escape')
      const isAdd = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
      await expect.poll(isAdd).toBe('Add')

      await page.getByRole('link', { name: 'Grace Achebe' }).first().press('Enter')
      await page.getByRole('button', { name: 'Add a task' }).waitFor()
      await page.keyboard.press('t')
      await page.keyboard.press('Escape')
      await isFocused('Add a task')
      await page.keyboard.press('t')
      await page.keyboard.type('Send the drawings')
      await page.keyboard.press('Enter')
      await page.getByText('Send the drawings').first().waitFor()
      await isFocused('Add a task')
      await page.keyboard.press('e')
      await page.getByRole('dialog', { name: 'Edit Grace Achebe' }).waitFor()
      await page.keyboard.press('Escape')
      await isFocused('Edit')
      await page.keyboard.press('n')
      await page.keyboard.type('Prefers the morning')
      await page.getByRole('button', { name: 'Keep the note' }).press('Enter')
      await page.getByText('Prefers the morning').last().waitFor()
      const field = page.getByRole('textbox', { name: 'A new note' })
      await expect.poll(() => field.evaluate(one => one === document.activeElement)).toBe(true)
    })
  })

  test('is shown every key, and can turn off those that are one letter', async () => {
    await visit(browser, `${app.url}/sample/relationships`, {}, async page => {
      await listOf(page)
      await page.keyboard.press('?')
      const keys = page.getByRole('dialog', { name: 'Keys' })
      for (const { does } of KEYS) await keys.getByText(does, { exact: true }).waitFor()
      await expectAccessible(page)
      await keys.getByRole('switch', { name: 'Keys without Ctrl or ⌘' }).press('Space')
      await page.keyboard.press('Escape')
      await keys.waitFor({ state: 'detached' })
      await page.keyboard.press('?')
      await page.keyboard.press('Control+k')
      await boxOf(page).waitFor()
      expect(await keys.count()).toBe(0)
    })
  })

  test('reads all that was found on a page of its own', async () => {
    await visit(browser, `${app.url}/sample/relationships`, {}, async page => {
      await listOf(page)
      await page.keyboard.press('Control+k')
      await boxOf(page).fill('pump')
      await optionsOf(page).filter({ hasText: 'Everything with “pump”' }).waitFor()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      const found = page.getByRole('list', { name: 'Messages' }).getByRole('listitem')
      await expect.poll(() => found.count()).toBe(20)
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Show earlier messages' }).press('Enter')
      await expect.poll(() => found.count()).toBeGreaterThan(20)
      await page.getByRole('searchbox').fill('zeppelin')
      await page.getByRole('heading', { name: 'Nothing has these words' }).waitFor()
      await expectAccessible(page)
    })
  })
})
