import { type RawBuilder, sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import type { Trashed, TrashedBefore } from '../trashed.ts'

export type TrashPage = { before: TrashedBefore; limit: number }

/** The records of a kind that are in the trash, latest first; given the concept's own table and what names a row. */
export async function listTrashed(
  ctx: WorkspaceCtx,
  table:
    | 'people'
    | 'organisations'
    | 'notes'
    | 'tasks'
    | 'lessons'
    | 'claims'
    | 'proofs'
    | 'client_references'
    | 'stories'
    | 'posts',
  name: RawBuilder<unknown>,
  { before, limit }: TrashPage,
): Promise<Trashed[]> {
  const { rows } = await sql<Trashed>`
    select r.id, ${name} as name, r.trashed_at as "trashedAt", m.name as "trashedBy"
    from ${sql.table(table)} r
    left join members m on m.workspace_id = r.workspace_id and m.id = r.trashed_by
    where r.workspace_id = ${ctx.workspaceId} and r.trashed_at is not null
      ${before ? sql`and (r.trashed_at, r.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
    order by r.trashed_at desc, r.id desc limit ${limit}`.execute(ctx.db)
  return rows
}
