import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const TIMES = 7

/** Milliseconds from asking for a page to its table standing there, with a cold cache each; null without a browser. */
export async function firstPageMs(url: string): Promise<number[] | null> {
  const executablePath = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find(path => path && existsSync(path))
  if (!executablePath) {
    console.log('The browser is left out: no Chromium was found (name one in CHROMIUM_PATH).')
    return null
  }
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const started = performance.now()
    await page.goto(url)
    await page.getByRole('row').nth(10).waitFor()
    times.push(performance.now() - started)
    await context.close()
  }
  await browser.close()
  return times
}
