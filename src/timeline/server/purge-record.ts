import { sql } from 'kysely'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from './record-change.ts'

type Purge = {
  table:
    | 'organisations'
    | 'notes'
    | 'tasks'
    | 'lessons'
    | 'claims'
    | 'proofs'
    | 'client_references'
    | 'stories'
    | 'posts'
  subject: string
  id: string
  /** What has to go before it. */
  first?: (ctx: WorkspaceCtx) => Promise<unknown>
  name: (row: Record<string, unknown>) => string
}

/** Takes a record in the trash away for good; given the concept's own table. */
export async function purgeRecord(ctx: WorkspaceCtx, { table, subject, id, first, name }: Purge) {
  await inTransaction(ctx, async ctx => {
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)}
      where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(ctx.db)
    if (!rows[0]) throw new Refusal('not_found', 'There is nothing of that kind here.')
    if (!rows[0].trashed_at) throw new Refusal('conflict', 'Only what is in the trash can be purged.')
    await first?.(ctx)
    await sql`delete from ${sql.table(table)}
      where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid`.execute(ctx.db)
    await recordChange(ctx, { action: `${subject}.purged`, subjectId: id, subject: name(rows[0]) })
  })
}
