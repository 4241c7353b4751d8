import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/setup/database.ts'
import { type Connection, connect } from '../../platform/database/database.ts'
import { dayOf, formatDay, parseDay } from '../../platform/days.ts'
import { checkFilter } from '../check-filter.ts'
import { dayRange } from '../day-range.ts'
import type { Condition, Filter, Value } from '../filter.ts'
import { isCondition } from '../filter.ts'
import { readFilter, writeFilter } from '../filter-text.ts'
import { type Columns, compileFilter } from './compile-filter.ts'

const TODAY = parseDay('2026-10-01')!

type Row = {
  id: number
  name: string
  state: string
  strength: number
  hours: number | null
  sent: number
  mutual: boolean
  due: string | null
  seen: string
  organisation: string | null
  domains: string[]
}

const read = { readBy: 'read' } as const
const FIELDS = [
  { name: 'name', label: 'Name', kind: 'text', ...read },
  { name: 'state', label: 'State', kind: 'choice', choices: ['new', 'waning', 'steady'], ...read },
  { name: 'strength', label: 'Strength', kind: 'share', ...read },
  { name: 'hours', label: 'Hours', kind: 'hours', isOptional: true, ...read },
  { name: 'sent', label: 'Sent', kind: 'number', ...read },
  { name: 'mutual', label: 'Mutual', kind: 'yesNo', ...read },
  { name: 'due', label: 'Due', kind: 'day', isOptional: true, ...read },
  { name: 'seen', label: 'Seen', kind: 'day', ...read },
  {
    name: 'organisation',
    label: 'Organisation',
    kind: 'reference',
    to: 'organisation',
    isOptional: true,
    ...read,
  },
  { name: 'domains', label: 'Domain', kind: 'text', isMany: true, isOptional: true, ...read },
] as const

const COLUMNS: Columns = {
  name: { type: 'words', like: pattern => sql`r.name ilike ${pattern}` },
  state: { type: 'text', value: sql`r.state` },
  strength: { type: 'number', value: sql`r.strength` },
  hours: { type: 'number', value: sql`r.hours` },
  sent: { type: 'count', value: sql`r.sent` },
  mutual: { type: 'boolean', value: sql`r.mutual` },
  due: { type: 'date', value: sql`r.due` },
  seen: { type: 'instant', value: sql`r.seen` },
  organisation: { type: 'uuid', value: sql`r.organisation` },
  domains: {
    type: 'text',
    some: test => sql`exists (select from unnest(r.domains) d where ${test(sql`d`)})`,
  },
}

/** The same tree, evaluated the plain way. */
function holds(filter: Filter, row: Row): boolean {
  if (isCondition(filter)) return conditionHolds(filter, row)
  if ('not' in filter) return !holds(filter.not, row)
  return 'all' in filter
    ? filter.all.every(part => holds(part, row))
    : filter.any.some(part => holds(part, row))
}

function conditionHolds({ field, operator, value }: Condition, row: Row): boolean {
  const found = row[field as keyof Row]
  const all = Array.isArray(found) ? found : [found]
  if (operator === 'isNot') return !conditionHolds({ field, operator: 'is', value: value! }, row)
  if (operator === 'isUnknown') return all.every(each => each === null)
  const wanted = (Array.isArray(value) ? value : [value]) as Value[]
  return all.some(each => each !== null && valueHolds(field, operator, each, wanted))
}

function valueHolds(field: string, operator: Condition['operator'], found: Value, wanted: Value[]): boolean {
  const [first] = wanted as [Value]
  if (operator === 'isKnown') return true
  if (field === 'due' || field === 'seen') {
    const day = dayOf(new Date(String(found)))
    const { from = -Infinity, until = Infinity } = dayRange(operator, first as string, TODAY)
    return from <= day && day < until
  }
  if (field === 'name') {
    const [text, sought] = [String(found).toLowerCase(), String(first).toLowerCase()]
    if (operator === 'contains') return text.includes(sought)
    return operator === 'startsWith' ? text.startsWith(sought) : text === sought
  }
  if (operator === 'atLeast') return found >= first
  if (operator === 'atMost') return found <= first
  if (operator === 'moreThan') return found > first
  if (operator === 'lessThan') return found < first
  return wanted.includes(found)
}

const uuid = fc.constantFrom(...[1, 2, 3].map(n => `00000000-0000-7000-8000-00000000000${n}`))
const share = fc.constantFrom(0, 0.25, 0.5, 1)
const day = fc.integer({ min: -40, max: 40 }).map(days => formatDay(TODAY + days))
const words = fc.string({
  unit: fc.constantFrom('a', 'B', 'ö', '%', '_', '\\', ' ', "'"),
  minLength: 1,
  maxLength: 3,
})
const letters = words.filter(text => text.trim() !== '').map(text => text.trim())
const states = ['new', 'waning', 'steady'] as const

