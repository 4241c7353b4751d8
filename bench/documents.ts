import { readPieces } from '../src/claims/audit/collateral/read-labels.ts'
import { auditAside } from '../src/claims/server/audit-aside.ts'
import { readDocument } from '../src/platform/documents/read-document.ts'
import { storyMails } from '../src/world/story.ts'
import { shape, w, writeDocx, writePptx } from '../test/setup/documents/write-office.ts'
import { linesAt, type Placed, writePdf } from '../test/setup/documents/write-pdf.ts'
import { printLoad, timed } from './setting.ts'

const PAGES = [10, 100, 300]
const LINES_PER_PAGE = 46
const LETTERS_PER_LINE = 88
const RUNS = 5

/** Of the program before anything was read. */
const RESIDENT_MB = process.memoryUsage().rss / 2 ** 20

const sentencesOf = (texts: readonly string[]): string[] => texts.flatMap(text => text.split(/(?<=[.?!])\s+/))
const STORY = sentencesOf(storyMails().map(({ body }) => body))
const COLLATERAL = sentencesOf(readPieces('tuning').map(({ text }) => text.replace(/[#*|>-]+/g, ' ')))

/** Sentences, over and over, in lines of a page's width. */
function* lines(sentences: readonly string[]): Generator<string> {
  let line = ''
  for (let at = 0; ; at++)
    for (const word of sentences[at % sentences.length]!.split(/\s+/)) {
      if (line.length + word.length >= LETTERS_PER_LINE) {
        yield line
        line = ''
      }
      line = `${line} ${word}`.trim()
    }
}

function pagesOf(count: number, sentences: readonly string[]): string[][] {
  const source = lines(sentences)
  return Array.from({ length: count }, () =>
    Array.from({ length: LINES_PER_PAGE }, () => source.next().value as string),
  )
}

const pdf = (pages: string[][]): Buffer =>
  writePdf(
    pages.map((page, at): Placed[] => [
      { text: `${at + 1}. What was found`, x: 60, y: 70, size: 16 },
      ...linesAt(60, 100, page, {}, 15),
      { text: `Page ${at + 1}`, x: 280, y: 815, size: 8 },
    ]),
  )

const docx = (pages: string[][]): Buffer =>
  writeDocx(
    pages
      .flatMap((page, at) => [
        w(`${at + 1}. What was found`, '<w:pStyle w:val="Ours"/>'),
        ...paragraphs(page).map(text => w(text)),
      ])
      .join(''),
  )

const pptx = (pages: string[][]): Buffer =>
  writePptx(
    pages.map((page, at) => ({
      title: `${at + 1}. What was found`,
      shapes: shape(paragraphs(page), '<p:ph idx="1"/>'),
    })),
  )

const paragraphs = (page: string[]): string[] =>
  Array.from({ length: Math.ceil(page.length / 6) }, (_, at) => page.slice(at * 6, at * 6 + 6).join(' '))

/** Milliseconds from asking to the answer, thread and loading among them, and the most memory meanwhile. */
async function measure(bytes: Buffer, name: string): Promise<{ ms: number; mb: number; letters: number }> {
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 10)
  const { ms, result } = await timed(() => readDocument(bytes, name))
  clearInterval(watch)
  return {
    ms,
    mb: most / 2 ** 20 - RESIDENT_MB,
    letters: result.blocks.reduce((sum, { text }) => sum + text.length, 0),
  }
}

const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

printLoad()
const nothing: number[] = []
for (let run = 0; run < RUNS; run++) nothing.push((await measure(Buffer.from('Hello'), 'nothing.txt')).ms)
console.log(`a word of plain text, which is mostly the thread: ${middle(nothing).toFixed(0)} ms`)
for (const [kind, write] of Object.entries({ pdf, docx, pptx })) {
  let least: number | undefined
  for (const pages of PAGES) {
    const bytes = write(pagesOf(pages, STORY))
    const runs = []
    for (let run = 0; run < RUNS; run++) runs.push(await measure(bytes, `bench.${kind}`))
    const ms = middle(runs.map(run => run.ms))
    least ??= ms
    const growth = `${(ms / least).toFixed(1)} times the time of ${PAGES[0]} pages`
    const memory = `${Math.max(...runs.map(run => run.mb)).toFixed(0)} MB more at most`
    console.log(
      `${kind}, ${pages} pages, ${(bytes.length / 1024).toFixed(0)} kB, ${runs[0]!.letters} characters: ${ms.toFixed(0)} ms, ${growth}, ${memory}`,
    )
  }
}

let least: number | undefined
for (const pages of PAGES) {
  const document = await readDocument(pdf(pagesOf(pages, COLLATERAL)), 'bench.pdf')
  const runs = []
  // By another name, or it would be the audit that was kept.
  for (let run = 0; run < RUNS; run++) runs.push(await timed(() => auditAside([`run ${run}`, document, []])))
  const ms = middle(runs.map(run => run.ms))
  least ??= ms
  const { claims, counts } = runs[0]!.result
  console.log(
    `audited as the app does, ${pages} pages, ${counts.units} sentences, ${claims.length} claims: ${ms.toFixed(0)} ms, ${(ms / least).toFixed(1)} times the time of ${PAGES[0]} pages`,
  )
}
