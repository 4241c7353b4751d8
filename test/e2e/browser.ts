import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { ownerOf } from './app.ts'

const KNOWN_PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Undefined where there is no browser: then journeys are skipped, and say so. */
export const browserPath = KNOWN_PLACES.find(path => path && existsSync(path))

/** A journey takes seconds; on a machine that does much else at once, many. */
export const JOURNEY = { timeout: 180_000 }
const STEP_TIMEOUT_MS = 30_000

const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']
const NO_NETWORK = ['--disable-background-networking', '--disable-component-update']

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox', ...QUIET, ...NO_NETWORK] })

type Visit = {
  width?: number
  isDark?: boolean
  /** Console errors that the journey is about. */
  expected?: RegExp
  /** The cookies that say who visits: the owner unless they do; nobody with none. */
  cookie?: string
}

/** Opens a page, does with it what the journey says, and fails on any error the page reports meanwhile. */
export async function visit(
  browser: Browser,
  url: string,
  { width = 1280, isDark = false, expected, cookie = ownerOf(url) ?? '' }: Visit,
  journey: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await context.addCookies(
    cookie
      .split('; ')
      .filter(Boolean)
      .map(pair => {
        const [name = '', ...value] = pair.split('=')
        return { name, value: value.join('='), url: new URL(url).origin }
      }),
  )
  const page = await context.newPage()
  page.setDefaultTimeout(STEP_TIMEOUT_MS)
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()) && !expected?.test(message.text()))
      problems.push(`${message.text()} ${message.location().url}`)
  })
  try {
    await page.goto(url)
    await journey(page)
    expect(problems, 'the page reports').toEqual([])
  } finally {
    await context.close()
  }
}

/** Where something takes the focus as it opens: what is typed before that goes elsewhere. */
export const focusOn = (field: Locator) =>
  expect.poll(() => field.evaluate(element => element === document.activeElement)).toBe(true)

/** What axe finds wrong with the page as it stands, and whether anything sticks out to the side. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target).join(' | ')}`)
  })
  expect(violations, `axe on ${page.url()}`).toEqual([])
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overhang, `${page.url()} sticks out by so many pixels`).toBeLessThanOrEqual(0)
}
