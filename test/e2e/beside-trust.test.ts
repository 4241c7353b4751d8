import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

const HERE = '/workspaces/sample'

describe.skipIf(!browserPath)('somebody who looks beside the score', JOURNEY, () => {
  let app: App
  let browser: Browser
  let page: string
  let organisation: string
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
    await app.ask('POST', '/sample-workspace', {})
    const { id } = (await app.ask('GET', `${HERE}/directory?search=ingrid@`)).body.found[0]
    page = `${app.url}/sample/people/${id}`
    const record = (await app.ask('GET', `${HERE}/people/${id}`)).body
    organisation = `${app.url}/sample/organisations/${record.organisation.id}`
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

  test('opens a principle to what speaks for and against it, by keyboard', async () => {
    await visit(browser, page, {}, async page => {
      const principles = section(page, 'By what principles')
      const stand = principles.getByRole('button', { name: /collaboration, our side: .* against, last in/ })
      await stand.press('Enter')
      const drawer = page.getByRole('dialog', { name: 'We: what speaks for and against' })
      await drawer.getByText('Against', { exact: true }).first().waitFor()
      expect(page.url()).toContain('principle=ours.collaboration')
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'detached' })
    })
  })

  test('writes down what they answered, sees it beside our estimate, and takes it back with a reason', async () => {
    await visit(browser, page, {}, async page => {
      const asked = section(page, 'What they say when asked')
      await asked.getByText('They say 8, we make it').first().waitFor()
      await asked.getByRole('button', { name: 'Write down answers' }).press('Enter')
      const reliability = asked.getByRole('group', { name: /how often is it done by then/ })
      await reliability.getByRole('radio', { name: '3', exact: true }).focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowLeft')
      await expectAccessible(page)
      const keep = asked.getByRole('button', { name: 'Keep the answers' })
      await keep.press('Enter')
      await keep.waitFor({ state: 'detached' })
      const latest = asked
        .getByRole('list', { name: 'Answers, the newest first' })
        .getByRole('listitem')
        .first()
      await latest.getByText(/They say 2, we make it .*: .* lower/).waitFor()
      await latest.getByText('told to Ylva Sandström').waitFor()
      await latest.getByRole('button', { name: /^Withdraw the answers/ }).click()
      await latest.getByLabel('Why they are taken back').fill('She meant another winter.')
      await latest.getByRole('button', { name: 'Withdraw them' }).press('Enter')
      await latest.getByText(/Withdrawn by Ylva Sandström on .*: She meant another winter/).waitFor()
      await expectAccessible(page)
    })
  })

  test('leaves a lesson for whoever comes next, changes it, and puts it in the trash', async () => {
    await visit(browser, organisation, {}, async page => {
      const learned = section(page, 'What colleagues learned')
      await learned.getByText('Never be sorry in writing').waitFor()
      await learned.getByRole('list', { name: 'What the ledger shows of each of us' }).waitFor()
      await learned.getByRole('button', { name: 'Add a lesson' }).press('Enter')
      await learned.getByLabel('What was learned').fill('Bring boots.')
      await learned.getByLabel(/^Working with us/).check()
      await expectAccessible(page)
      await learned.getByRole('button', { name: 'Keep the lesson' }).press('Enter')
      const lessons = learned.getByRole('list', { name: 'Lessons, the newest first' })
      const first = lessons.getByRole('listitem').first()
      await first.getByText('Bring boots.').waitFor()
      await first.getByText('Working with us').waitFor()
      await first.getByRole('button', { name: /^Edit the lesson/ }).click()
      await learned.getByLabel('What was learned').fill('Bring boots and no slides.')
      await learned.getByLabel(/^Working with them/).check()
      await learned.getByRole('button', { name: 'Save' }).press('Enter')
      await first.getByText('Bring boots and no slides.').waitFor()
      await first.getByText('Working with them').waitFor()
      await first.getByRole('button', { name: /in the trash$/ }).click()
      await lessons.getByText('Bring boots').waitFor({ state: 'detached' })
    })
  })

  test('publishes other weights with a because, and is told of what somebody else published meanwhile', async () => {
    await visit(browser, `${app.url}/sample/weights`, { expected: /409/ }, async page => {
      await page.getByRole('heading', { name: 'These weights are an assumption' }).waitFor()
      await expectAccessible(page)
      const change = async (weight: string) => {
        await page.getByRole('button', { name: 'Change the weights' }).click()
        await page.getByLabel('Weight: Pushed for a date or a decision, self-orientation').fill(weight)
        await page.getByLabel('Because').fill('Pushing cost us Delamere.')
      }
      await change('3')
      await page.getByLabel('Valence from 0 to 1: Pushed for a date or a decision').fill('0.8')
      await page.getByText('speaks against, in part (0.8)').waitFor()
      await page.getByText('Valence is worked out for each piece.').waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Publish version 1' }).press('Enter')
      await page.getByRole('heading', { name: 'Version 1, in force' }).waitFor()
      const versions = page.getByRole('list', { name: 'Versions, the newest first' })
      await versions.getByText('weight 0.5 → 3, valence 1 → 0.8').waitFor()
      await versions.getByText('Because: Pushing cost us Delamere.').waitFor()
      await expectAccessible(page)

      await change('2')
      const changes = [{ kind: 'pushed', factor: 'self-orientation', weight: 4, halfLifeDays: 180 }]
      await app.ask('POST', `${HERE}/weightings`, { basedOn: 1, changes, because: 'It cost us more.' })
      await page.getByRole('button', { name: 'Publish version 2' }).press('Enter')
      await page.getByText(/published version 2 meanwhile, because: It cost us more/).waitFor()
      await page.getByRole('button', { name: 'Cancel' }).click()
      await versions.getByRole('link', { name: 'Show version 0' }).click()
      await page.getByRole('heading', { name: 'Version 0, no longer in force' }).waitFor()
      expect(page.url()).toContain('version=0')
    })
  })

  test.each([{ width: 360, isDark: true }, { width: 1440, isDark: true }, { width: 360 }])(
    'finds all of it sound at $width px, dark: $isDark',
    async look => {
      await visit(browser, page, look, async page => {
        for (const address of [page.url(), organisation, `${app.url}/sample/weights`]) {
          await page.goto(address)
          await page.getByRole('heading', { level: 1 }).waitFor()
          await expect.poll(() => page.locator('[aria-busy]').count(), { timeout: 30_000 }).toBe(0)
          await expectAccessible(page)
        }
      })
    },
  )
})
