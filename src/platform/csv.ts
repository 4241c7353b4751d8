/** What a cell may hold; nothing stands for what is not known. */
export type Cell = string | number | boolean | null

/** Says in front of a file that it is UTF-8, which spreadsheets otherwise guess at. */
export const BYTE_ORDER_MARK = '\uFEFF'

/**
 * What a spreadsheet takes for a formula and runs: the ASCII signs, what stands before them, and their full-width
 * likenesses (OWASP, CSV Injection).
 */
const RUNS = /^[\s\0]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** One line as RFC 4180 has it. A text that a spreadsheet would run gets an apostrophe; numbers stay numbers. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  const text = RUNS.test(cell) ? `'${cell}` : cell
  return /[",\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
