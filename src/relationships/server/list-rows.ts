import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { fieldNamed } from '../../views/check-filter.ts'
import { after, inOrder, type Key, placeOf, readCursor, writeCursor } from '../../views/server/keyset.ts'
import { type Sort, writeSort } from '../../views/sort.ts'
import type { Listed } from '../../views/view.ts'
import { FIELDS } from '../list-fields.ts'
import type { Source } from './list-columns.ts'
import type { Question } from './list-question.ts'
import './relationships.table.ts'

export type Paging = { sort: Sort; cursor?: string | undefined; limit: number }

type Placed<Row> = Row & { place: (string | null)[] }

/** Counted no further than this while somebody waits for the rows; beyond it there are “more than” so many. */
export const COUNTED_AT_ONCE = 1000

/**
 * A page of rows in order, and where the next one begins. Where there are few, they are found first and then put in
 * order: the planner, which does not know how few, might walk through all rows in order to find them.
 */
export async function findPage<Row>(
  ctx: WorkspaceCtx,
  question: Question,
  paging: Paging,
  { total, isTotalExact }: { total: number; isTotalExact: boolean },
): Promise<{ rows: Row[]; next: string | null }> {
  const { source, listed } = question
  const order = writeSort(paging.sort, FIELDS[listed])
  const keys = keysOf(source, listed, paging.sort)
  const place = paging.cursor === undefined ? undefined : readCursor(paging.cursor, order, keys)
  const wanted = { keys, place, limit: paging.limit + 1 }
  const find = isTotalExact && total <= COUNTED_AT_ONCE ? findAmongFew : findAmongMany
  const rows = await find<Placed<Row>>(ctx, question, wanted)
  const page = rows.slice(0, paging.limit)
  const last = page.at(-1)
  return { rows: page, next: rows.length > page.length && last ? writeCursor(order, last.place) : null }
}

type Wanted = { keys: readonly Key[]; place: readonly (string | null)[] | undefined; limit: number }

async function findAmongFew<Row>(
  ctx: WorkspaceCtx,
  { source, where }: Question,
  { keys, place, limit }: Wanted,
) {
  const { rows } = await sql<Row>`
    with few as materialized (select r.* from ${sql.table(source.table)} r where ${where})
    select r.*, ${placeOf(keys)} as place from few r
    where ${place ? after(keys, place) : sql`true`} order by ${inOrder(keys)} limit ${limit}`.execute(ctx.db)
  return rows
}

/**
 * What is not known stands last: an index knows only one side of that, so rows without the first value of the order
 * are asked for by themselves, once the others are through.
 */
async function findAmongMany<Row>(ctx: WorkspaceCtx, question: Question, { keys, place, limit }: Wanted) {
  const [first, ...rest] = keys as [Key, ...Key[]]
  const known = { ...question, where: sql`${question.where} and ${first.value} is not null` }
  const unknown = { ...question, where: sql`${question.where} and ${first.value} is null` }
  if (!first.isOptional) return walk<Row>(ctx, question, { keys, place, limit }, keys)
  const isPastKnown = place?.[0] === null
  const sure = [{ ...first, isOptional: false }, ...rest]
  const rows = isPastKnown ? [] : await walk<Row>(ctx, known, { keys: sure, place, limit }, keys)
  if (rows.length === limit) return rows
  const left = { keys: rest, place: isPastKnown ? place?.slice(1) : undefined, limit: limit - rows.length }
  return [...rows, ...(await walk<Row>(ctx, unknown, left, keys))]
}

async function walk<Row>(
  ctx: WorkspaceCtx,
  { source, where }: Question,
  { keys, place, limit }: Wanted,
  all: readonly Key[],
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select r.*, ${placeOf(all)} as place from ${sql.table(source.table)} r
    where ${where} and ${place ? after(keys, place) : sql`true`} order by ${inOrder(keys)} limit ${limit}`.execute(
    ctx.db,
  )
  return rows
}

/** How many rows there are, counted no further than `atMost`. */
export async function countRows(ctx: WorkspaceCtx, question: Question, atMost: number): Promise<number> {
  const { some } = question
  if (some && (await countUpTo(ctx, { ...question, where: some }, atMost)) === atMost) return atMost
  return countUpTo(ctx, question, atMost)
}

async function countUpTo(ctx: WorkspaceCtx, { source, where }: Question, atMost: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select from ${sql.table(source.table)} r where ${where} limit ${atMost}
    ) counted`.execute(ctx.db)
  return rows[0]!.count
}

/** The id of a row stands last, and runs as the first key does, so that an index of both can be walked either way. */
function keysOf({ columns, last }: Source, listed: Listed, sort: Sort): Key[] {
  const keys = sort.map(({ field, direction }) => {
    const column = columns[field]!
    const ordered = 'order' in column && column.order ? column.order : (column as Pick<Key, 'value' | 'type'>)
    const { isOptional = false } = fieldNamed(FIELDS[listed], field)
    const type = column.type === 'words' ? 'text' : ordered.type
    return { value: ordered.value, type, isDown: direction === 'down', isOptional }
  })
  const isDown = keys[0]?.isDown ?? true
  return [...keys, { value: last, type: 'uuid', isDown, isOptional: false }]
}
