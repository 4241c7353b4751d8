import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'
import { LETTERS, writeMailbox } from './mailbox.ts'

describe.skipIf(!browserPath)('one who imports their own mail', JOURNEY, () => {
  let app: App
  let browser: Browser
  let mailbox: string
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
    mailbox = join(app.folder, 'winter.mbox')
    await writeMailbox(mailbox)
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  test('names it by its path, says who they are, and sees their relationships', async () => {
    await visit(browser, app.url, {}, async page => {
      await page.getByRole('button', { name: 'Import your mail' }).click()
      await page.getByRole('heading', { name: 'Import your mail' }).waitFor()
      await expectAccessible(page)
      await page.getByLabel('Or say where it lies on this computer').fill(mailbox)
      await page.getByRole('button', { name: 'Look into it' }).click()

      await page.getByRole('heading', { name: 'Which of these addresses are ours?' }).waitFor()
      expect(await page.getByRole('button', { name: 'Start the import' }).isDisabled()).toBe(true)
      await page.getByLabel('Or another one').fill('ylva')
      await page.getByRole('main').getByRole('button', { name: 'Add' }).click()
      await page.getByText(/neither a mail address/).waitFor()
      await page.getByRole('checkbox', { name: /ylva@porla\.example/ }).check()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Start the import' }).click()

      await page.getByText('Everything is in.').waitFor({ timeout: 60_000 })
      await page.getByRole('heading', { name: /not understood/ }).waitFor()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'See the relationships' }).click()

      await page.getByText('The last message here is of 2 Jan 2002.').waitFor()
      await page.getByRole('link', { name: 'See it as it was then.' }).click()
      await page.getByText('Seen as it was on 2 Jan 2002.').waitFor()
      await page.getByRole('link', { name: 'Gunnar Öberg' }).first().click()
      await page.getByText('It is quiet as snow.').first().waitFor()
      await expectAccessible(page)
    })
  })

  test('drops the same mail as a file and learns that nothing is in twice', async () => {
    await visit(browser, `${app.url}/own/import`, {}, async page => {
      await page.locator('input[type=file]').first().setInputFiles(mailbox)
      await page.getByRole('checkbox', { name: /ylva@porla\.example/ }).check()
      await page.getByRole('button', { name: 'Start the import' }).click()
      await page.getByText('Everything is in.').waitFor({ timeout: 60_000 })
      const alreadyHere = page.locator('dl > div', { hasText: 'Already here' }).getByRole('definition')
      expect(await alreadyHere.innerText()).toBe(String(LETTERS + 1))
      await page.getByRole('link', { name: 'Import more' }).click()
      const imports = page.getByRole('region', { name: 'Imports so far' }).getByRole('listitem')
      await expect.poll(() => imports.count()).toBe(2)
    })
  })

  test('is told in words when a path leads nowhere', async () => {
    const nowhere = `${app.url}/own/import?paths=${encodeURIComponent(join(app.folder, 'nowhere.mbox'))}`
    await visit(browser, nowhere, { expected: /Failed to load resource/ }, async page => {
      const alert = page.getByRole('alert')
      await alert.getByText(/nowhere\.mbox/).waitFor()
      await alert.getByRole('button', { name: 'Try again' }).waitFor()
      await expectAccessible(page)
    })
  })
})
