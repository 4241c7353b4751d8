import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MEMBERS } from '../../src/world/cast.ts'
import { invite, PASSWORD } from '../setup/signed-in.ts'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'
import { enter } from './enter.ts'

const { duarte, priya } = MEMBERS

describe.skipIf(!browserPath)('an owner who brings in others', JOURNEY, () => {
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

  const rowOf = (page: Page, name: string) =>
    page.getByRole('table', { name: 'Members' }).getByRole('row').filter({ hasText: name })

  test('invites one, who comes in by the link with a password of their own', async () => {
    await visit(browser, `${app.url}/own/members`, {}, async page => {
      await page.getByRole('heading', { name: 'Members and teams' }).waitFor()
      await page.getByText('Nobody is invited who has not come.').waitFor()
      await expectAccessible(page)
      await page.getByLabel('Mail address').fill(duarte.addresses[0])
      await page.getByRole('button', { name: 'Invite', exact: true }).click()
      await page.getByText('No mail can be sent from here.').waitFor()
      const link = await page.locator('code').innerText()
      await page.getByRole('list', { name: 'Open invitations' }).getByText(duarte.addresses[0]).waitFor()
      await expectAccessible(page)

      await visit(browser, link, { cookie: '', width: 360, isDark: true }, async page => {
        await page.getByText('invites duarte@porla.example to this workspace, as a member').waitFor()
        await expectAccessible(page)
        await page.getByLabel('Your name').fill(duarte.name)
        await page.getByLabel('Choose a password').fill(PASSWORD)
        await page.getByRole('button', { name: 'Accept' }).click()
        await page.getByRole('heading', { name: 'No relationships yet' }).waitFor()
        await page.goto(`${app.url}/own/members`)
        await page.getByText('In this workspace that is for admins and owners.').first().waitFor()
        await expectAccessible(page)
      })

      await page.reload()
      await rowOf(page, duarte.name).getByText(duarte.addresses[0]).waitFor()
      await page.getByText('Nobody is invited who has not come.').waitFor()
    })
  })

  test('gives them another role, and is told why the last owner keeps theirs', async () => {
    await visit(browser, `${app.url}/own/members`, {}, async page => {
      await page.getByRole('combobox', { name: `Role of ${duarte.name}` }).click()
      const viewer = page.getByRole('listbox').getByRole('option', { name: 'Viewer' })
      await viewer.waitFor()
      await expectAccessible(page)
      await viewer.click()
      await expect
        .poll(async () => (await app.ask('GET', '/workspaces/own/members')).body.members)
        .toContainEqual(expect.objectContaining({ name: duarte.name, role: 'viewer' }))
      await page.getByRole('button', { name: /^Owner: why/ }).click()
      await page.getByText('This is the last owner. Make somebody else owner first.').waitFor()
      await expectAccessible(page)
    })
  })

  test('has admins who are told why they make nobody owner', async () => {
    const { name, addresses } = priya
    const admin = await invite(app.url, app.ask, 'own', { email: addresses[0], name, role: 'admin' })
    expect((await admin('GET', '/workspaces/own/members')).status).toBe(200)
    await visit(browser, `${app.url}/own/members`, { cookie: '', width: 360, isDark: true }, async page => {
      await enter(page, addresses[0], PASSWORD)
      await page.getByRole('combobox', { name: `Role of ${duarte.name}` }).click()
      const owner = page.getByRole('listbox').getByRole('option', { name: 'Owner' })
      await owner.getByText('Only an owner may make somebody owner').waitFor()
      expect(await owner.getAttribute('aria-disabled')).toBe('true')
      await expectAccessible(page)
    })
  })

  test('makes a team, changes who is in it, and removes it', async () => {
    await visit(browser, `${app.url}/own/members`, {}, async page => {
      const teams = page.getByRole('list', { name: 'Teams' })
      await page.getByLabel('New team').fill('North')
      await page.getByRole('combobox', { name: 'Who is in it' }).click()
      await page.getByRole('option', { name: duarte.name }).click()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Make it' }).click()
      await teams.getByText(duarte.name).waitFor()
      await page.getByRole('button', { name: 'Change North' }).click()
      await teams.getByLabel('Team', { exact: true }).fill('South')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Keep' }).click()
      await page.getByRole('button', { name: 'Remove South' }).click()
      await page.getByRole('dialog', { name: 'Remove the team South?' }).waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Remove it' }).click()
      await page.getByText('There are no teams yet.').waitFor()
    })
  })

  test('withdraws an invitation, whose link then opens nothing', async () => {
    const email = 'walt@porla.example'
    const made = await app.ask('POST', '/workspaces/own/invitations', { email, role: 'admin' })
    await visit(browser, `${app.url}/own/members`, {}, async page => {
      await page.getByRole('button', { name: `Withdraw the invitation of ${email}` }).click()
      await page.getByRole('button', { name: 'Withdraw it' }).click()
      await page.getByText('Nobody is invited who has not come.').waitFor()
    })
    await visit(browser, made.body.link, { cookie: '', expected: /Failed to load resource/ }, async page => {
      await page.getByText('This invitation does not hold any more.').waitFor()
      await expectAccessible(page)
    })
  })

  test('invites one who signs in here already: they sign in, then accept', async () => {
    const { slug } = (await app.ask('POST', '/workspaces', { name: 'Porla Harbour' })).body
    const made = await app.ask('POST', `/workspaces/${slug}/invitations`, {
      email: priya.addresses[0],
      role: 'viewer',
    })
    await visit(browser, made.body.link, {}, async page => {
      await page.getByText('You are signed in as ylva@porla.example').waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.getByRole('button', { name: 'Accept' }).click()
      await page.waitForURL(`${app.url}/${slug}/relationships`)
      await page.getByRole('button', { name: 'Porla Harbour' }).click()
      await page.getByRole('menuitem', { name: 'My workspace' }).waitFor()
      await expectAccessible(page)
    })
  })
})
