import { Refusal } from '../../platform/refusals.ts'
import { type CsvRecord, type CsvTable, parseCsv } from './csv.ts'
import type { RecencyFrequency } from './recency-frequency.ts'

/** `m` is the mean value of the x repeat transactions: null without a column m, 0 where a cell of it is blank. */
export type CustomerBaseRow = RecencyFrequency & { m: number | null }

/** Names under which the columns go in published data and other software, in lower case, other signs as `_`. */
const COLUMNS = {
  x: ['x', 'frequency', 'frequency_cal', 'p1x'],
  t_x: ['t_x', 'tx', 'recency', 'recency_cal'],
  T: ['t', 't_cal', 'age', 'duration_cal'],
  m: ['m', 'monetary_value', 'mean_value', 'monetary', 'zbar'],
}

/** A contact a day for 2,700 years: beyond it stands a mistake, and the likelihood takes a step for every contact. */
const MOST_CONTACTS = 1_000_000

type Column = keyof typeof COLUMNS

/**
 * The rows of a customer base given as CSV. Refuses, naming line and column, what the models cannot mean: a cell
 * that is no number or negative, an x that is not whole, a last contact after T, or one that contradicts x.
 */
export function readCustomerBase(csv: string): CustomerBaseRow[] {
  const table = parseCsv(csv)
  const columns = {
    x: needed(table, 'x'),
    t_x: needed(table, 't_x'),
    T: needed(table, 'T'),
    m: find(table, 'm'),
  }
  if (table.records.length === 0) throw new Refusal('unusable', 'There is a header but no row below it.')
  // Where commas do not separate cells, they may separate decimals.
  const isCommaDecimal = table.separator !== ','

  return table.records.map(record => {
    const read = (column: Column) => numberAt(record, columns[column]!, column, isCommaDecimal)
    const [x, tx, T] = [read('x'), read('t_x'), read('T')]
    if (!Number.isInteger(x)) refuse(record, 'x', `${x} is not a whole number of contacts`)
    if (x > MOST_CONTACTS) refuse(record, 'x', `${x} contacts are more than ${MOST_CONTACTS}`)
    if (tx > T) refuse(record, 't_x', `the last contact (${tx}) is later than T (${T})`)
    if (x > 0 && tx === 0) refuse(record, 't_x', `x is ${x}, so the last contact cannot be the first, at 0`)
    if (x === 0 && tx > 0)
      refuse(record, 't_x', `x is 0, so the last contact is the first, at 0, not at ${tx}`)
    if (columns.m === undefined) return { x, tx, T, m: null }
    const isBlank = x === 0 && ['', 'na', 'nan', 'null'].includes(record.cells[columns.m]!.toLowerCase())
    return { x, tx, T, m: isBlank ? 0 : read('m') }
  })
}

function find({ header }: CsvTable, column: Column): number | undefined {
  const names = header.map(name => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'))
  return COLUMNS[column].map(alias => names.indexOf(alias)).find(index => index >= 0)
}

function needed(table: CsvTable, column: Column): number {
  const found = find(table, column)
  if (found !== undefined) return found
  const others = COLUMNS[column].slice(1).join(', ')
  throw new Refusal(
    'unusable',
    `There is no column ${column} (nor ${others}). The header has: ${table.header.join(', ')}.`,
  )
}

function numberAt(record: CsvRecord, index: number, column: Column, isCommaDecimal: boolean): number {
  const cell = record.cells[index]!
  const text = isCommaDecimal ? cell.replace(',', '.') : cell
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) refuse(record, column, `"${cell}" is not a number`)
  const value = Number(text)
  if (value < 0) refuse(record, column, `${cell} is negative`)
  if (!Number.isFinite(value)) refuse(record, column, `${cell} is too large`)
  return value
}

function refuse({ line }: CsvRecord, column: Column, reason: string): never {
  throw new Refusal('invalid', `Line ${line}, column ${column}: ${reason}.`)
}
