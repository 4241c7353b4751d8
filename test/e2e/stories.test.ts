import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, focusOn, JOURNEY, launch, visit } from './browser.ts'

const HERE = '/workspaces/sample'

describe.skipIf(!browserPath)('somebody who tells what happened', JOURNEY, () => {
  let app: App
  let browser: Browser
  let jonas: string
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
    await app.ask('POST', '/sample-workspace', {})
    jonas = (await app.ask('GET', `${HERE}/directory?search=jonas`)).body.found[0].id
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  const library = (page: Page) => page.getByRole('list', { name: 'Stories, the latest first' })
  const next = (page: Page) => page.getByRole('button', { name: 'Next question' }).press('Enter')

  test('is asked for a story question by question, told what is none, and finds it by a slip of the pen', async () => {
    await visit(browser, `${app.url}/sample/stories`, {}, async page => {
      await library(page).getByRole('listitem').nth(7).waitFor()
      await page.getByRole('button', { name: 'Keep a story' }).press('Enter')
      const called = page.getByRole('textbox', { name: 'As they are called' })
      await focusOn(called)
      await page.keyboard.type('a brewer')
      await page.keyboard.press('Enter')
      const problem = page.getByRole('textbox', { name: 'In their words' })
      await focusOn(problem)
      await page.keyboard.type('Our platform offers insight.')
      const found = page.getByRole('list', { name: 'What is no story in it' })
      await found.getByText('It says what the product does').waitFor()
      await expectAccessible(page)
      await problem.fill('Her compressor froze on Sundays, and nobody was there.')
      await found.waitFor({ state: 'detached' })
      await next(page)
      await page.getByRole('textbox', { name: 'Industry' }).fill('Brewing')
      await next(page)
      await page
        .getByRole('textbox', { name: 'In its order' })
        .fill('Asked the neighbour.\nWrote down the hours.')
      await next(page)
      await page
        .getByRole('textbox', { name: 'What somebody did, saw or said then' })
        .fill('It was the timer of the light, and cost her nothing to mend.')
      await page.getByLabel('When').fill('2026-03-01')
      await next(page)
      await next(page)
      await page.getByLabel('Anybody, with names left out').waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Keep the story' }).press('Enter')
      await library(page).getByText('Her compressor froze on Sundays').waitFor()

      await page.getByRole('searchbox', { name: 'Search stories' }).fill('compresor froz')
      await page.getByText('No story has these words. These come near.').waitFor()
      await expect.poll(() => library(page).getByRole('listitem').count()).toBe(1)
      await page.getByRole('searchbox', { name: 'Search stories' }).fill('')
      await page.getByRole('radiogroup', { name: 'How it went' }).getByText('Failed').click()
      await expect.poll(() => library(page).getByRole('listitem').count()).toBe(3)
      expect(page.url()).toContain('outcome=failed')
      await expectAccessible(page)
    })
  })

  test('finds on a person’s page which stories fit and by which words, and writes down that one was told', async () => {
    await visit(browser, `${app.url}/sample/people/${jonas}`, {}, async page => {
      const fitting = page.getByRole('region', { name: 'Stories that fit' })
      const first = fitting.getByRole('listitem').first()
      await first.getByText('Because of').waitFor()
      await first.getByRole('link').first().press('Enter')
      const story = page.getByRole('dialog', { name: 'A story' })
      await story.getByRole('heading', { name: 'What was tried' }).waitFor()
      await story.getByRole('button', { name: 'It was told', exact: true }).press('Enter')
      await story.getByLabel('On which occasion').fill('Over coffee')
      await expectAccessible(page)
      await story.getByRole('button', { name: 'Write it down' }).press('Enter')
      const told = story.getByRole('list', { name: 'To whom it was told, the latest first' })
      await told.getByText('Over coffee').waitFor()
      await page.keyboard.press('Escape')
      await story.waitFor({ state: 'detached' })
      await fitting
        .getByText(/^Told them/)
        .first()
        .waitFor()
    })
  })

  test('reads while writing a post what is everyone’s in it, and keeps words of what came of it and no count', async () => {
    await visit(browser, `${app.url}/sample/posts`, { expected: /400/ }, async page => {
      await page.getByRole('button', { name: 'Write a post' }).press('Enter')
      const take = page.getByRole('textbox', { name: 'What you think of it, and why' })
      await focusOn(take)
      await page.keyboard.type('5 tips for better pumps. Thoughts?')
      const said = page.getByRole('region', { name: 'While you write' })
      await said.getByText('A list of so many ways is read past').waitFor()
      await said.getByText('Everybody writes so').waitFor()
      await expectAccessible(page)
      const mine = 'I would rather have a rota than an alarm, because one man cannot be awake every night.'
      await take.fill(mine)
      await said.getByText('It is yours: what you think, and why.').waitFor()
      await page.getByRole('button', { name: 'Keep the draft' }).press('Enter')
      const posts = page.getByRole('list', { name: 'Posts, drafts first' })
      const post = posts.getByRole('listitem').filter({ hasText: mine })
      await post.getByRole('button', { name: /^It was posted/ }).press('Enter')
      await post.getByLabel('Where').fill('the pumplist')
      await post.getByRole('button', { name: 'Write it down' }).press('Enter')
      await post.getByText(/^the pumplist,/).waitFor()
      await post.getByRole('button', { name: /^What came of it/ }).press('Enter')
      const outcome = post.getByRole('textbox', { name: 'What came of it' })
      await outcome.fill('412 likes')
      await post.getByRole('button', { name: 'Write it down' }).press('Enter')
      await post.getByText(/Likes and followers are not kept: they are no sign/).waitFor()
      await outcome.fill('Trond wrote that he slept.')
      await post.getByRole('button', { name: 'Write it down' }).press('Enter')
      await outcome.waitFor({ state: 'detached' })
      await post.getByText('Trond wrote that he slept.').waitFor()
      await expectAccessible(page)
    })
  })

  test('plans a gift, is warned when it would be out of place, and drops it with a reason', async () => {
    await visit(browser, `${app.url}/sample/people/${jonas}`, {}, async page => {
      const planned = page.getByRole('region', { name: 'Planned gifts' })
      await planned.getByRole('button', { name: 'Plan a gift' }).press('Enter')
      await planned.getByLabel('What we have found out about them').fill('The hook of cabinet 4 broke.')
      await planned.getByLabel('What it will be').fill('A new hook')
      await expectAccessible(page)
      await planned.getByRole('button', { name: 'Keep the plan' }).press('Enter')
      await planned.getByText('Because: The hook of cabinet 4 broke.').waitFor()
      await planned.getByRole('button', { name: 'It was given: A new hook' }).press('Enter')
      await planned.getByLabel('They have a decision before them').check()
      await planned.getByText('It will count against whoever gave it.').waitFor()
      await expectAccessible(page)
      await planned.getByRole('button', { name: 'Cancel' }).press('Enter')
      await planned.getByRole('button', { name: 'Drop it: A new hook' }).press('Enter')
      await planned.getByLabel('Why it will not be given').fill('He has one.')
      await planned.getByRole('button', { name: 'Drop it', exact: true }).press('Enter')
      await planned.getByText('Dropped because: He has one.').waitFor()
    })
  })

  test.each([{ width: 360, isDark: true }, { width: 1440, isDark: true }, { width: 360 }])(
    'finds all of it sound at $width px, dark: $isDark',
    async look => {
      const { stories } = (await app.ask('GET', `${HERE}/stories`)).body
      await visit(browser, `${app.url}/sample/stories`, look, async page => {
        const pages = [
          'stories',
          `stories?story=${stories[0].id}`,
          'stories?search=zebra',
          'posts',
          'acts?view=gifts',
        ]
        for (const address of pages) {
          await page.goto(`${app.url}/sample/${address}`)
          await page.getByRole('heading', { level: 1 }).waitFor()
          await expect.poll(() => page.locator('[aria-busy]').count(), { timeout: 30_000 }).toBe(0)
          await expectAccessible(page)
        }
      })
    },
  )

  test('is told what belongs here where there is nothing yet, and what went wrong where something did', async () => {
    await app.ask('POST', '/workspaces', { name: 'Empty' })
    for (const { address, says } of [
      { address: 'stories', says: 'No story yet' },
      { address: 'posts', says: 'No post yet' },
    ]) {
      await visit(browser, `${app.url}/empty/${address}`, { width: 360, expected: /503/ }, async page => {
        await page.getByRole('heading', { name: says }).waitFor()
        await expectAccessible(page)
        await page.route(`**/api/workspaces/empty/${address}*`, route =>
          route.fulfill({ status: 503, body: '' }),
        )
        await page.reload()
        await page.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 60_000 })
        await expectAccessible(page)
      })
    }
  })
})
