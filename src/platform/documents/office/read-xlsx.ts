import { type Block, type DocumentText, tableBlock } from '../document.ts'
import { CELLS_READ, PAGES_READ } from '../limits.ts'
import type { Archive } from './archive.ts'
import { readNumberFormats, type ShowNumber } from './number-format.ts'
import { type Tie, tiesOf } from './package.ts'
import { attribute, parseXml, prefixed } from './parse-xml.ts'
import { allNamed, down, type Element, setting } from './xml-tree.ts'

/** A workbook, its sheets in order, each with its name as heading and the tables that empty rows keep apart. */
export async function readXlsx(archive: Archive, main: string, tree: Element): Promise<DocumentText> {
  const ties = await tiesOf(archive, main)
  const is1904 = /^(?:1|true)$/.test(setting(down(tree, 'workbookPr'), 'date1904') ?? '')
  const book: Book = {
    archive,
    strings: await sharedStrings(archive, ties),
    show: await readNumberFormats(archive, ties, is1904),
    cells: 0,
    doubts: new Set(),
  }
  const sheets = allNamed(down(tree, 'sheets'), 'sheet')
  const blocks: Block[] = []
  for (const [at, sheet] of sheets.slice(0, PAGES_READ).entries())
    blocks.push(...(await sheetBlocks(book, sheet, ties, at + 1)))
  if (sheets.length > PAGES_READ)
    book.doubts.add(`Only the first ${PAGES_READ} of its ${sheets.length} sheets were read`)
  return { kind: 'xlsx', pages: Math.max(1, sheets.length), blocks, doubts: [...book.doubts] }
}

type Book = { archive: Archive; strings: string[]; show: ShowNumber; cells: number; doubts: Set<string> }
type Cell = { column: number; text: string }

async function sheetBlocks(book: Book, sheet: Element, ties: Tie[], page: number): Promise<Block[]> {
  const name = setting(sheet, 'name') ?? ''
  const state = setting(sheet, 'state')
  if (state && state !== 'visible') book.doubts.add(`The sheet “${name}” is hidden; it was read all the same`)
  const tie = ties.find(({ id }) => id === prefixed(sheet.attributes, 'id'))
  if (tie?.type === 'chartsheet' || !tie) {
    book.doubts.add(`The sheet “${name}” holds no cells and was not read`)
    return []
  }
  const others = (await tiesOf(book.archive, tie.target)).map(({ type }) => type)
  if (others.includes('comments')) book.doubts.add('Its comments were left out')
  if (others.includes('drawing')) book.doubts.add(`Charts and pictures on the sheet “${name}” were not read`)
  const bytes = await book.archive.read(tie.target)
  const rows = bytes ? readRows(book, bytes, tie.target) : new Map<number, Cell[]>()
  const tables = rowsApart(rows).flatMap(table => blocksOfRows(table, page))
  return tables.length > 0 && name !== '' ? [{ page, role: 'heading', text: name }, ...tables] : tables
}

/** Strings stand once in a part of their own; what is said for pronunciation is left out. */
async function sharedStrings(archive: Archive, ties: Tie[]): Promise<string[]> {
  const part = ties.find(({ type }) => type === 'sharedStrings')?.target
  const bytes = part ? await archive.read(part) : undefined
  const strings: string[] = []
  if (!part || !bytes) return strings
  let isText = false
  let pronunciation = 0
  parseXml(bytes, part, {
    open(name) {
      if (name === 'si') strings.push('')
      else if (name === 'rPh') pronunciation++
      isText = name === 't' && pronunciation === 0
    },
    close(name) {
      if (name === 'rPh') pronunciation--
      isText = false
    },
    text(text) {
      if (isText && strings.length > 0) strings[strings.length - 1] += text
    },
  })
  return strings
}

/** Rows with something in them, by number; a sheet may have gigabytes of room and three cells. */
function readRows(book: Book, bytes: Uint8Array, part: string): Map<number, Cell[]> {
  const rows = new Map<number, Cell[]>()
  let row = 0
  let column = 0
  let cell: Record<string, string> = {}
  let text = ''
  let within = ''
  parseXml(bytes, part, {
    open(name, attributes) {
      within = name
      if (name === 'row') {
        row = placeOf(attribute(attributes, 'r')) ?? row + 1
        column = 0
      } else if (name === 'c') {
        cell = attributes
        column = columnOf(attribute(attributes, 'r')) ?? column + 1
        text = ''
      }
    },
    text(piece) {
      if (within === 'v' || within === 't') text += piece
    },
    close(name) {
      within = ''
      if (name !== 'c' || text.trim() === '') return
      if (book.cells >= CELLS_READ) {
        book.doubts.add(`Only the first ${CELLS_READ.toLocaleString('en')} of its cells were read`)
        return
      }
      book.cells++
      const shown = shownText(book, cell, text)
      if (shown === '') return
      const cells = rows.get(row)
      if (cells) cells.push({ column, text: shown })
      else rows.set(row, [{ column, text: shown }])
    },
  })
  return rows
}

function shownText({ strings, show }: Book, cell: Record<string, string>, text: string): string {
  const type = attribute(cell, 't') ?? 'n'
  const value = type === 's' ? (strings[Number(text)] ?? '') : text
  if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE'
  if (type === 'n') return show(value, Number(attribute(cell, 's') ?? 0))
  return value.replaceAll('\0', '').replace(/\s+/g, ' ').trim()
}

const placeOf = (text: string | undefined): number | undefined =>
  text && /^\d{1,7}$/.test(text) ? Number(text) : undefined

/** `BC7` is in column 55. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = reference && /^([A-Z]{1,3})\d*$/i.exec(reference)?.[1]?.toUpperCase()
  if (!letters) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

function rowsApart(rows: Map<number, Cell[]>): Cell[][][] {
  const tables: Cell[][][] = []
  let before = Number.NaN
  for (const [number, cells] of [...rows].sort(([a], [b]) => a - b)) {
    if (number === before + 1) tables.at(-1)!.push(cells)
    else tables.push([cells])
    before = number
  }
  return tables
}

/** More columns than this are no table for people; then the cells of a row stand side by side, whatever is between. */
const COLUMNS_SHOWN = 256

function blocksOfRows(rows: Cell[][], page: number): Block[] {
  const columns = [...new Set(rows.flatMap(row => row.map(({ column }) => column)))].sort((a, b) => a - b)
  if (columns.length === 1 || rows.length === 1)
    return rows.map(row => ({ page, role: 'paragraph', text: row.map(({ text }) => text).join('\t') }))
  if (columns.length > COLUMNS_SHOWN)
    return [
      tableBlock(
        page,
        rows.map(row => row.map(({ text }) => text)),
      ),
    ]
  const cells = rows.map(row => {
    const byColumn = new Map(row.map(({ column, text }) => [column, text]))
    return columns.map(column => byColumn.get(column) ?? '')
  })
  return [tableBlock(page, cells)]
}
