import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, focusOn, JOURNEY, launch, visit } from './browser.ts'

const HERE = '/workspaces/sample'
const SEEN = 'What was seen, the newest first'

describe.skipIf(!browserPath)('somebody who writes down what was seen', JOURNEY, () => {
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

  const pageOf = async (name: string) => {
    const { body } = await app.ask('GET', `${HERE}/directory?search=${encodeURIComponent(name)}`)
    return `${app.url}/sample/people/${body.found[0].id}`
  }
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'What did you see?' })
  const arrive = (page: Page) => page.getByRole('heading', { name: 'Acts' }).waitFor()

  test('does so by the keyboard alone, sees before what it will do, and finds it on the page at once', async () => {
    await visit(browser, await pageOf('gunnar.ob'), {}, async page => {
      await arrive(page)
      await page.keyboard.press('s')
      await expect.poll(() => focusedName(page)).toBe('What did you see?')
      await page.keyboard.type("don't kn")
      await page.getByRole('option', { name: 'Said “I don’t know”' }).waitFor()
      await page.keyboard.press('Enter')
      await dialog(page).getByText('How far they can trust us').waitFor()
      await dialog(page).getByText('our own word for ourselves').waitFor()
      await tabTo(page, 'In a few words')
      await page.keyboard.type('Whether small pumps can be heard at all.')
      await tabTo(page, 'Write it down')
      await page.keyboard.press('Enter')
      await dialog(page).waitFor({ state: 'detached' })
      const seen = page.getByRole('list', { name: SEEN }).getByRole('listitem').first()
      await seen.getByText('Whether small pumps can be heard at all.').waitFor()
      expect(await seen.getByText('Ylva Sandström to Gunnar Öberg').count()).toBe(1)
      await seen.getByRole('link', { name: 'Its evidence' }).press('Enter')
      await page.getByRole('dialog').getByText('Whether small pumps can be heard at all.').first().waitFor()
    })
  })

  test('cites the message that is open, which then is more than one’s own word', async () => {
    await visit(browser, await pageOf('gunnar.ob'), {}, async page => {
      await arrive(page)
      await page
        .getByRole('button', { name: 'From them' })
        .or(page.getByText('From them', { exact: true }).last())
        .click()
      await page.getByRole('list', { name: 'Encounters' }).getByRole('link').first().click()
      const message = page.getByRole('dialog', { name: 'Message' })
      await message.getByRole('button', { name: 'What did you see?' }).press('Enter')
      await dialog(page).getByRole('combobox', { name: 'What did you see?' }).fill('favour')
      await page.keyboard.press('Enter')
      await dialog(page).getByText('Cites the message').waitFor()
      expect(await dialog(page).getByRole('radio', { name: 'They did' }).isChecked()).toBe(true)
      await dialog(page).getByText('How far we can trust them').waitFor()
      expect(await dialog(page).getByText('our own word for ourselves').count()).toBe(0)
      await dialog(page).getByRole('button', { name: 'Write it down' }).press('Enter')
      await dialog(page).waitFor({ state: 'detached' })
      await page.keyboard.press('Escape')
      await page.getByRole('list', { name: SEEN }).getByText('Did a favour').first().waitFor()
    })
  })

  test('cites the message by which they heard that a gift was welcomed', async () => {
    const url = await pageOf('gunnar.ob')
    const gift = { personId: url.split('/').at(-1), what: 'A quiet bearing', givenOn: '2026-01-07' }
    await app.ask('POST', `${HERE}/gifts`, { ...gift, hasOpenDecision: false })
    await visit(browser, url, {}, async page => {
      const given = page.getByRole('listitem').filter({ hasText: 'A quiet bearing' })
      await given.getByRole('button', { name: /^What became of/ }).press('Enter')
      await given.getByText('our own word for ourselves').waitFor()
      await given.getByRole('combobox', { name: 'Where it stands' }).click()
      await page.getByRole('option').first().click()
      await expectAccessible(page)
      await given.getByRole('button', { name: 'Write it down' }).press('Enter')
      await given.getByRole('link', { name: 'the message' }).waitFor()
    })
  })

  test('answers four questions about a referral, and one yes says why it does not count', async () => {
    await visit(browser, await pageOf('helena'), { isDark: true }, async page => {
      await arrive(page)
      await page.keyboard.press('Control+k')
      await focusOn(page.getByRole('combobox', { name: 'Search, or do something' }))
      await page.keyboard.type('record referral')
      await page.keyboard.press('Enter')
      await expect.poll(() => focusedName(page)).toBe('What they needed')
      await page.keyboard.type('A pump for a fountain')
      await page.keyboard.press('Tab')
      await page.keyboard.type('A garden centre')
      const questions = dialog(page).getByRole('radiogroup')
      for (const at of [1, 2, 3, 4]) {
        const no = questions.nth(at).getByRole('radio', { name: 'No' })
        await no.check()
      }
      await dialog(page).getByText('How far they can trust us').waitFor()
      await questions.nth(1).getByRole('radio', { name: 'Yes' }).check()
      await dialog(page).getByText('It does not count: the client was of trivial importance to us.').waitFor()
      await dialog(page).getByRole('button', { name: 'Write it down' }).press('Enter')
      await dialog(page).waitFor({ state: 'detached' })
      const referral = page
        .getByRole('list', { name: 'Referrals, the newest first' })
        .getByRole('listitem')
        .filter({ hasText: 'A garden centre' })
      await referral.getByText('It does not count').waitFor()
      await referral.getByRole('button', { name: /^What came of/ }).press('Enter')
      await expect.poll(() => focusedName(page)).toBe('What came of it')
      await page.keyboard.type('The fountain runs.')
      await page.keyboard.press('Enter')
      await referral.getByText('The fountain runs.').waitFor()
      await referral.getByRole('button', { name: /^Withdraw/ }).press('Enter')
      await expect.poll(() => focusedName(page)).toBe('Why it is taken back')
      await page.keyboard.type('It was for her neighbour.')
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      await referral.getByText(/^Withdrawn by Ylva Sandström on .*: It was for her neighbour/).waitFor()
    })
  })

  test('is warned of a gift at a first meeting before it is saved', async () => {
    await visit(browser, await pageOf('callum'), { width: 360 }, async page => {
      await arrive(page)
      await page.goto(`${page.url()}?record=gift`)
      await dialog(page).getByLabel('What it is').fill('A screwdriver to listen with')
      await dialog(page).getByLabel('When').fill('2025-01-08')
      await dialog(page).getByText('Out of place.').waitFor()
      await dialog(page).getByText('did harm at a first meeting').waitFor()
      await dialog(page).getByRole('button', { name: 'Write it down' }).press('Enter')
      await dialog(page).waitFor({ state: 'detached' })
      const gift = page.getByRole('list', { name: 'Gifts, the newest first' }).getByRole('listitem').first()
      await gift.getByText('It counts as misplaced.').waitFor()
      await gift.getByRole('button', { name: /^What became of/ }).click()
      await gift.getByText('Misfired').click()
      await gift.getByText('The score stays as it is').waitFor()
      await expectAccessible(page)
      await gift.getByRole('button', { name: 'Write it down' }).press('Enter')
      await gift.getByText('Misfired').waitFor()
    })
  })

  test('finds the referrals and gifts with everybody on one page', async () => {
    await visit(browser, `${app.url}/sample/acts`, {}, async page => {
      await page.getByText('Sent to Lauscher Messtechnik').waitFor()
      await expectAccessible(page)
      await page.getByText('Gifts', { exact: true }).click()
      await page.getByText('The rubber of pump 3, in a jar').waitFor()
      await expectAccessible(page)
      await page.getByText('What was seen', { exact: true }).click()
      await page.getByText('Eighteen per cent, by Thursday noon.').waitFor()
      await expectAccessible(page)
    })
  })

  test('can use every form by whatever means, wide or narrow, dark or light', async () => {
    for (const how of [{ width: 360 }, { isDark: true }])
      await visit(browser, `${app.url}/sample/acts?record=seen`, how, async page => {
        const picker = dialog(page).getByRole('combobox', { name: 'What did you see?' })
        const pick = async (typed: string, name: string) => {
          await picker.fill(typed)
          await page.getByRole('option', { name }).click()
        }
        await picker.click()
        await page.getByRole('option', { name: 'Made a gift' }).waitFor()
        await expectAccessible(page)
        await pick('introduced', 'Introduced somebody')
        await dialog(page).getByLabel('With whom of them').fill('callum')
        await page.getByRole('option', { name: /Callum Reid/ }).click()
        await dialog(page)
          .getByText('How far they can trust us')
          .or(dialog(page).getByText('How far we'))
          .waitFor()
        await expectAccessible(page)
        await pick('gift', 'Made a gift')
        await dialog(page).getByLabel('When').fill('2025-01-08')
        await dialog(page).getByText('Out of place.').waitFor()
        await expectAccessible(page)
        await pick('competitor', 'Recommended a competitor')
        await dialog(page).getByRole('radiogroup').nth(1).getByRole('radio', { name: 'Yes' }).check()
        await dialog(page).getByText('It does not count:').waitFor()
        await expectAccessible(page)
      })
  })
})

const focusedName = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement | null
    return field?.labels?.[0]?.textContent ?? field?.getAttribute('aria-label') ?? field?.textContent ?? ''
  })

async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 15; presses++) {
    if ((await focusedName(page)) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to “${name}” by Tab; the focus is on “${await focusedName(page)}”`)
}
