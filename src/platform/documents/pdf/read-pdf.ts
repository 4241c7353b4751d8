import { type Block, type DocumentText, tableBlock } from '../document.ts'
import { PAGES_READ } from '../limits.ts'
import { linesOf, textOf } from './lines.ts'
import { openPdf } from './open-pdf.ts'
import { paragraphsOf, type Setting } from './paragraphs.ts'
import { regionsOf } from './regions.ts'
import { type PageLines, withoutRunning } from './running.ts'
import { joinLines, type Words, wordsIn } from './words.ts'

/** A PDF as one reads it: its pages say only where letters stand, so what belongs together is told by that. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const { pageCount, title, pages, doubts } = await openPdf(bytes)
  const lined = pages.map(({ page, height, pieces }) => ({ page, height, lines: linesOf(pieces) }))
  const { pages: rest, notes } = withoutRunning(lined, settingOf(lined).size)
  const setting = settingOf(rest)
  const words = wordsIn(rest.flatMap(({ lines }) => lines.map(textOf)))
  const blocks: Block[] = []
  for (const { page, lines } of rest) {
    for (const { text } of notes.filter(note => note.page === page)) blocks.push({ page, role: 'note', text })
    for (const region of regionsOf(lines)) {
      if (region.is === 'table') blocks.push(tableBlock(page, region.rows))
      else addFlow(blocks, paragraphsOf(region.lines, page, setting, words), words)
    }
  }
  const empty = pages.filter(({ pieces }) => pieces.length === 0).map(({ page }) => page)
  if (empty.length > 0) doubts.push(emptyDoubt(empty))
  if (pageCount > PAGES_READ) doubts.push(`Only the first ${PAGES_READ} of its ${pageCount} pages were read`)
  return { kind: 'pdf', pages: pageCount, ...(title ? { title } : {}), blocks, doubts }
}

/** A sentence that was broken by the end of a column or page goes on in the next. */
function addFlow(blocks: Block[], next: Block[], words: Words): void {
  const [first, ...others] = next
  const before = blocks.findLast(({ role }) => role !== 'note')
  if (first && before && isCutSentence(before, first)) {
    before.text = joinLines([before.text, first.text], words)
    blocks.push(...others)
  } else blocks.push(...next)
}

const isCutSentence = (before: Block, after: Block): boolean =>
  (before.role === 'paragraph' || before.role === 'item') &&
  after.role === 'paragraph' &&
  after.page - before.page <= 1 &&
  !/[.!?:;…]["”’)\]]*$/.test(before.text) &&
  /^\p{Ll}/u.test(after.text)

/** The size and font of most letters. */
function settingOf(pages: PageLines[]): Setting {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  for (const { lines } of pages)
    for (const { pieces } of lines)
      for (const { text, size, font } of pieces) {
        const rounded = Math.round(size * 2) / 2
        sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length)
        fonts.set(font, (fonts.get(font) ?? 0) + text.length)
      }
  return { size: mostCommon(sizes) ?? 0, font: mostCommon(fonts) ?? '' }
}

const mostCommon = <Value>(counts: Map<Value, number>): Value | undefined =>
  [...counts].reduce<[Value, number] | undefined>((a, b) => (a && a[1] >= b[1] ? a : b), undefined)?.[0]

const PAGES_NAMED = 10

function emptyDoubt(pages: number[]): string {
  if (pages.length === 1) return `Page ${pages[0]} holds no text; it may be a scan`
  const named = pages.slice(0, PAGES_NAMED).join(', ')
  const more = pages.length > PAGES_NAMED ? ` and ${pages.length - PAGES_NAMED} more` : ''
  return `Pages ${named}${more} hold no text; they may be scans`
}
