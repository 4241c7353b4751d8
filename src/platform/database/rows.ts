import { type RawBuilder, sql } from 'kysely'
import type { Database } from './database.ts'

type Table = keyof Database & string

/**
 * Many rows as one parameter: `from ${rowsOf('messages', rows)}` reads them with the column types of the table.
 * Every column must be given: one that is missing is null, not its default.
 */
export function rowsOf<T extends Table>(table: T, rows: readonly Database[T][]): RawBuilder<unknown> {
  return sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})`
}

/**
 * Text as PostgreSQL can hold it: it refuses NUL, and half a surrogate pair is not Unicode. Control characters of
 * the C0 set have no place in one line of a header either, but they do no harm and stay.
 */
export function storable(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed()
  return whole.includes('\0') ? whole.replaceAll('\0', '') : whole
}
