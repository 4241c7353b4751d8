import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

const WORKSPACE = '/workspaces/sample'
const CLAIMED = 'Asked for a signature before the year was out.'

describe.skipIf(!browserPath)('whoever asks how far they are trusted', JOURNEY, () => {
  let app: App
  let browser: Browser
  let rui: string
  let stranger: string
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
    await app.ask('POST', '/sample-workspace', {})
    const found = await app.ask('GET', `${WORKSPACE}/relationships?search=Tavares`)
    rui = found.body.relationships[0].personId
    const record = (kind: string, doneBy: string, occurredOn: string, text: string) =>
      app.ask('POST', `${WORKSPACE}/observations`, { personId: rui, kind, doneBy, occurredOn, text })
    await record('limit_admitted', 'us', '2026-03-02', 'No gauge of ours reads below 5 °C.')
    await record('favour_done', 'us', '2026-06-18', 'Read their tender for another supplier.')
    await record('pushed', 'us', '2026-09-01', CLAIMED)
    await record('proof_given', 'them', '2026-07-07', 'Sent the log that the figures stand on.')
    stranger = (await app.ask('POST', `${WORKSPACE}/people`, { name: 'Astrid Lund' })).body.id
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  test('opens the score with one key to evidence that adds up, and contests a piece of it', async () => {
    await visit(browser, `${app.url}/sample/people/${rui}`, {}, async page => {
      const ours = page.getByRole('link', {
        name: /^How far they can trust us: \d+ of 100, between \d+ and \d+/,
      })
      await page.getByRole('img', { name: /^Course of trust\. We: \d+ on/ }).waitFor()
      await expectAccessible(page)

      await ours.press('Enter')
      const drawer = page.getByRole('dialog', { name: 'How far they can trust us' })
      await drawer.getByRole('list', { name: 'The evidence' }).waitFor()
      await expectAccessible(page)
      const { pieces, sum, score } = await readOff(drawer)
      expect(pieces.length).toBeGreaterThan(4)
      expect(inTenths(pieces.reduce((all, one) => all + one, 0))).toBe(inTenths(sum))
      expect(inTenths(50 + sum)).toBe(inTenths(score))

      const pushed = drawer.getByRole('listitem').filter({ hasText: CLAIMED })
      await pushed.getByRole('button', { name: /^Contest/ }).press('Enter')
      await page.keyboard.type('The date was theirs.')
      await page.keyboard.press('Enter')
      await pushed.getByText(/^Contested by one of us on .*: The date was theirs\.$/).waitFor()
      await expectAccessible(page)
      expect((await readOff(drawer)).score, 'it counts on until that is settled').toBe(score)
      await pushed.getByRole('button', { name: /^Settle/ }).hover()
      await page
        .getByRole('tooltip', { name: 'Whoever contests something does not settle it themselves.' })
        .waitFor()

      await drawer.getByRole('link', { name: 'Self-orientation' }).click()
      await drawer.getByRole('heading', { name: 'Self-orientation' }).waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'detached' })
    })
  })

  test('goes from a piece of evidence to what it follows from, and on to the message that shows it', async () => {
    const { body } = await app.ask('GET', `${WORKSPACE}/directory?search=helena`)
    const helena = body.found[0].id
    await visit(browser, `${app.url}/sample/people/${helena}?open=trust-ours`, {}, async page => {
      const drawer = page.getByRole('dialog', { name: 'How far they can trust us' })
      await drawer.getByRole('link', { name: 'the referral' }).press('Enter')
      const referral = page.getByRole('dialog', { name: 'The referral' })
      await referral.getByText('Sent to Lauscher Messtechnik').waitFor()
      expect(page.url()).toContain('fact=referral.')
      await expectAccessible(page)
      await referral.getByRole('link', { name: 'The message', exact: true }).press('Enter')
      const message = page.getByRole('dialog', { name: 'Message', exact: true })
      await message.getByText('My advice: not ours').waitFor()
      await page.keyboard.press('Escape')
      await message.waitFor({ state: 'detached' })
      await page.keyboard.press('Escape')
      await referral.waitFor({ state: 'detached' })
      await drawer.getByRole('link', { name: 'Self-orientation' }).click()
      await drawer.getByRole('heading', { name: 'What would change this most' }).waitFor()
      await expectAccessible(page)
    })
  })

  test('reads the same as a table, on a telephone at night', async () => {
    const narrow = { width: 360, isDark: true }
    await visit(browser, `${app.url}/sample/people/${rui}`, narrow, async page => {
      const trust = page.getByRole('region', { name: 'Trust, both ways' })
      await trust.getByRole('link', { name: /^How far we can trust them/ }).waitFor()
      await expectAccessible(page)
      await trust.getByRole('button', { name: 'Trust as a table' }).click()
      await trust.getByRole('row', { name: /^Credibility \d/ }).waitFor()
      await expectAccessible(page)
    })
  })

  test('sees a past day with what is known since, or as it was known then', async () => {
    await visit(browser, `${app.url}/sample/people/${rui}?at=2026-07-01`, {}, async page => {
      const ours = page.getByRole('link', { name: /^How far they can trust us/ })
      await expect.poll(() => ours.textContent()).toMatch(/: \d+ of 100/)
      await page.getByText('As we knew it then').click()
      await page.waitForURL(/known=then/)
      await expect.poll(() => ours.textContent()).toContain('not known yet')
      await expectAccessible(page)
    })
  })

  test('sees scores as an earlier version of the weights made them, at an address of its own', async () => {
    const ours = async (weighting = '') =>
      (await app.ask('GET', `${WORKSPACE}/people/${rui}/trust${weighting}`)).body.ours.score
    const before = await ours()
    const changes = [{ kind: 'pushed', factor: 'self-orientation', weight: 9, halfLifeDays: null }]
    await app.ask('POST', `${WORKSPACE}/weightings`, {
      basedOn: 0,
      changes,
      because: 'Pushing cost us Delamere.',
    })
    expect(await ours('?weighting=0')).toBe(before)
    await visit(browser, `${app.url}/sample/people/${rui}?open=trust-ours`, {}, async page => {
      const drawer = page.getByRole('dialog', { name: 'How far they can trust us' })
      const version = drawer.getByRole('combobox', { name: 'As weighed by which version' })
      await expect.poll(() => version.inputValue()).toMatch(/version 1, in force since/)
      const now = (await readOff(drawer)).score
      await version.click()
      await page.getByRole('option', { name: /version 0, in force until/ }).click()
      await page.waitForURL(/weighting=0/)
      await expect.poll(async () => (await readOff(drawer)).score).not.toBe(now)
      const { sum, score } = await readOff(drawer)
      expect(inTenths(score)).toBe(Math.round(before * 1000))
      expect(inTenths(50 + sum)).toBe(inTenths(score))
      await expectAccessible(page)
    })
  })

  test('of somebody new is told that it is not known yet, and what would change that', async () => {
    const unmeasured = { expected: /Failed to load resource.*404/ }
    await visit(browser, `${app.url}/sample/people/${stranger}`, unmeasured, async page => {
      await page.getByRole('link', { name: 'How far we can trust them: not known yet' }).click()
      const drawer = page.getByRole('dialog', { name: 'How far we can trust them' })
      await drawer.getByText('nothing is assumed').waitFor()
      await drawer.getByRole('list', { name: 'Upwards' }).getByRole('listitem').first().waitFor()
      await expectAccessible(page)
    })
  })
})

/** The points of each piece on screen, of all together, and the score as the drawer makes it up. */
async function readOff(drawer: Locator) {
  const texts = await drawer.getByRole('list', { name: 'The evidence' }).getByRole('listitem').allInnerTexts()
  const together = await drawer.getByText('All of it together').locator('..').innerText()
  const total = await drawer.getByRole('row', { name: /^Score/ }).innerText()
  return {
    pieces: texts.map(pointsIn),
    sum: pointsIn(together),
    score: Number(/[\d.]+$/.exec(total.trim())![0]),
  }
}

const pointsIn = (text: string) => Number(/[+−]\d+\.\d|\b0\.0\b/.exec(text)![0].replace('−', '-'))
const inTenths = (points: number) => Math.round(points * 10)