const row: fc.Arbitrary<Omit<Row, 'id'>> = fc.record({
  name: words,
  state: fc.constantFrom(...states),
  strength: share,
  hours: fc.option(fc.integer({ min: 0, max: 3 })),
  sent: fc.integer({ min: 0, max: 3 }),
  mutual: fc.boolean(),
  due: fc.option(day),
  seen: fc.tuple(day, fc.constantFrom('00:00:00', '12:30:00', '23:59:59.999')).map(([d, t]) => `${d}T${t}Z`),
  organisation: fc.option(uuid),
  domains: fc.array(fc.constantFrom('a.example', 'b.example'), { maxLength: 2 }),
})

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    field: fc.constant('name'),
    operator: fc.constantFrom('contains', 'startsWith', 'is', 'isNot'),
    value: letters,
  }),
  fc.record({
    field: fc.constant('state'),
    operator: fc.constantFrom('is', 'isNot'),
    value: fc.oneof(fc.constantFrom(...states), fc.subarray([...states], { minLength: 2 })),
  }),
  fc.record({
    field: fc.constant('strength'),
    operator: fc.constantFrom('atLeast', 'atMost', 'moreThan', 'lessThan', 'is'),
    value: share,
  }),
  fc.record({
    field: fc.constant('hours'),
    operator: fc.constantFrom('atLeast', 'lessThan', 'is'),
    value: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    field: fc.constant('sent'),
    operator: fc.constantFrom('atLeast', 'atMost', 'moreThan', 'lessThan', 'is'),
    value: fc.constantFrom(-1e12, -0.5, 0, 1, 1.5, 2, 2.5, 3, 1e12),
  }),
  fc.record({
    field: fc.constantFrom('hours', 'due', 'organisation', 'domains'),
    operator: fc.constantFrom('isKnown', 'isUnknown'),
  }),
  fc.record({ field: fc.constant('mutual'), operator: fc.constant('is'), value: fc.boolean() }),
  fc.record({
    field: fc.constantFrom('due', 'seen'),
    operator: fc.constantFrom('before', 'after', 'on'),
    value: fc.oneof(day, fc.constantFrom('today', 'today-7', 'today+30')),
  }),
  fc.record({
    field: fc.constantFrom('due', 'seen'),
    operator: fc.constantFrom('inLast', 'inNext'),
    value: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ field: fc.constant('organisation'), operator: fc.constantFrom('is', 'isNot'), value: uuid }),
  fc.record({
    field: fc.constant('domains'),
    operator: fc.constantFrom('is', 'isNot'),
    value: fc.constantFrom('a.example', 'b.example'),
  }),
) as fc.Arbitrary<Condition>

const { tree } = fc.letrec<{ tree: Filter }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    condition,
    fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
  ),
}))

let database: TestDatabase
let connection: Connection
beforeAll(async () => {
  database = await createTestDatabase()
  connection = connect(database.url)
})
afterAll(async () => {
  await connection.close()
  await database.drop()
})

async function found(filter: Filter, rows: readonly Row[]): Promise<number[]> {
  const { rows: ids } = await sql<{ id: number }>`
    select r.id from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id integer, name text, state text,
      strength double precision, hours integer, sent integer, mutual boolean, due date, seen timestamptz, organisation uuid, domains text[])
    where ${compileFilter(checkFilter(filter, FIELDS), COLUMNS, TODAY)} order by r.id`.execute(connection.db)
  return ids.map(({ id }) => id)
}

test('the database finds the rows for which the tree holds, unknown values and turned-round groups included', async () => {
  await fc.assert(
    fc.asyncProperty(tree, fc.array(row, { maxLength: 8 }), async (filter, bare) => {
      const rows = bare.map((each, id) => ({ id, ...each }))
      expect(await found(filter, rows)).toEqual(rows.filter(each => holds(filter, each)).map(({ id }) => id))
    }),
    { numRuns: 400 },
  )
})

test('a filter that was written into an address and read again finds the same', async () => {
  await fc.assert(
    fc.asyncProperty(tree, fc.array(row, { maxLength: 8 }), async (filter, bare) => {
      const rows = bare.map((each, id) => ({ id, ...each }))
      const again = checkFilter(readFilter(writeFilter(filter)), FIELDS)
      expect(rows.filter(each => holds(again, each))).toEqual(
        rows.filter(each => holds(checkFilter(filter, FIELDS), each)),
      )
    }),
    { numRuns: 400 },
  )
})

test('values travel as parameters, whatever they hold', async () => {
  const evil: Filter = { field: 'name', operator: 'contains', value: `'; drop table people; --` }
  const compiled = sql`select from people r where ${compileFilter(evil, COLUMNS, TODAY)}`.compile(
    connection.db,
  )
  expect(compiled.sql).not.toContain('drop')
  expect(compiled.parameters).toEqual([`%'; drop table people; --%`])
})
