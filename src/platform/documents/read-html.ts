import { isUtf8 } from 'node:buffer'
import { Parser } from 'htmlparser2'
import { decodeText, refuseLongText } from './decode-text.ts'
import { type Block, type DocumentText, tableBlock } from './document.ts'
import { BLOCKS_KEPT, DEPTH_LIMIT } from './limits.ts'
import { unreadable } from './unreadable.ts'

/** What a web page shows: no scripts, no styles, nothing that is hidden by its own tag. */
export function readHtml(bytes: Uint8Array): DocumentText {
  const { title, blocks, hasFrames } = htmlBlocks(decodePage(bytes))
  return {
    kind: 'html',
    pages: 1,
    ...(title ? { title } : {}),
    blocks,
    doubts: hasFrames ? ['Pages shown within this page were not read'] : [],
  }
}

/** A page that is not UTF-8 may name its charset near its beginning. */
function decodePage(bytes: Uint8Array): string {
  refuseLongText(bytes.length)
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  if (!charset || isUtf8(bytes) || /^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(charset))
    return decodeText(bytes)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return decodeText(bytes)
  }
}

type Page = {
  title: string
  blocks: Block[]
  hasFrames: boolean
  /** What is written until the block at hand ends. */
  text: string
  roles: Block['role'][]
  /** Names of the elements that are open, and how many of them are within one that is not shown. */
  open: { name: string; isUnseen: boolean }[]
  unseen: number
  tables: Table[]
  isTitle: boolean
  preformatted: number
}
type Table = { rows: string[][]; cell: string | undefined }

export function htmlBlocks(html: string): Pick<Page, 'title' | 'blocks' | 'hasFrames'> {
  const page: Page = {
    title: '',
    blocks: [],
    hasFrames: false,
    text: '',
    roles: [],
    open: [],
    unseen: 0,
    tables: [],
    isTitle: false,
    preformatted: 0,
  }
  const parser = new Parser({
    onopentag: (name, attributes) => open(page, name, attributes),
    onclosetag: name => close(page, name),
    ontext: text => addText(page, text),
  })
  parser.end(html)
  endBlock(page)
  page.title = page.title.replace(/\s+/g, ' ').trim()
  return page
}

const UNSEEN = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'select',
  'textarea',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'datalist',
])
const BLOCKS =
  /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|table|caption|tr|td|th|section|article|aside|main|header|footer|nav|blockquote|pre|figure|figcaption|address|hr|form|fieldset|legend|details|summary|body|center|button|option)$/
const ROLES: Record<string, Block['role']> = { li: 'item', dt: 'item', dd: 'item', aside: 'note' }
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

function open(page: Page, name: string, attributes: Record<string, string>): void {
  if (page.open.length >= DEPTH_LIMIT)
    throw unreadable(`more than ${DEPTH_LIMIT} of its elements stand within each other, which no page needs`)
  const isUnseen =
    UNSEEN.has(name) || 'hidden' in attributes || HIDDEN_STYLE.test(attributes.style?.slice(0, 2000) ?? '')
  page.open.push({ name, isUnseen })
  if (isUnseen) page.unseen++
  if (name === 'iframe' || name === 'frame') page.hasFrames = true
  if (name === 'title' && page.title === '') page.isTitle = !page.open.some(one => one.name === 'svg')
  if (page.unseen > 0) return
  if (BLOCKS.test(name)) endBlock(page)
  if (name === 'br') page.text += '\n'
  if (name === 'img' && attributes.alt) page.text += ` ${attributes.alt} `
  if (name === 'pre') page.preformatted++
  if (/^h[1-6]$/.test(name)) page.roles.push('heading')
  else if (ROLES[name]) page.roles.push(ROLES[name])
  openTable(page, name)
}

function openTable({ tables }: Page, name: string): void {
  const table = tables.at(-1)
  if (name === 'table') tables.push({ rows: [], cell: undefined })
  else if (name === 'tr') table?.rows.push([])
  else if ((name === 'td' || name === 'th') && table) {
    if (table.rows.length === 0) table.rows.push([])
    table.cell = ''
  }
}

function close(page: Page, name: string): void {
  const closed = page.open.pop()
  if (name === 'title') page.isTitle = false
  const wasUnseen = page.unseen > 0
  if (closed?.isUnseen) page.unseen--
  if (wasUnseen) return
  if (BLOCKS.test(name)) endBlock(page)
  if (name === 'pre') page.preformatted--
  if (/^h[1-6]$/.test(name) || ROLES[name]) page.roles.pop()
  const table = page.tables.at(-1)
  if ((name === 'td' || name === 'th') && table?.cell !== undefined) {
    table.rows.at(-1)!.push(table.cell)
    table.cell = undefined
  }
  if (name === 'table' && table) closeTable(page, table)
}

/** A table of one column or one row only puts things in their places; its cells are read in turn. */
function closeTable(page: Page, table: Table): void {
  page.tables.pop()
  const rows = table.rows.filter(row => row.some(cell => cell !== ''))
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const outer = page.tables.at(-1)
  if (outer) outer.cell = join(outer.cell, rows.map(row => row.filter(Boolean).join(' ')).join('\n'))
  else if (rows.length > 1 && columns > 1) add(page, tableBlock(1, rows))
  else for (const text of rows.flat()) if (text) add(page, { page: 1, role: 'paragraph', text })
}

function addText(page: Page, text: string): void {
  if (page.isTitle) page.title += text
  if (page.unseen === 0) page.text += page.preformatted > 0 ? text : text.replace(/[^\S ]+| {2,}/g, ' ')
}

function endBlock(page: Page): void {
  const text = page.text
    .replaceAll('\0', '')
    .replace(/[^\S\n ]+| {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()
  page.text = ''
  if (text === '') return
  const table = page.tables.at(-1)
  if (table?.cell !== undefined) table.cell = join(table.cell, text)
  else add(page, { page: 1, role: page.roles.at(-1) ?? 'paragraph', text })
}

const join = (before: string | undefined, text: string): string => (before ? `${before}\n${text}` : text)

/** One more than is kept shows that there are more. */
function add({ blocks }: Page, block: Block): void {
  if (blocks.length <= BLOCKS_KEPT) blocks.push(block)
}
