import { type Selectable, sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Fields } from '../fields.ts'
import type { EditSince } from '../merge-edits.ts'
import type { ChangesTable } from './changes.table.ts'

export type RecordedChange = Omit<Selectable<ChangesTable>, 'before' | 'after' | 'workspace_id'> & {
  before: Fields | null
  after: Fields | null
}

const columns = [
  'id',
  'at',
  'member_id',
  'actor',
  'via',
  'action',
  'subject_id',
  'subject',
  'before',
  'after',
  'undoes',
  'batch_id',
] as const

/** What was done to a record after it had the version named, oldest first. */
export async function listEditsSince(ctx: WorkspaceCtx, id: string, version: number): Promise<EditSince[]> {
  const { rows } = await sql<{ before: Fields | null; after: Fields; actor: string; at: Date }>`
    select before, after, actor, at from changes
    where workspace_id = ${ctx.workspaceId} and subject_id = ${id}::uuid and (after->>'version')::integer > ${version}
    order by id`.execute(ctx.db)
  return rows.map(({ before, after, actor, at }) => ({
    before: before ?? {},
    after,
    by: actor,
    at: at.toISOString(),
  }))
}

type Wanted = {
  /** The first halves of the actions wanted. */
  kinds?: readonly string[]
  subjects?: readonly string[] | undefined
  cursor?: string | undefined
  limit: number
}

/** What was done, newest first: to the records named, or to anything in the workspace. */
export async function listChanges(ctx: WorkspaceCtx, { kinds, subjects, cursor, limit }: Wanted) {
  let query = ctx.db.selectFrom('changes').select(columns).where('workspace_id', '=', ctx.workspaceId)
  if (kinds) query = query.where(sql<boolean>`split_part(action, '.', 1) = any(${[...kinds]})`)
  if (subjects) query = query.where(sql<boolean>`subject_id = any(${[...subjects]}::uuid[])`)
  if (cursor) query = query.where('id', '<', cursor)
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit) as RecordedChange[]
  return { changes: page, next: rows.length > limit ? page.at(-1)!.id : null }
}

/** A change, and those that were made together with it, oldest first. */
export async function getChangeWithBatch(ctx: WorkspaceCtx, id: string): Promise<RecordedChange[]> {
  const change = await ctx.db
    .selectFrom('changes')
    .select(columns)
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!change) throw new Refusal('not_found', 'There is no such line on the timeline here.')
  if (!change.batch_id) return [change as RecordedChange]
  const together = await ctx.db
    .selectFrom('changes')
    .select(columns)
    .where('workspace_id', '=', ctx.workspaceId)
    .where('batch_id', '=', change.batch_id)
    .orderBy('id')
    .execute()
  return together as RecordedChange[]
}

/** Of these changes, the ones that are undone at present: an undo may have been undone in its turn. */
export async function findUndone(ctx: WorkspaceCtx, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string; undoes: string }>`
    with recursive undoing as (
      select id, undoes from changes where workspace_id = ${ctx.workspaceId} and undoes = any(${ids}::uuid[])
      union
      select c.id, c.undoes from changes c join undoing u on c.undoes = u.id
      where c.workspace_id = ${ctx.workspaceId}
    )
    select id, undoes from undoing`.execute(ctx.db)
  const isUndone = (id: string): boolean => rows.some(row => row.undoes === id && !isUndone(row.id))
  return new Set(ids.filter(isUndone))
}

/** How many changes each batch holds. */
export async function countBatches(
  ctx: WorkspaceCtx,
  batchIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select batch_id as id, count(*) as count from changes
    where workspace_id = ${ctx.workspaceId} and batch_id = any(${batchIds}::uuid[]) group by batch_id`.execute(
    ctx.db,
  )
  return new Map(rows.map(({ id, count }) => [id, count]))
}
