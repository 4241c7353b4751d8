import { decodeEntities } from './html-entities.ts'

/**
 * The text of an HTML mail as one would read it aloud: paragraphs apart, list items with a dash, quoted parts
 * with the `>` that plain mail has, nothing of styles and scripts. One pass, linear in the length of the page.
 */
export function htmlText(html: string): string {
  const page: Page = { lines: [], line: '', quotes: 0, isPreformatted: false, unclosed: new Set() }
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    addText(page, html.slice(at, open === -1 ? html.length : open))
    if (open === -1) break
    at = afterTag(page, html, open)
  }
  endLine(page)
  return page.lines
    .join('\n')

    .trim()
}

type Page = { lines: string[]; line: string; quotes: number; isPreformatted: boolean; unclosed: Set<string> }

const UNSEEN = new Set(['style', 'script', 'head', 'title', 'template', 'noscript', 'svg'])
const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'table',
  'blockquote',
  'hr',
  'pre',
])
const LINES = new Set([
  'br',
  'div',
  'tr',
  'li',
  'dt',
  'dd',
  'section',
  'article',
  'header',
  'footer',
  'center',
  'address',
])
const LONGEST_NAME = 12

/** Does what the tag at `open` says and gives where the page goes on. */
function afterTag(page: Page, html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4)
  const [tag, slash, spelled] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + LONGEST_NAME)) ?? []
  if (!tag && !/^<[!?/]/.test(html.slice(open, open + 2))) {
    addText(page, '<')
    return open + 1
  }
  const name = spelled?.toLowerCase() ?? ''
  const end = after(html, '>', open)
  if (slash === '' && UNSEEN.has(name)) return afterClosing(page, html, name, end)
  follow(page, name, slash === '/')
  return end
}

function follow(page: Page, name: string, isClosing: boolean): void {
  if (LINES.has(name)) endLine(page, name === 'br')
  else if (PARAGRAPHS.has(name)) {
    endLine(page)
    // The empty line stands outside of the quotation, on both sides of it.
    if (name === 'blockquote' && isClosing) page.quotes = Math.max(0, page.quotes - 1)
    addLine(page, '')
    if (name === 'blockquote' && !isClosing) page.quotes++
  } else if ((name === 'td' || name === 'th') && isClosing) page.line += ' '
  if (name === 'li' && !isClosing) page.line = '- '
  if (name === 'pre') page.isPreformatted = !isClosing
}

function addText(page: Page, raw: string): void {
  if (raw === '') return
  const text = decodeEntities(raw)
  if (!page.isPreformatted) {
    page.line += text.replace(/[ \t\r\n\f]+/g, ' ')
    return
  }
  const lines = text.split(/\r?\n/)
  for (const line of lines.slice(0, -1)) {
    page.line += line
    endLine(page, true)
  }
  page.line += lines.at(-1)
}

function endLine(page: Page, isEmptyToo = false): void {
  const line = page.isPreformatted ? page.line : page.line.replace(/\u00a0/g, ' ').trim()
  if (line !== '' || isEmptyToo) addLine(page, line)
  page.line = ''
}

const DEEPEST_QUOTE = 10

/** One empty line parts paragraphs; more say nothing more. */
function addLine(page: Page, line: string): void {
  if (line === '' && page.lines.at(-1)?.replace(/^(?:> ?)*/, '') === '') return
  page.lines.push(`${'> '.repeat(Math.min(page.quotes, DEEPEST_QUOTE))}${line}`.trimEnd())
}

const after = (html: string, text: string, from: number): number => {
  const found = html.indexOf(text, from)
  return found === -1 ? html.length : found + text.length
}

/** Where an element that is not shown ends; one that is never closed hides nothing but its own tag. */
function afterClosing(page: Page, html: string, name: string, from: number): number {
  if (page.unclosed.has(name)) return from
  const closing = new RegExp(`</${name}[^>]*>`, 'gi')
  closing.lastIndex = from
  if (closing.exec(html)) return closing.lastIndex
  page.unclosed.add(name)
  return from
}
