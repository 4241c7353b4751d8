import { textOf } from './lines.ts'
import type { Line } from './pieces.ts'

export type PageLines = { page: number; lines: Line[]; height: number }

/** Lines at the top and bottom of a page that may be the same on all. */
const EDGE_LINES = 4
const EDGE = 0.15

/** On so many of the pages a line must stand to be one that runs through. */
const SHARE_OF_PAGES = 0.5
const FEWEST_PAGES = 3

/** Where a line stands may differ by so many points from page to page. */
const STEP_POINTS = 6

/** By this ratio letters are larger than those of the text. */
const LARGER = 1.1

export type Running = { pages: PageLines[]; notes: { page: number; text: string }[] }

/**
 * Takes out what runs through the pages at top and bottom: numbers of pages are dropped, other words are given once,
 * as a note on the page where they first stand. `size` is that of the text.
 */
export function withoutRunning(pages: PageLines[], size: number): Running {
  const counts = new Map<string, number>()
  for (const one of pages)
    for (const key of new Set(edgeLines(one).map(line => keyOf(line, one.page, size))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(FEWEST_PAGES, SHARE_OF_PAGES * pages.length)
  const said = new Map<string, { page: number; text: string }>()
  const rest = pages.map(one => {
    const running = new Set(
      edgeLines(one).filter(line => (counts.get(keyOf(line, one.page, size)) ?? 0) >= least),
    )
    for (const line of running) {
      const bare = wordsOf(line)
      if (bare !== '' && !said.has(bare)) said.set(bare, { page: one.page, text: textOf(line) })
    }
    return { ...one, lines: one.lines.filter(line => !running.has(line)) }
  })
  return { pages: rest, notes: [...said.values()] }
}

function edgeLines({ lines, height }: PageLines): Line[] {
  const top = lines.slice(0, EDGE_LINES).filter(({ y }) => y < EDGE * height)
  const bottom = lines.slice(-EDGE_LINES).filter(({ y }) => y > (1 - EDGE) * height)
  return [...new Set([...top, ...bottom])]
}

/** The number of a page may differ, and nothing else; in letters larger than the text it counts something said. */
function keyOf(line: Line, page: number, size: number): string {
  const number = wordsOf(line) === '' ? /\d+/g : new RegExp(`(?<!\\d)${page}(?!\\d)`, 'g')
  const text = textOf(line).toLowerCase()
  const bare = line.size > LARGER * size ? text : text.replace(number, '#')
  return `${Math.round(line.y / STEP_POINTS)} ${bare}`
}

/** Without the number of the page, which is all that some of these lines say. */
const wordsOf = (line: Line): string =>
  textOf(line)
    .replace(/\b(?:page|seite)\b|\bof\b|\bvon\b|[\d\s/|–—-]+/gi, ' ')
    .trim()
