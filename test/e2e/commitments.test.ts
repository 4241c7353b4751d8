import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, focusOn, JOURNEY, launch, visit } from './browser.ts'

describe.skipIf(!browserPath)('commitments', JOURNEY, () => {
  let app: App
  let browser: Browser
  let siv: string
  beforeAll(async () => {
    app = await startApp()
    await app.ask('POST', '/sample-workspace', {})
    siv = (await app.ask('GET', '/workspaces/sample/directory?search=siv')).body.found[0].id
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  const reliability = async (): Promise<number> => {
    const { body } = await app.ask('GET', `/workspaces/sample/people/${siv}/trust`)
    return body.ours.factors.find(({ factor }: { factor: string }) => factor === 'reliability').value
  }

  test('are added from the palette and kept with one key, and whoever they were made to has more reason to rely on us', async () => {
    const before = await reliability()
    await visit(browser, `${app.url}/sample/people/${siv}`, {}, async page => {
      await page.getByRole('heading', { name: 'Commitments' }).waitFor()
      await page.keyboard.press('Control+k')
      await focusOn(page.getByRole('combobox', { name: 'Search, or do something' }))
      await page.keyboard.type('add a commitment')
      await expect.poll(() => page.getByRole('option').allTextContents()).toEqual(['Add a commitment'])
      await page.keyboard.press('Enter')
      await page.getByLabel('What we promised').fill('A cleaner invoice')
      await page.getByLabel('By when').fill('next Friday')
      await page.getByText('Fri 9 Oct').waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      await page
        .getByRole('list', { name: 'Open commitments, Next week' })
        .getByText('A cleaner invoice')
        .waitFor()

      await page.goto(`${app.url}/sample/commitments`)
      const line = page.getByRole('listitem').filter({ hasText: 'A cleaner invoice' })
      await line.getByRole('link', { name: 'Siv Haugstad' }).focus()
      await page.keyboard.press('d')
      await line.waitFor({ state: 'detached' })
      await page.getByText('Settled', { exact: true }).click()
      await line.getByText('kept', { exact: true }).waitFor()
      await expectAccessible(page)
    })
    expect(await reliability()).toBeGreaterThan(before)
  })

  test('are walked through by keys, which go on where the line before was, and tell what became of them', async () => {
    await visit(browser, `${app.url}/sample/commitments?whose=all`, { isDark: true }, async page => {
      const ours = page.getByRole('region', { name: 'We owe' })
      await ours.getByText('One page on what each mark means').waitFor()
      const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '')
      const line = (text: string) => ours.getByRole('listitem').filter({ hasText: text })
      await line('One page').getByRole('link', { name: 'Grace Achebe' }).focus()
      await page.keyboard.press('j')
      await expect.poll(focused).toContain('An hour and coffee')
      await page.keyboard.press('m')
      await focusOn(page.getByLabel('To when'))
      await page.keyboard.type('in 2 weeks')
      await page.getByText('Wed 14 Oct').waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      await line('An hour and coffee').getByText('moved once').waitFor()
      await line('An hour and coffee')
        .getByRole('button', { name: /^More to say of/ })
        .click()
      await page.getByRole('menuitem', { name: 'Say it better…' }).click()
      await focusOn(page.getByLabel('What was promised'))
      await page.getByLabel('What was promised').fill('An hour and cake')
      await page.keyboard.press('Enter')
      await line('An hour and cake').waitFor()
      // The form closes when the list is there anew, and gives the focus back.
      await page.getByLabel('What was promised').waitFor({ state: 'detached' })
      await expect.poll(focused).toContain('An hour and cake')

      await line('Ring her at eight').getByRole('link', { name: 'Maarit Lehtonen' }).focus()
      await page.keyboard.press('d')
      await line('Ring her at eight').waitFor({ state: 'detached' })
      await expect.poll(focused).toContain('Explain the substations')

      // Past its day, the day is asked for.
      await line('One page').getByRole('link', { name: 'Grace Achebe' }).focus()
      await page.keyboard.press('d')
      await page.getByLabel('On', { exact: true }).waitFor()
      await page.keyboard.press('Enter')
      await line('One page').waitFor({ state: 'detached' })

      await page.goto(`${app.url}/sample/commitments?whose=all&which=settled`)
      const dates = page.getByRole('listitem').filter({ hasText: 'Dates for the first three reviews' })
      await dates.getByRole('link', { name: 'Owen Prichard' }).focus()
      await dates.locator('[data-key="confirm"]').waitFor({ state: 'attached' })
      await page.keyboard.press('y')
      await dates.getByText('confirmed by them').waitFor()
      await page.keyboard.press('?')
      await page.getByText('They say otherwise', { exact: true }).waitFor()
    })
  })

  test('are settled from the message that shows it, which then is more than our word', async () => {
    const commitment = { personId: siv, owedBy: 'us', saidOn: '2024-01-05', dueOn: '2026-12-24' }
    await app.ask('POST', '/workspaces/sample/commitments', { ...commitment, text: 'The invoice of May' })
    await visit(browser, `${app.url}/sample/people/${siv}`, {}, async page => {
      await page
        .getByRole('button', { name: 'From them' })
        .or(page.getByText('From them', { exact: true }).last())
        .click()
      await page.getByRole('list', { name: 'Encounters' }).getByRole('link').first().click()
      await page.getByRole('dialog', { name: 'Message' }).getByText('Something was settled').click()
      const settled = page.getByRole('dialog', { name: 'What this message settles' })
      const line = settled.getByRole('listitem').filter({ hasText: 'The invoice of May' })
      await line.getByRole('button', { name: /^More to say of/ }).click()
      await page.getByRole('menuitem', { name: 'Kept on another day…' }).click()
      const kept = page.getByRole('dialog', { name: 'Kept on another day' })
      const cited = kept.getByRole('combobox', { name: 'Where it stands' })
      await expect.poll(() => cited.inputValue()).not.toBe('')
      const named = await cited.inputValue()
      await kept.getByText('How far they can trust us').waitFor()
      expect(await kept.getByText('our own word for ourselves').count()).toBe(0)
      await expectAccessible(page)
      await kept.getByLabel('Clear').click()
      await kept.getByText('our own word for ourselves').waitFor()
      await cited.click()
      await page.getByRole('option', { name: named }).click()
      await kept.getByText('our own word for ourselves').waitFor({ state: 'detached' })
      await kept.getByRole('button', { name: 'It was kept' }).press('Enter')
      await line.waitFor({ state: 'detached' })
    })
    const { body } = await app.ask(
      'GET',
      `/workspaces/sample/commitments?which=settled&kind=person&about=${siv}`,
    )
    const found = body.commitments.find(({ text }: { text: string }) => text === 'The invoice of May')
    expect(found.outcome).toMatchObject({ observedBy: 'document', messageId: expect.any(String) })
  })

  test('stand on a narrow page of a workspace that has none, and say what would stand there', async () => {
    await visit(browser, `${app.url}/own/commitments`, { width: 360 }, async page => {
      await page.getByText('Nothing is owed to anybody.').waitFor()
      await page.getByText('Nobody owes us anything.').waitFor()
      await expectAccessible(page)
    })
  })
})
