import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MEMBERS } from '../../src/world/cast.ts'
import { askingAs, cookiesOf, invite, PASSWORD } from '../setup/signed-in.ts'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

const { duarte } = MEMBERS

describe.skipIf(!browserPath)('one who works with lists', JOURNEY, () => {
  let app: App
  let browser: Browser
  let colleague: string
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
    await app.ask('POST', '/sample-workspace', {})
    const email = duarte.addresses[0]
    await invite(app.url, app.ask, 'sample', { email, name: duarte.name, role: 'member' })
    colleague = cookiesOf(
      await askingAs(app.url)('POST', '/sign-in/sign-in/email', { email, password: PASSWORD }),
    )
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  const ties = () => `${app.url}/sample/relationships`
  const rowsOf = (page: Page, name: string) =>
    page.getByRole('table', { name }).locator('tbody').getByRole('row')

  test('puts a filter together, keeps it as a view for everybody, and a colleague opens it', async () => {
    await visit(browser, ties(), {}, async page => {
      await rowsOf(page, 'Relationships').first().waitFor()
      await page.getByRole('button', { name: 'Filter', exact: true }).click()
      const panel = page.getByRole('dialog', { name: 'Filter' })
      await panel.getByRole('combobox', { name: 'Field' }).click()
      await page.getByRole('option', { name: 'State', exact: true }).click()
      await panel.getByRole('combobox', { name: 'State: value' }).press('ArrowDown')
      await page.getByRole('option', { name: 'Waning' }).click()
      await page.keyboard.press('Escape')
      await panel.getByRole('button', { name: 'Group' }).click()
      await panel.getByRole('combobox', { name: 'Field' }).nth(1).click()
      await page.getByRole('option', { name: 'Strength', exact: true }).click()
      await panel.getByLabel('Strength: value').fill('50')
      await expectAccessible(page)
      await panel.getByRole('button', { name: 'Show them' }).click()
      await page.waitForURL(/filter=state:is:waning;strength:atLeast:0\.5|filter=state:is:waning/)
      await page.getByText('State is waning and Strength is at least 50 %').waitFor()
      await expect.poll(() => rowsOf(page, 'Relationships').count()).toBe(2)

      await page.getByRole('button', { name: 'Views' }).click()
      await page.getByRole('menuitem', { name: 'Save as a view…' }).click()
      await page.getByLabel('Name').fill('Strong but waning')
      await page.getByRole('radio', { name: 'Everybody in this workspace' }).check()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByRole('button', { name: 'Strong but waning' }).waitFor()
    })
    await visit(browser, ties(), { cookie: colleague, width: 360, isDark: true }, async page => {
      await rowsOf(page, 'Relationships').first().waitFor()
      await page.getByRole('button', { name: 'Refine' }).click()
      const sheet = page.getByRole('dialog', { name: 'Refine this list' })
      await sheet.getByRole('button', { name: 'Views' }).click()
      await page.getByRole('menuitem', { name: /Strong but waning/ }).click()
      await expect.poll(() => rowsOf(page, 'Relationships').count()).toBe(2)
      await sheet.getByRole('button', { name: 'Show 2 relationships' }).waitFor()
      await expectAccessible(page)
      await sheet.getByRole('button', { name: 'Strong but waning' }).click()
      await page.getByRole('menuitem', { name: /Name and sharing.*Ylva Sandström’s/ }).waitFor()
      await page.keyboard.press('Escape')
      await sheet.getByRole('button', { name: 'Groups' }).click()
      await sheet.getByRole('combobox', { name: 'Grouped by' }).click()
      await page.getByRole('option', { name: 'Member' }).click()
      await sheet.getByRole('button', { name: 'Show 2 relationships' }).click()
      await page.getByRole('heading', { name: /Priya Raman/ }).waitFor()
      await page.getByText('Changed since it was saved.').waitFor()
      await page.getByRole('button', { name: 'Save as my own' }).click()
      await page.getByLabel('Name').fill('Waning by member')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByText('Waning by member').waitFor()
      await page.getByText('Changed since it was saved.').waitFor({ state: 'detached' })
      await expectAccessible(page)
    })
  })

  test('gives a view another name and shares it, with the keyboard alone, and removes it', async () => {
    await visit(browser, `${ties()}?state=steady`, {}, async page => {
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key)
      }
      const isAt = (name: string | RegExp) =>
        expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(name)
      await rowsOf(page, 'Relationships').first().waitFor()
      await page.getByRole('button', { name: 'Views' }).focus()
      await press('Enter')
      await isAt(/^Everything/)
      await press('ArrowUp')
      await isAt(/^Save as a view/)
      await press('Enter')
      await page.getByLabel('Name').fill('Steady')
      await press('Enter')
      await isAt(/^Steady$/)

      await press('Enter')
      await isAt(/^Everything/)
      await press('ArrowUp')
      await isAt(/^Name and sharing of “Steady”/)
      await press('Enter')
      await page.getByRole('textbox', { name: 'Name' }).fill('As it should be')
      await expectAccessible(page)
      await press('Tab', 'ArrowDown')
      await expect(
        page.getByRole('radio', { name: 'Everybody in this workspace' }).isChecked(),
      ).resolves.toBe(true)
      await press('Enter')
      await isAt(/^As it should be$/)
      await press('Enter')
      await page.getByRole('menuitem', { name: 'As it should be mine, for everybody' }).waitFor()
      await press('ArrowUp')
      await isAt(/^Name and sharing/)
      await press('Enter')
      const panel = page.getByRole('dialog', { name: 'Name and sharing' })
      await panel.getByRole('button', { name: 'Remove this view' }).click()
      await page.getByText('gone for everybody it was shared with').waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Remove it' }).click()
      await page.getByRole('button', { name: 'Views' }).waitFor()
      await isAt(/^Views$/)
      await page.getByText('State is steady').waitFor()
    })
  })

  test('chooses all that match, sees what would change, changes it, and takes it back', async () => {
    await visit(browser, `${ties()}?of=people&search=norralv&columns=name,organisation`, {}, async page => {
      const rows = rowsOf(page, 'People')
      await rows.first().waitFor()
      const all = await rows.count()
      expect(all).toBeGreaterThan(2)
      await page.getByRole('button', { name: 'Choose', exact: true }).click()
      await page.getByRole('button', { name: `Choose all ${all} that match` }).click()
      await page.getByRole('checkbox', { name: 'Choose Gunnar Öberg' }).uncheck()
      await page.getByText(`${all - 1} chosen`).waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Edit them' }).click()
      const panel = page.getByRole('dialog', { name: 'Edit the chosen people' })
      await panel.getByRole('combobox', { name: 'Organisation' }).fill('haugstad')
      await page.getByRole('option', { name: 'Haugstad Laks' }).click()
      await panel.getByText(`${all - 1} people would change`).waitFor()
      await panel.getByText('→ Haugstad Laks').first().waitFor()
      await expectAccessible(page)
      await panel.getByRole('button', { name: `Change ${all - 1} people` }).click()
      await panel.getByText(`${all - 1} people changed.`).waitFor()
      await expect.poll(() => rows.filter({ hasText: 'Haugstad Laks' }).count()).toBe(all - 1)
      await panel.getByRole('button', { name: 'Undo' }).click()
      await panel.getByText('Taken back.').waitFor()
      await expect.poll(() => rows.filter({ hasText: 'Haugstad Laks' }).count()).toBe(0)
      await expectAccessible(page)
    })
  })

  test('takes the list out as a file, with the columns that it shows', async () => {
    await visit(browser, `${ties()}?state=waning&columns=name,strength&sort=name`, {}, async page => {
      await rowsOf(page, 'Relationships').first().waitFor()
      const href = await page.getByRole('link', { name: 'Export CSV' }).getAttribute('href')
      const answer = await page.request.get(app.url + href)
      expect(answer.headers()['content-type']).toContain('text/csv')
      const lines = (await answer.body()).toString().trimEnd().split('\r\n')
      expect(lines[0]).toBe('\uFEFFPerson,Strength')
      expect(lines.length - 1).toBe(await rowsOf(page, 'Relationships').count())
    })
  })

  test('sees a list on a board, and why a state cannot be dragged', async () => {
    await visit(browser, `${ties()}?group=state&layout=board`, {}, async page => {
      await page.getByText('A state is measured, not set').waitFor()
      await page.getByRole('region', { name: 'Waning' }).getByRole('listitem').first().waitFor()
      await expectAccessible(page)
    })
  })

  test('moves somebody to another organisation on a board, by the menu and by dragging, and back', async () => {
    await visit(browser, `${ties()}?of=people&group=organisation&layout=board`, {}, async page => {
      const card = (column: string) =>
        page.getByRole('region', { name: column }).getByRole('listitem').filter({ hasText: 'Gunnar Öberg' })
      await card('Norralv Energi').getByRole('button', { name: 'Move Gunnar Öberg to…' }).focus()
      await page.keyboard.press('Enter')
      await expectAccessible(page)
      await page.getByRole('menuitem', { name: 'Haugstad Laks' }).focus()
      await page.keyboard.press('Enter')
      await page.getByText('Gunnar Öberg is with Haugstad Laks now.').waitFor()
      await card('Haugstad Laks').waitFor()
      await expectAccessible(page)
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo')
      await page.keyboard.press('Enter')
      await page.getByText('Taken back: Gunnar Öberg stands where they stood.').waitFor()
      await card('Norralv Energi').dragTo(page.getByRole('region', { name: 'Haugstad Laks' }))
      await card('Haugstad Laks').waitFor()
      await page.getByRole('button', { name: 'Undo' }).click()
      await card('Norralv Energi').waitFor()
    })
  })

  test('is told what of an address cannot be read', async () => {
    await visit(browser, `${ties()}?filter=horoscope:is:leo`, {}, async page => {
      await page.getByRole('alert').getByText('no field “horoscope”').waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Leave that part away' }).click()
      await rowsOf(page, 'Relationships').first().waitFor()
    })
  })
})
