import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import writeGood from 'write-good'
import { gradeDraft } from '../src/outreach/coach/grade-draft.ts'
import { SPECIFICATION } from '../src/outreach/coach/specification.ts'
import { quantile } from '../src/platform/statistics/quantiles.ts'
import { openBrowser } from './browser.ts'

const SIZES = [500, 1_000, 2_000, 4_000, 8_000, 100_000]
const TYPICAL = 2_000
const DRAFTS = 40

/** Units that a pattern without care takes the square of their number for. */
const ADVERSARIES = {
  'marks of exclamation': '!',
  dashes: '-',
  'blanks between words': `${' '.repeat(50)}x`,
  'one word': 'a',
  'our our our': 'our ',
  'our-our-our': 'our-',
  'you are you are': 'you are ',
  abbreviations: 'Mr. ',
  'thanks, line by line': 'Thanks\n',
  'to, line by line': 'To: a\n',
  'open braces': '{{[<<*|%',
  'addresses of links': 'https://a.',
  'letters and digits': 'a1b2-',
  capitals: 'AB ',
  'questions of one word': 'Could you? ',
  'quotations left open': 'you said "',
  emoji: '👩‍🚒',
  Hebrew: 'שלום ',
}
const ADVERSARY_SIZES = [25_000, 50_000, 100_000] as const

export async function printSpeed() {
  console.log('\ncharacters    median ms    p95 ms    of the 500')
  const first = millisecondsOf(draftsOf(SIZES[0]!), gradeText)
  for (const size of SIZES) {
    const times = millisecondsOf(draftsOf(size), gradeText)
    const growth = quantile(times, 0.5)! / quantile(first, 0.5)!
    console.log(
      `${String(size).padStart(10)}${shown(times, 0.5).padStart(13)}${shown(times, 0.95).padStart(10)}${growth.toFixed(1).padStart(14)}`,
    )
  }
  const drafts = draftsOf(TYPICAL)
  const [ours, theirs] = [millisecondsOf(drafts, gradeText), millisecondsOf(drafts, text => writeGood(text))]
  const ratio = quantile(theirs, 0.5)! / quantile(ours, 0.5)!
  console.log(
    `write-good on the same ${TYPICAL} characters: ${shown(theirs, 0.5)} ms, p95 ${shown(theirs, 0.95)}: ${ratio.toFixed(2)} times the coach's time`,
  )
  await printBrowser()
  printAdversaries()
}

const gradeText = (text: string) => gradeDraft({ text })

/** Drafts of the specification behind one another, each from another one on. */
function draftsOf(size: number): string[] {
  const texts = Object.values(SPECIFICATION)
    .flat()
    .map(({ text }) => text)
    .filter(text => !text.includes('Forwarded'))
  return Array.from({ length: size > 10_000 ? 8 : DRAFTS }, (_, from) => {
    let draft = ''
    for (let at = from; draft.length < size; at++) draft += `${texts[at % texts.length]}\n\n`
    return draft.slice(0, size)
  })
}

/** Of each text the best of five runs, once all were run: whatever else the machine does only takes time. */
function millisecondsOf(texts: readonly string[], run: (text: string) => unknown): number[] {
  for (const text of texts) run(text)
  return texts.map(text => {
    const times = [0, 1, 2, 3, 4].map(() => {
      const started = performance.now()
      run(text)
      return performance.now() - started
    })
    return Math.min(...times)
  })
}

const shown = (times: readonly number[], share: number): string => quantile(times, share)!.toFixed(2)

/** Twice the text should take about twice the time; four times would be its square. */
function printAdversaries() {
  console.log(`\nof ${ADVERSARY_SIZES.join(', ')} characters, in ms, and the last against the one before`)
  for (const [name, unit] of Object.entries(ADVERSARIES)) {
    const times = ADVERSARY_SIZES.map(size => {
      const text = unit.repeat(Math.ceil(size / unit.length))
      return Math.min(
        ...[0, 1, 2].map(() => {
          const started = performance.now()
          gradeText(text)
          return performance.now() - started
        }),
      )
    })
    console.log(
      `${name.padEnd(24)}${times.map(ms => ms.toFixed(0).padStart(7)).join('')}${(times[2]! / times[1]!).toFixed(1).padStart(8)}`,
    )
  }
}

/** The same in Chromium, bundled as the web app would be. */
async function printBrowser() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { gradeDraft } from './src/outreach/coach/grade-draft.ts'; globalThis.gradeDraft = gradeDraft`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  })
  const script = outputFiles[0]!.text
  console.log(`bundled for the browser: ${(script.length / 1024).toFixed(0)} kB before it is packed`)
  const browser = await openBrowser()
  if (!browser) return
  const page = await browser.newPage()
  await page.addScriptTag({ content: script })
  const times = await page.evaluate(texts => {
    const { gradeDraft } = globalThis as unknown as { gradeDraft(draft: { text: string }): unknown }
    for (const text of texts) gradeDraft({ text })
    return texts.map(text => {
      const started = performance.now()
      for (let i = 0; i < 5; i++) gradeDraft({ text })
      return (performance.now() - started) / 5
    })
  }, draftsOf(TYPICAL))
  console.log(`in Chromium, ${TYPICAL} characters: ${shown(times, 0.5)} ms, p95 ${shown(times, 0.95)}`)
  await browser.close()
}
