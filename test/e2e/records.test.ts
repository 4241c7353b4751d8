import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

const HERE = '/workspaces/sample'

describe.skipIf(!browserPath)('somebody who keeps records', JOURNEY, () => {
  let app: App
  let browser: Browser
  let gunnar: string
  let page: string
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
    await app.ask('POST', '/sample-workspace', {})
    gunnar = (await app.ask('GET', `${HERE}/directory?search=gunnar.ob`)).body.found[0].id
    page = `${app.url}/sample/people/${gunnar}`
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  const edit = async (page: Page) => {
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    return page.getByRole('dialog')
  }

  test('renames a person, sees who did it, and takes it back', async () => {
    await visit(browser, page, {}, async page => {
      await page.getByRole('heading', { level: 1, name: 'Gunnar Öberg' }).waitFor()
      const panel = await edit(page)
      await panel.getByLabel('Name', { exact: true }).fill('Gunnar Lind')
      await expectAccessible(page)
      await panel.getByRole('button', { name: 'Save' }).press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Gunnar Lind' }).waitFor()
      await page.getByRole('button', { name: 'Changes' }).click()
      const changes = page.getByRole('list', { name: 'Changes, the newest first' })
      await changes.getByRole('deletion').getByText('Gunnar Öberg').waitFor()
      await expectAccessible(page)
      await changes.getByRole('button', { name: /^Undo: changed Gunnar Lind/ }).click()
      await page.getByText('took a change back').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('heading', { level: 1, name: 'Gunnar Öberg' }).waitFor()
    })
  })

  test('who edits what somebody else has changed meanwhile chooses between both', async () => {
    const expected = /409/
    await visit(browser, page, { expected }, async page => {
      const panel = await edit(page)
      await panel.getByLabel('City').fill('Luleå')
      const { body } = await app.ask('GET', `${HERE}/people/${gunnar}`)
      await app.ask('PATCH', `${HERE}/people/${gunnar}`, { city: 'Umeå', version: body.version })
      await panel.getByRole('button', { name: 'Save' }).click()
      const city = panel.getByRole('group', { name: 'City' })
      await city.getByText('Before: nothing').waitFor()
      await expectAccessible(page)
      expect(await city.getByRole('radio').count()).toBe(2)
      await city.getByLabel('Umeå').check()
      await panel.getByRole('button', { name: 'Save as chosen' }).click()
      await panel.waitFor({ state: 'detached' })
      await page.getByRole('list', { name: 'Organisation and addresses' }).getByText('Umeå').waitFor()
    })
  })

  test('notes something that mentions a colleague, by keyboard', async () => {
    await visit(browser, page, {}, async page => {
      await page.getByLabel('A new note').focus()
      await page.keyboard.type('Ask @pri')
      await page.getByRole('option', { name: 'Priya Raman' }).waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      await page.keyboard.type('about the sensors')
      await page.getByRole('button', { name: 'Keep the note' }).press('Enter')
      const notes = page.getByRole('list', { name: 'Notes, the newest first' })
      await notes.getByText('@Priya Raman').waitFor()
      await notes.getByText('about the sensors').waitFor()
    })
  })

  test('is reminded of a task, finds it, and ticks it off', async () => {
    await visit(browser, `${app.url}/sample/tasks`, {}, async page => {
      await page.getByRole('heading', { name: 'Nothing for you to do' }).waitFor()
      await page.getByRole('button', { name: 'Add a task' }).click()
      await page.getByLabel('What is to be done').fill('Send the drawings')
      await page.getByRole('combobox', { name: 'About' }).fill('gunnar.ob')
      await page.getByRole('option', { name: /Gunnar Öberg/ }).click()
      await page.getByLabel('Remind').fill('2026-01-02T09:00')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Set the task' }).click()
      const task = page.getByRole('list', { name: 'Yours tasks' }).getByRole('listitem')
      await task.getByRole('link', { name: 'Gunnar Öberg' }).waitFor()
      const told = async () => (await app.ask('GET', `${HERE}/notices`)).body.notices
      await expect
        .poll(told, { timeout: 90_000, interval: 500 })
        .toContainEqual(expect.objectContaining({ kind: 'reminder', text: 'Send the drawings' }))
      await page.reload()
      await page.getByRole('button', { name: /^Notices: \d+ not seen/ }).click()
      await page.getByRole('link', { name: /^New: Reminder\s*Send the drawings/ }).waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Mark all seen' }).click()
      await page.getByRole('button', { name: 'Notices', exact: true }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('checkbox', { name: 'Done: Send the drawings' }).press('Space')
      await page.getByRole('heading', { name: 'Nothing for you to do' }).waitFor()
      await page.getByText('Done', { exact: true }).click()
      await page.getByRole('list', { name: 'Done tasks' }).getByText('Send the drawings').waitFor()
    })
  })

  test('puts a person in the trash and brings them back', async () => {
    await visit(browser, page, {}, async page => {
      const panel = await edit(page)
      await panel.getByRole('button', { name: 'Put Gunnar Öberg in the trash' }).click()
      await page.getByRole('heading', { name: 'Gunnar Öberg is in the trash' }).waitFor()
      await expectAccessible(page)
      await page.goto(`${app.url}/sample/trash`)
      await page.getByRole('button', { name: 'Purge Gunnar Öberg' }).click()
      await page.getByText(/Gone for good: what is said of them/).waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Leave it in the trash' }).click()
      await page.getByRole('button', { name: 'Restore Gunnar Öberg' }).click()
      await page.getByRole('heading', { name: 'The trash is empty' }).waitFor()
    })
  })

  test('adds an organisation, and a person of it whom nobody has written to yet', async () => {
    await visit(browser, `${app.url}/sample/tasks`, { expected: /404/ }, async page => {
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByRole('menuitem', { name: 'An organisation' }).click()
      await page.getByLabel('Name').fill('Fjordlab')
      await page.getByLabel('Mail domain').fill('fjordlab.example')
      await page.getByRole('button', { name: 'Add the organisation' }).click()
      await page.getByRole('heading', { level: 1, name: 'Fjordlab' }).waitFor()
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByRole('menuitem', { name: 'A person' }).click()
      await page.getByLabel('Name').fill('Nora Vik')
      await page.getByLabel('Mail address').fill('nora@fjordlab.example')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Add the person' }).click()
      await page.getByRole('heading', { level: 1, name: 'Nora Vik' }).waitFor()
      await page.getByRole('heading', { name: 'No contact yet' }).waitFor()
      await page.getByRole('link', { name: 'Fjordlab' }).click()
      await page.getByRole('heading', { name: 'People', exact: true }).waitFor()
      await page.getByRole('link', { name: 'Nora Vik' }).waitFor()
      await expectAccessible(page)
    })
  })

  test.each([
    { width: 360, isDark: true },
    { width: 360, isDark: false },
    { width: 1440, isDark: true },
  ])('every page of records is sound at $width px, dark: $isDark', async look => {
    await visit(browser, `${app.url}/sample/tasks`, look, async page => {
      for (const name of ['tasks', 'tasks?view=all', 'timeline', 'trash', `people/${gunnar}?panel=edit`]) {
        await page.goto(`${app.url}/sample/${name}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await expect.poll(() => page.locator('[aria-busy]').count()).toBe(0)
        await expectAccessible(page)
      }
    })
  })
})
