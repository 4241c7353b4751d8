import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { browserPath, expectAccessible, JOURNEY, launch, visit } from './browser.ts'

const PAGE = `# Gauges for old pipes

The only gauge that never fails.

It cut leaks by 32 % in 40 stations of Norralv Energi in 2025, as their crew counted.

| | Ours | Lauscher |
| --- | --- | --- |
| Battery | ✓ | ✗ |
| Range | ✓ | ✗ |
| Support | ✓ | ✗ |
`

describe.skipIf(!browserPath)('whoever looks over what they hand out', JOURNEY, () => {
  let app: App
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    browser = await launch()
    await app.ask('POST', '/sample-workspace', {})
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  test('finds its claims, enters one into the register and sees to another', async () => {
    await visit(browser, `${app.url}/sample/collateral`, { width: 360 }, async page => {
      await page.getByRole('link', { name: 'website-2024.md' }).waitFor()
      await expectAccessible(page)
      await page
        .locator('input[type="file"]')
        .first()
        .setInputFiles({ name: 'gauges.md', mimeType: 'text/markdown', buffer: Buffer.from(PAGE) })
      await page.getByRole('link', { name: 'gauges.md' }).click()
      const claims = page.getByRole('list', { name: 'Claims found' }).locator('> li')
      const boast = claims.filter({ hasText: 'The only gauge' })
      await boast.getByText('Absolute', { exact: false }).first().waitFor()
      await page.getByRole('heading', { name: 'Comparisons' }).waitFor()
      await expectAccessible(page)

      await boast.getByRole('button', { name: /^Seen to/ }).click()
      await boast.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: /^All \d/ }).click()
      await boast.getByText('Seen to, says').waitFor()

      const figure = claims.filter({ hasText: 'It cut leaks by' })
      await figure.getByRole('button', { name: /^Add to the register/ }).click()
      await page.getByLabel('What is claimed').waitFor()
      await page.getByRole('button', { name: 'State the claim' }).click()
      await figure.getByText('In the register').waitFor()
    })
    const { body } = await app.ask('GET', '/workspaces/sample/claims?search=leaks')
    expect(body.claims.map(({ text }: { text: string }) => text)).toContainEqual(
      expect.stringContaining('It cut leaks by 32 %'),
    )
  })
})
