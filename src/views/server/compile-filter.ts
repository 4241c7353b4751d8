import { type RawBuilder, sql } from 'kysely'
import { type Day, formatDay } from '../../platform/days.ts'
import { type DayRange, dayRange } from '../day-range.ts'
import type { Operator } from '../fields.ts'
import { type Condition, type Filter, isCondition, type Value } from '../filter.ts'

type Sql = RawBuilder<unknown>

/**
 * Where a field's values are: in one expression; in several, of which `some` says whether a test holds for any; or,
 * for words in many rows, behind a pattern that a function of the database looks up, because below row-level security
 * no index of words can be used directly. `order` is what rows are sorted by where that is not the value. A count is a
 * number that is always whole.
 */
export type Column =
  | { type: 'number' | 'count' | 'boolean' | 'uuid' | 'text' | 'date' | 'instant'; value: Sql; order?: Order }
  | { type: 'uuid' | 'text'; some: (test: (value: Sql) => Sql) => Sql }
  | { type: 'words'; like: (pattern: string) => Sql; value?: Sql }

type Order = { type: 'count' | 'text'; value: Sql }

export type Columns = Readonly<Record<string, Column>>

/**
 * A checked filter as a condition of SQL. Values travel as parameters. SQL's own unknown counts as false at the end,
 * and `not` asks whether what it turns round is not true, so the result is never in doubt.
 */
export function compileFilter(filter: Filter, columns: Columns, today: Day): Sql {
  if (isCondition(filter)) return compileCondition(filter, columns[filter.field]!, today)
  if ('not' in filter) return sql`(${compileFilter(filter.not, columns, today)}) is not true`
  const [parts, glue, none] =
    'all' in filter ? [filter.all, sql` and `, sql`true`] : [filter.any, sql` or `, sql`false`]
  if (parts.length === 0) return none
  return sql`(${sql.join(
    parts.map(part => compileFilter(part, columns, today)),
    glue,
  )})`
}

function compileCondition(condition: Condition, column: Column, today: Day): Sql {
  const { operator } = condition
  if (operator === 'isNot') {
    return sql`(${compileCondition({ ...condition, operator: 'is' }, column, today)}) is not true`
  }
  if (operator === 'isUnknown') {
    return sql`(${compileCondition({ ...condition, operator: 'isKnown' }, column, today)}) is not true`
  }
  const values = (Array.isArray(condition.value) ? condition.value : [condition.value]) as Value[]
  if (column.type === 'words') return column.like(pattern(operator, String(values[0])))
  const test = (value: Sql) => compare(operator, value, column.type, values, today)
  return 'some' in column ? column.some(test) : test(column.value)
}

function compare(operator: Operator, value: Sql, type: Column['type'], values: Value[], today: Day): Sql {
  const [first] = values as [Value]
  if (operator === 'isKnown') return sql`${value} is not null`
  if (type === 'date' || type === 'instant') {
    return within(value, dayRange(operator, first as string | number, today), type)
  }
  if (type === 'uuid') return sql`${value} = any(${values}::uuid[])`
  if (type === 'boolean') return sql`${value} = ${first}`
  if (type === 'text') return sql`${value} = any(${values}::text[])`
  if (type === 'count') return compareCount(operator, value, first as number)
  const number = sql`${first}::double precision`
  if (operator === 'atLeast') return sql`${value} >= ${number}`
  if (operator === 'atMost') return sql`${value} <= ${number}`
  if (operator === 'moreThan') return sql`${value} > ${number}`
  if (operator === 'lessThan') return sql`${value} < ${number}`
  return sql`${value} = ${number}`
}

/** Held against whole numbers, so that an index of them can be used. */
function compareCount(operator: Operator, value: Sql, than: number): Sql {
  const whole = (number: number) => sql`${number}::bigint`
  if (operator === 'atLeast') return sql`${value} >= ${whole(Math.ceil(than))}`
  if (operator === 'atMost') return sql`${value} <= ${whole(Math.floor(than))}`
  if (operator === 'moreThan') return sql`${value} > ${whole(Math.floor(than))}`
  if (operator === 'lessThan') return sql`${value} < ${whole(Math.ceil(than))}`
  return Number.isInteger(than) ? sql`${value} = ${whole(than)}` : sql`false`
}

function within(value: Sql, { from, until }: DayRange, type: 'date' | 'instant'): Sql {
  const at = (day: Day) =>
    type === 'date' ? sql`${formatDay(day)}::date` : sql`${`${formatDay(day)}T00:00:00Z`}::timestamptz`
  const bounds = [
    from === undefined ? [] : [sql`${value} >= ${at(from)}`],
    until === undefined ? [] : [sql`${value} < ${at(until)}`],
  ].flat()
  return sql`(${sql.join(bounds, sql` and `)})`
}

/** A text as a pattern of `ilike`, in which its own marks stand for themselves. */
function pattern(operator: Operator, text: string): string {
  const plain = text.replace(/[\\%_]/g, '\\$&')
  if (operator === 'contains') return `%${plain}%`
  return operator === 'startsWith' ? `${plain}%` : plain
}
