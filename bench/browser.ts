import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

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

export type FirstRows = { cold: number[]; within: number[] }

/**
 * Milliseconds to the first rows of a list: from its address, with a cold cache; and from a link within the app to
 * where they stand. Null without a browser.
 */
export async function firstRowsMs(url: string, cookie: string): Promise<FirstRows | null> {
  const browser = await openBrowser()
  if (!browser) return null
  const found: FirstRows = { cold: [], within: [] }
  for (let i = 0; i < TIMES; i++) {
    const context = await browser.newContext()
    await context.addCookies(
      cookie.split('; ').map(pair => {
        const [name = '', ...value] = pair.split('=')
        return { name, value: value.join('='), url }
      }),
    )
    const page = await context.newPage()
    const rows = page.getByRole('row').nth(10)
    found.cold.push(await msOf(() => page.goto(`${url}/own/relationships`).then(() => rows.waitFor())))
    await page.getByRole('link', { name: 'Import' }).first().click()
    await rows.waitFor({ state: 'detached' })
    // Read anew: what was seen before stays in the memory of the app.
    const link = page.getByRole('link', { name: 'Organisations' }).first()
    found.within.push(await msOf(() => link.click().then(() => rows.waitFor())))
    await context.close()
  }
  await browser.close()
  return found
}

/** Null, with a word, where there is none. */
export async function openBrowser(): Promise<Browser | null> {
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
  return chromium.launch({ executablePath, args: FLAGS })
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
