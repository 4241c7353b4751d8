import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

describe.skipIf(!browserPath)('touches', JOURNEY, () => {
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

  const idOf = async (name: string): Promise<string> =>
    (await app.ask('GET', `/workspaces/sample/directory?search=${name}`)).body.found[0].id
  const approachTo = async (name: string): Promise<string> =>
    (await app.ask('GET', `/workspaces/sample/approaches?person=${await idOf(name)}`)).body.approaches[0].id

  test('are planned from a person’s page, written with the coach beside, and said to have been sent', async () => {
    await visit(
      browser,
      `${app.url}/sample/people/${await idOf('trond')}`,
      { expected: /422/ },
      async page => {
        const panel = page.getByRole('region', { name: 'Touches' })
        await panel.getByRole('button', { name: 'Plan touches' }).click()
        const dialog = page.getByRole('dialog', { name: 'Plan touches' })
        await dialog.getByLabel('What you hope to give them').fill('What the floats say')
        await dialog.getByLabel('What you hope to learn from them').fill('Whether the new float holds')
        await expect.poll(() => dialog.getByRole('listitem', { name: /^touch / }).count()).toBe(7)
        await expectAccessible(page)
        await dialog.getByRole('button', { name: 'Begin' }).click()

        await page.getByRole('heading', { name: 'Proposed now' }).waitFor()
        const text = page.getByLabel('Text')
        await text.fill('Trond, could you call me on Tuesday about our leading platform?')
        const coach = page.getByRole('region', { name: 'The coach' })
        await coach.getByText('This touch gives. It may not ask').waitFor()
        await expectAccessible(page)
        await page.getByRole('button', { name: 'I have sent it…' }).click()
        await page.getByRole('button', { name: 'It was sent' }).click()
        await page.getByRole('alert').getByText('may not ask').waitFor()
        await text.fill(
          'Trond, the new float is drawn on page 2 of the sheet I left at the pen. It is yours.',
        )
        await coach.getByText('This touch gives. It may not ask').waitFor({ state: 'detached' })
        await page.getByRole('button', { name: 'It was sent' }).click()
        await page
          .getByRole('region', { name: 'The plan' })
          .getByText(/^sent 30 Sept 2026/)
          .waitFor()
        await page
          .getByRole('region', { name: 'How it stands' })
          .getByText(/^Next /)
          .waitFor()
        await expectAccessible(page)
      },
    )
  })

  test('are paused by an answer until somebody has looked at it, and then go on', async () => {
    const id = await approachTo('jonas')
    await visit(browser, `${app.url}/sample/touches?whose=all`, { isDark: true, width: 360 }, async page => {
      const paused = page.getByRole('region', { name: 'They wrote: look at it first' })
      await paused.getByText('Jonas Ek').waitFor()
      await page.getByRole('region', { name: 'Proposed now' }).getByText('Helena Cordeiro').waitFor()
      await expectAccessible(page)
      await page.goto(`${app.url}/sample/touches/${id}`)
      await page.getByRole('heading', { name: 'Jonas Ek wrote' }).waitFor()
      await page.getByRole('columnheader', { name: 'Contact followed' }).waitFor()
      await expectAccessible(page)
    })
    const { body } = await app.ask('GET', `/workspaces/sample/approaches/${id}`)
    expect(body.answers.length).toBeGreaterThan(0)
    expect(body.abilities.work).toBe(true)
    await visit(browser, `${app.url}/sample/touches/${id}`, {}, async page => {
      await page.getByRole('button', { name: 'Looked at: the plan goes on' }).click()
      await page.getByText('What the coffee grinder in station 6 may be').first().waitFor()
      await page.getByRole('heading', { name: 'Jonas Ek wrote' }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Say what it became…' }).click()
      await page.getByText('A conversation', { exact: true }).click()
      await page.getByLabel('What it was for, or why it ends').fill('He has Wilma ask us.')
      await page.getByRole('button', { name: 'End it' }).click()
      await page.getByRole('heading', { name: 'It has ended' }).waitFor()
      await expectAccessible(page)
    })
  })

  test('into a silence are forwarded once, with the line on top drafted, and then one walks away', async () => {
    const touch = (at: number) => ({
      kind: 'gives',
      what: `Page ${at}`,
      reason: `Reason ${at}`,
      daysAfter: 20,
    })
    const text = 'Siv, the page on the two invoices is attached. It is yours.'
    const { body } = await app.ask('POST', '/workspaces/sample/approaches', {
      personIds: [await idOf('siv')],
      begunOn: '2026-06-01',
      hopesToGive: 'Fewer invoices',
      hopesToLearn: 'What she does with them',
      touches: [{ ...touch(1), text }, touch(2)],
    })
    const id = body.ids[0]
    const path = `/workspaces/sample/approaches/${id}`
    const { touches, wait } = (await app.ask('GET', path)).body
    const sentOn = new Date(Date.parse('2026-09-29') - (wait.days + 1) * 86_400_000)
      .toISOString()
      .slice(0, 10)
    await app.ask('POST', `${path}/touches/${touches[0].id}/sending`, { sentOn })
    expect((await app.ask('GET', path)).body.answers).toEqual([])
    await visit(browser, `${app.url}/sample/touches/${id}`, { isDark: true, width: 360 }, async page => {
      await page.getByRole('heading', { name: 'Forward your own last mail, once' }).waitFor()
      expect(await page.getByLabel('Text').inputValue()).toContain('is this still of use to you?')
      expect(await page.getByLabel('Text').inputValue()).toContain(text)
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Say what it became…' }).click()
      await page.getByLabel('What it was for, or why it ends').fill('She has no time for pages.')
      await page.getByRole('button', { name: 'End it' }).click()
      await page.getByText('Walked away, 30 Sept 2026').waitFor()
    })
  })

  test('end with a letter where a silence outlasts a follow-up', async () => {
    const sample = '/workspaces/sample'
    const { body: made } = await app.ask('POST', `${sample}/people`, { name: 'Ada Vermeer' })
    const gives = { kind: 'gives', daysAfter: 0, plannedOn: null, subject: '', text: '' }
    const { body: begun } = await app.ask('POST', `${sample}/approaches`, {
      personIds: [made.id],
      begunOn: '2026-01-05',
      hopesToGive: 'Our winter figures',
      hopesToLearn: 'Where she looks first',
      touches: [{ ...gives, what: 'The winter figures', reason: 'She asked in the hall.' }],
    })
    const approach = `${sample}/approaches/${begun.ids[0]}`
    const { touches } = (await app.ask('GET', approach)).body
    await app.ask('POST', `${approach}/touches/${touches[0].id}/sending`, { sentOn: '2026-01-06' })
    await app.ask('POST', `${approach}/follow-ups`, { sentOn: '2026-04-20' })
    await visit(browser, `${app.url}/sample/touches/${begun.ids[0]}`, { width: 360 }, async page => {
      await page.getByRole('heading', { name: 'Walk away' }).waitFor()
      expect(await page.getByLabel('Text').inputValue()).toMatch(/^Ada, I have written twice since 6 January/)
      await page.getByRole('button', { name: 'I have sent it, and walk away…' }).click()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'It was sent' }).click()
      await page.getByRole('heading', { name: 'It has ended' }).waitFor()
      await page.getByText('The letter that says so went out 30 Sept 2026.', { exact: false }).waitFor()
      await expectAccessible(page)
    })
  })
})
