import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OWNER } from '../setup/signed-in.ts'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

/** More presses than this to get anywhere is a page that nobody walks through by keyboard. */
const FARTHEST = 60

describe.skipIf(!browserPath)('somebody with a keyboard alone', JOURNEY, () => {
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

  test('walks from signing in over the relationships to a person, back, and out', async () => {
    await visit(browser, `${app.url}/sample/relationships`, { cookie: '' }, async page => {
      await page.getByRole('heading', { name: 'Sign in' }).waitFor()
      await tabTo(page, 'Mail address')
      await page.keyboard.type(OWNER.email)
      await tabTo(page, 'Password')
      await page.keyboard.type(OWNER.password)
      await tabTo(page, 'Sign in')
      await page.keyboard.press('Enter')

      await page.getByRole('link', { name: 'Maarit Lehtonen' }).first().waitFor()
      await tabTo(page, 'Skip to content')
      await page.keyboard.press('Enter')
      await tabTo(page, 'Maarit Lehtonen')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Maarit Lehtonen' }).waitFor()
      await page.getByRole('heading', { name: 'Both sides' }).waitFor()

      await tabTo(page, 'Relationships', 'Shift+Tab')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Relationships' }).waitFor()

      await tabTo(page, `YS: menu of ${OWNER.name}`, 'Shift+Tab')
      await page.keyboard.press('Enter')
      const isAt = (name: string) => expect.poll(() => focused(page).then(({ name }) => name)).toBe(name)
      await isAt('You and your ways in')
      await page.keyboard.press('ArrowUp')
      await isAt('Sign out')
      await page.keyboard.press('Enter')
      await page.getByText('You are signed out.').waitFor()
    })
  })

  test('finds the main pages behind one button where the window is narrow', async () => {
    await visit(browser, `${app.url}/sample/organisations`, { width: 360 }, async page => {
      await page.getByRole('heading', { level: 1, name: 'Organisations' }).waitFor()
      const isAt = (name: string) => expect.poll(() => focused(page).then(({ name }) => name)).toBe(name)
      const button = 'Organisations: all pages'
      await tabTo(page, button)
      await page.keyboard.press('Enter')
      await isAt('Organisations')
      await page.getByRole('navigation', { name: 'Main' }).waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await isAt(button)

      await page.keyboard.press('Enter')
      await isAt('Organisations')
      await tabTo(page, 'Tasks')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Tasks: all pages' }).waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
    })
  })
})

/** Tabs on, or back, until what is called so has the focus; whatever has it on the way must show that it has. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let presses = 0; presses < FARTHEST; presses++) {
    await page.keyboard.press(key)
    const at = await focused(page)
    expect(at.isShown, `one sees that ${at.name} has the focus`).toBe(true)
    if (at.name === name) return
  }
  throw new Error(`${FARTHEST} presses of ${key} do not lead to ${name}`)
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const label = (element as HTMLInputElement).labels?.[0]?.innerText
    const { outlineStyle, boxShadow } = getComputedStyle(element)
    return {
      name: element.getAttribute('aria-label') ?? label ?? element.innerText.trim(),
      // A field shows its caret.
      isShown: element.matches('body, input, textarea') || outlineStyle !== 'none' || boxShadow !== 'none',
    }
  })
