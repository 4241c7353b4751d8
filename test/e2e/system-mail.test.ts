import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MEMBERS } from '../../src/world/cast.ts'
import { PASSWORD } from '../setup/signed-in.ts'
import { type MailServer, startMailServer } from '../setup/smtp.ts'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

const { duarte } = MEMBERS

describe.skipIf(!browserPath)('with a mail server', JOURNEY, () => {
  let app: App
  let browser: Browser
  let smtp: MailServer
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
    smtp = await startMailServer()
  })
  afterAll(async () => {
    await browser?.close()
    await smtp?.close()
    await app?.close()
  })

  test('whoever runs it names the server, which has to take a mail first', async () => {
    await visit(browser, `${app.url}/installation`, { expected: /Failed to load resource/ }, async page => {
      await page.getByLabel('Server', { exact: true }).fill('127.0.0.1')
      await page.getByLabel('Port', { exact: true }).fill('1')
      await page.getByLabel('Sent as').fill('Goodfaith <crm@porla.example>')
      await page.getByRole('button', { name: 'Send me a test mail, and keep it' }).click()
      await page.getByRole('alert').getByText('127.0.0.1 did not take the mail').waitFor()
      await expectAccessible(page)
      await page.getByLabel('Port', { exact: true }).fill(String(smtp.port))
      await page.getByRole('button', { name: 'Send me a test mail, and keep it' }).click()
      await page.getByRole('button', { name: 'Send no mail any more' }).waitFor()
      await page.getByText('It took a mail to ylva@porla.example').waitFor()
      await expectAccessible(page)
    })
    expect(smtp.received.map(({ to }) => to)).toEqual(['ylva@porla.example'])
  })

  test('invitations go out by themselves, and their links lead in', async () => {
    await visit(browser, `${app.url}/own/members`, {}, async page => {
      await page.getByLabel('Mail address').fill(duarte.addresses[0])
      await page.getByRole('button', { name: 'Invite', exact: true }).click()
      await page.getByText(`The invitation is on its way to ${duarte.addresses[0]}.`).waitFor()
      await expectAccessible(page)
    })
    const link = () =>
      smtp.received.flatMap(({ text }) => text.match(/http\S+\/invitation\?token=\S+/) ?? [])[0]
    await expect.poll(link, { timeout: 30_000 }).toBeDefined()
    await visit(browser, link()!, { cookie: '' }, async page => {
      await page.getByLabel('Your name').fill(duarte.name)
      await page.getByLabel('Choose a password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Accept' }).click()
      await page.getByRole('heading', { name: 'No relationships yet' }).waitFor()
    })
  })

  test('who forgot their password is told that a link is on its way', async () => {
    await visit(browser, app.url, { cookie: '' }, async page => {
      await page.getByLabel('Mail address').fill(duarte.addresses[0])
      await page.getByRole('button', { name: 'Forgot your password?' }).click()
      await page.getByText('a link to choose a new password is on its way to that address').waitFor()
      await expectAccessible(page)
    })
    await expect
      .poll(() => smtp.received.some(({ text }) => text.includes('/reset-password?token=')), {
        timeout: 30_000,
      })
      .toBe(true)
  })
})
