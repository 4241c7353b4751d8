import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

const HERE = '/workspaces/sample'

describe.skipIf(!browserPath)('somebody who answers for what is claimed', JOURNEY, () => {
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

  const register = (page: Page) => page.getByRole('list', { name: 'Our claims' })
  const standing = (page: Page) => page.getByRole('list', { name: 'How it has stood, the latest first' })

  test('states a claim, shows it, and writes down that a client found it true: all by keyboard', async () => {
    await visit(browser, `${app.url}/sample/relationships`, {}, async page => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press('g')
      await page.keyboard.press('l')
      await register(page).waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'State a claim' }).press('Enter')
      await page.keyboard.type('An alarm reaches you in 50 seconds.')
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      const claim = register(page).getByRole('link', { name: 'An alarm reaches you in 50 seconds.' })
      await claim.press('Enter')
      await page.getByRole('heading', { level: 1, name: /An alarm reaches you/ }).waitFor()
      await page.getByText('It does not say what is measured').waitFor()
      await standing(page).getByText('Unproven').waitFor()

      await page.getByRole('button', { name: 'Add a proof' }).press('Enter')
      await page.keyboard.type('Fibre pulled four times')
      await page.getByLabel('Where it comes from').fill('Haugstad')
      await page.getByLabel('Who allowed its use').fill('Ingrid')
      await page.getByLabel('Allowed on').fill('2026-09-01')
      await page.getByLabel('Dated').fill('2026-09-01')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Add the proof' }).press('Enter')
      await standing(page).getByText('Evidenced').waitFor()

      await page.getByRole('button', { name: 'Found true or false' }).press('Enter')
      await page.getByRole('combobox', { name: 'Who found it so' }).fill('Trond')
      await page.getByRole('option', { name: /Trond/ }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByLabel('In their words').fill('49 this time')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Write it down' }).press('Enter')
      await standing(page).getByText('Confirmed').waitFor()
      await page.getByRole('list', { name: 'What clients found' }).getByText('49 this time').waitFor()
    })
  })

  test('finds what needs somebody, hears what a challenger did, and withdraws what is false', async () => {
    await visit(browser, `${app.url}/sample/claims?state=contested`, {}, async page => {
      await register(page).getByRole('link').first().click()
      await page.getByRole('button', { name: /^What they did then/ }).click()
      await page.getByLabel('How that showed').fill('Found yellow by himself')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Write it down' }).press('Enter')
      await page.getByText('Moved on: Found yellow by himself').waitFor()
    })
    await visit(browser, `${app.url}/sample/claims?state=refuted`, {}, async page => {
      await register(page).getByRole('link').first().click()
      await page.getByRole('button', { name: 'Withdraw' }).click()
      await page.getByLabel('Why it is said no longer').fill('We did not hear the coupling of pump 9.')
      await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
      await standing(page).getByText('Withdrawn').waitFor()
      await page.getByRole('button', { name: 'Changes' }).click()
      await page.getByRole('button', { name: /^Undo: changed We hear couplings/ }).click()
      await page.getByText('took a change back').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Withdraw', exact: true }).waitFor()
    })
  })

  test('reads a long register a page at a time, with how many there are of each', async () => {
    for (let n = 1; n <= 52; n++)
      await app.ask('POST', '/workspaces/own/claims', { text: `Pump ${n} is heard.` })
    await visit(browser, `${app.url}/own/claims`, { width: 360, isDark: true }, async page => {
      const claims = register(page).getByRole('listitem')
      await page.getByRole('link', { name: 'Unproven 52' }).waitFor()
      expect(await claims.count()).toBe(50)
      await page.getByRole('button', { name: 'Show more' }).click()
      await expect.poll(() => claims.count()).toBe(52)
      await expectAccessible(page)
      await page.getByRole('searchbox', { name: 'Search claims' }).fill('pump 52')
      await expect.poll(() => claims.count()).toBe(1)
      await page.getByRole('link', { name: 'Unproven 1', exact: true }).waitFor()
    })
  })

  test('finds who may speak to a client, and that being asked tires', async () => {
    await visit(browser, `${app.url}/sample/references`, {}, async page => {
      await page.getByLabel('For which client?').fill('stock pumps of a board mill')
      const references = page.getByRole('list', { name: 'References', exact: true }).getByRole('listitem')
      await page.getByText('Looked for: stock, pump, board, mill').waitFor()
      expect(await references.first().innerText()).toContain('Nkechi Adeyemi')
      await expectAccessible(page)
      for (const what of ['A mill in Quebec', 'A mill in Maine']) {
        await page.getByRole('button', { name: 'They were asked: Nkechi Adeyemi' }).press('Enter')
        await page.keyboard.type(what)
        await expectAccessible(page)
        await page.keyboard.press('Enter')
        await page.getByText(what).waitFor()
      }
      await page.getByText(/They have been asked often of late, and rest until 2027-03/).waitFor()
    })
  })

  test('reads on a person’s page how they take proof, and writes down a challenge', async () => {
    const { body } = await app.ask('GET', `${HERE}/directory?search=callum`)
    await visit(browser, `${app.url}/sample/people/${body.found[0].id}`, {}, async page => {
      await page.getByText('Asks again and does not move.').waitFor()
      await page.getByText('Of 2 rounds they moved on in none.').waitFor()
      await page.getByRole('button', { name: 'They asked for proof' }).press('Enter')
      await page.getByRole('combobox', { name: 'Of which claim' }).fill('price')
      await page.getByRole('option', { name: /Every line of our price/ }).click()
      await page.getByText('Says it is not so').click()
      await page.getByRole('textbox', { name: 'What they asked' }).fill('And your wages?')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Write it down' }).press('Enter')
      await page.getByText('And your wages?').waitFor()
      const claimed = page.getByRole('list', { name: 'What was claimed' })
      await claimed.getByText('Contested').waitFor()
      const asked = page.getByRole('list', { name: 'What they asked to be shown' }).getByRole('listitem')
      await asked
        .filter({ hasText: 'And your wages?' })
        .getByRole('link', { name: /^Every line of our price/ })
        .waitFor()

      await page.getByRole('button', { name: 'Found true or false' }).press('Enter')
      await page.getByRole('combobox', { name: 'Which claim' }).fill('line of our price')
      await page.getByRole('option', { name: /^Every line of our price/ }).click()
      await page.getByText('Found false', { exact: true }).click()
      await page.getByLabel('In their words').fill('Two lines were one.')
      await page.getByText('How far they can trust us').last().waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Write it down' }).press('Enter')
      const verdict = claimed.getByRole('listitem').filter({ hasText: 'Two lines were one.' }).last()
      await verdict.getByRole('button', { name: /^Contest: found false/ }).press('Enter')
      await page.keyboard.type('That was another firm’s price.')
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      await verdict.getByText('contested in the ledger').waitFor()
      await verdict.getByRole('link', { name: 'How it counts' }).click()
      await page
        .getByRole('dialog')
        .getByText(/That was another firm’s price/)
        .waitFor()
    })
  })
})
