import { type RawBuilder, sql } from 'kysely'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { BYTE_ORDER_MARK, type Cell, csvLine } from '../../platform/csv.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { fieldNamed } from '../../views/check-filter.ts'
import type { Field } from '../../views/fields.ts'
import { writeFilter } from '../../views/filter-text.ts'
import { readSort } from '../../views/sort.ts'
import { FIELDS } from '../list-fields.ts'
import type { Source } from './list-columns.ts'
import { type Asked, ask, type Question } from './list-question.ts'
import { countRows, findPage } from './list-rows.ts'

type Sql = RawBuilder<unknown>

const ROWS_AT_A_TIME = 500

export type Wanted = Asked & {
  columns: readonly string[]
  sort?: string | undefined
  name?: string | undefined
}

/**
 * Every row of a list as lines of a CSV file, with the columns wanted. That they were taken out, by whom and how
 * many, is on the timeline before the first of them leaves.
 */
export async function exportList(ctx: WorkspaceCtx, wanted: Wanted): Promise<AsyncIterable<string>> {
  const { listed, columns, sort = 'strength', name } = wanted
  const fields = columns.map(column => fieldNamed(FIELDS[listed], column, ctx.viewer.permission))
  const order = readSort(sort, FIELDS[listed])
  const question = await ask(ctx, wanted)
  const total = await countRows(ctx, question, Number.MAX_SAFE_INTEGER)
  await inTransaction(ctx, ctx =>
    recordChange(ctx, {
      action: 'view.exported',
      subjectId: null,
      subject: name ?? listed,
      after: {
        lists: listed,
        rows: total,
        columns: fields.map(field => field.label),
        ...(wanted.filter && { filter: writeFilter(wanted.filter) }),
        ...(wanted.search && { search: wanted.search }),
        asOf: question.asOf,
      },
    }),
  )
  return lines(ctx, question, { fields, sort: order, counted: { total, isTotalExact: true } })
}

type Shape = {
  fields: readonly Field[]
  sort: ReturnType<typeof readSort>
  counted: { total: number; isTotalExact: boolean }
}

async function* lines(ctx: WorkspaceCtx, question: Question, { fields, sort, counted }: Shape) {
  yield BYTE_ORDER_MARK + csvLine(fields.map(({ label }) => label))
  let cursor: string | undefined
  do {
    const paging = { sort, cursor, limit: ROWS_AT_A_TIME }
    const { rows, next } = await findPage<Record<string, unknown>>(ctx, question, paging, counted)
    const ids = rows.map(row => row[question.source.id] as string | null)
    const cells = await cellsOf(ctx, question, fields, ids)
    yield ids.map(id => csvLine(cells.get(id) ?? [])).join('')
    cursor = next ?? undefined
  } while (cursor)
}

async function cellsOf(
  ctx: WorkspaceCtx,
  { source, asOf }: Question,
  fields: readonly Field[],
  ids: readonly (string | null)[],
): Promise<Map<string | null, Cell[]>> {
  const id = sql.ref(`r.${source.id}`)
  const { rows } = await sql<{ id: string | null; cells: Cell[] }>`
    select ${id} as id, json_build_array(${sql.join(fields.map(field => cellOf(ctx, source, field)))}) as cells
    from ${sql.table(source.table)} r
    where r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date
      and (${id} = any(${ids}::uuid[]) or (${ids.includes(null)} and ${id} is null))`.execute(ctx.db)
  return new Map(rows.map(row => [row.id, row.cells]))
}

/** What a person reads in place of ids, and a day without the hour; what there are several of stands in one cell. */
function cellOf({ workspaceId }: WorkspaceCtx, { columns }: Source, field: Field): Sql {
  const column = columns[field.name]!
  const several = (from: Sql) =>
    sql`(select string_agg(v, '; ' order by v) from (select distinct ${from}) found (v))`
  const named = { member: 'members', team: 'teams', organisation: 'organisations' } as const
  if (field.kind === 'reference') {
    const table = sql.table(named[field.to!])
    const isNamed =
      'some' in column ? column.some(value => sql`${value} = n.id`) : sql`n.id = ${expressionOf(column)}`
    return several(sql`n.name from ${table} n where n.workspace_id = ${workspaceId} and ${isNamed}`)
  }
  if (field.name === 'address') {
    return several(sql`a.address from addresses a where a.workspace_id = r.workspace_id
      and a.person_id = r.person_id and a.kind <> 'alias'`)
  }
  if (field.name === 'domain') {
    return several(sql`d.domain from organisation_domains d
      where d.workspace_id = r.workspace_id and d.organisation_id = r.organisation_id`)
  }
  if (column.type === 'instant') return sql`to_char(${expressionOf(column)} at time zone 'UTC', 'YYYY-MM-DD')`
  return sql`${expressionOf(column)}`
}

function expressionOf(column: Source['columns'][string]): Sql {
  if ('value' in column && column.value) return column.value
  throw new Error('a field that stands in one cell has one value')
}
