import { Refusal } from '../../platform/refusals.ts'

export type CsvRecord = { line: number; cells: string[] }
export type CsvTable = { header: string[]; records: CsvRecord[]; separator: string }

/**
 * A text as comma-, semicolon- or tab-separated values (RFC 4180: quotes may hold separators, line ends and
 * doubled quotes), whatever its line ends and byte-order mark; the separator is the one most frequent in the first
 * line. Blank lines are passed over. Lines count from 1, the header's. Refuses an empty text, an unclosed quote
 * and a line that has not as many cells as the header.
 */
export function parseCsv(text: string): CsvTable {
  const content = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(content)
  const [header, ...records] = recordsOf(content, separator)
  if (!header)
    throw new Refusal('unusable', 'The file is empty: a header with the columns x, t_x and T is needed.')
  for (const { line, cells } of records) {
    if (cells.length !== header.cells.length)
      throw new Refusal(
        'invalid',
        `Line ${line} has ${cells.length} cells where the header has ${header.cells.length}.`,
      )
  }
  return { header: header.cells, records, separator }
}

function separatorOf(content: string): string {
  const first = content.trimStart().split(/[\r\n]/, 1)[0]!
  const count = (separator: string) => first.split(separator).length
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
}

function recordsOf(content: string, separator: string): CsvRecord[] {
  // One cell, quoted or plain, and what ends it.
  const cell = new RegExp(
    `(?:[ ]*"((?:[^"]|"")*)"[ ]*|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`,
    'y',
  )
  const records: CsvRecord[] = []
  let line = 1
  let cells: string[] = []
  let began = line
  while (cell.lastIndex < content.length || cells.length > 0) {
    const match = cell.exec(content)
    if (!match)
      throw new Refusal('invalid', `Line ${line}: a quote (") is opened or closed in the wrong place.`)
    const [, quoted, plain = '', end] = match
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (quoted) line += quoted.split(/\r\n|\r|\n/).length - 1
    if (end === separator) continue
    if (cells.length > 1 || cells[0] !== '') records.push({ line: began, cells })
    cells = []
    line++
    began = line
  }
  return records
}
