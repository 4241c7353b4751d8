import { type RawBuilder, sql } from 'kysely'
import { Refusal } from '../../platform/refusals.ts'

type Sql = RawBuilder<unknown>

/** One thing that rows stand in order of. */
export type Key = {
  value: Sql
  type: 'number' | 'count' | 'text' | 'date' | 'instant' | 'boolean' | 'uuid'
  isDown: boolean
  isOptional: boolean
}

const SQL_TYPES: Record<Key['type'], string> = {
  number: 'double precision',
  count: 'bigint',
  text: 'text',
  date: 'date',
  instant: 'timestamptz',
  boolean: 'boolean',
  uuid: 'uuid',
}

/** What a value of each type looks like where the database writes it as text. */
const WRITTEN: Record<Key['type'], RegExp> = {
  number: /^-?(\d+(\.\d+)?(e[+-]?\d+)?)$/,
  count: /^-?\d{1,18}$/,
  text: /^[^\0]*$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  instant: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}[\d.+:-]*$/,
  boolean: /^(true|false)$/,
  uuid: /^[0-9a-f-]{36}$/,
}

/** Unknown values last, whichever way the known ones stand. The last key must tell every two rows apart. */
export const inOrder = (keys: readonly Key[]): Sql =>
  sql.join(
    keys.map(({ value, isDown, isOptional }) =>
      isDown ? sql`${value} desc${isOptional ? sql` nulls last` : sql``}` : sql`${value}`,
    ),
  )

/** Where a row stands, as a column of the query: the cursor for the rows after it. */
export const placeOf = (keys: readonly Key[]): Sql =>
  sql`array[${sql.join(keys.map(({ value }) => sql`(${value})::text`))}]`

/** A cursor holds the order that it belongs to: in another one it would lead anywhere. */
export const writeCursor = (order: string, place: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify([order, ...place])).toString('base64url')

export function readCursor(cursor: string, order: string, keys: readonly Key[]): (string | null)[] {
  const refusal = new Refusal(
    'invalid',
    'The cursor is not one that a page of this list, in this order, gave.',
  )
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw refusal
  }
  if (!Array.isArray(parts) || parts.length !== keys.length + 1 || parts[0] !== order) throw refusal
  return keys.map(({ type, isOptional }, index) => {
    const value: unknown = parts[index + 1]
    const fits = value === null ? isOptional : typeof value === 'string' && WRITTEN[type].test(value)
    if (!fits) throw refusal
    return value as string | null
  })
}

/** The rows after a place. The first key is bounded by itself as well, so that an index can begin there. */
export function after(keys: readonly Key[], place: readonly (string | null)[]): Sql {
  const [first] = keys as [Key]
  const [at] = place as [string | null]
  const bound =
    at === null
      ? sql`${first.value} is null`
      : first.isOptional
        ? sql`true`
        : sql`${first.value} ${first.isDown ? sql`<=` : sql`>=`} ${typed(first, at)}`
  return sql`${bound} and ${beyond(keys, place)}`
}

function beyond([key, ...rest]: readonly Key[], [at = null, ...others]: readonly (string | null)[]): Sql {
  if (!key) return sql`false`
  const same = at === null ? sql`${key.value} is null` : sql`${key.value} = ${typed(key, at)}`
  const further = at === null ? sql`false` : farther(key, at)
  return sql`(${further} or (${same} and ${beyond(rest, others)}))`
}

function farther(key: Key, at: string): Sql {
  const than = sql`${key.value} ${key.isDown ? sql`<` : sql`>`} ${typed(key, at)}`
  return key.isOptional ? sql`(${than} or ${key.value} is null)` : than
}

const typed = ({ type }: Key, value: string): Sql => sql`${value}::${sql.raw(SQL_TYPES[type])}`
