import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Ctx, WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { BulkEdit } from '../bulk-edits.operations.ts'
import type { BulkEditsTable } from './bulk-edits.table.ts'

type Row = Selectable<BulkEditsTable>

/** How far it has come; refused where there is none within reach. */
export async function getBulkEdit(ctx: WorkspaceCtx, id: string) {
  const row = await findBulkEdit(ctx, id)
  if (!row) throw new Refusal('not_found', 'There is no such edit here.')
  return {
    id: row.id,
    edit: row.edit as BulkEdit,
    people: row.person_ids.length,
    done: row.done,
    skipped: row.skipped,
    undone: row.undone,
    state: stateOf(row),
    failedBecause: row.failed_because,
  }
}

export const findBulkEdit = (ctx: WorkspaceCtx, id: string): Promise<Row | undefined> =>
  ctx.db
    .selectFrom('bulk_edits')
    .selectAll()
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

export function stateOf(row: Row) {
  if (row.undone_at) return 'undone' as const
  if (row.undoing_at) return 'undoing' as const
  if (row.failed_because !== null) return 'failed' as const
  if (row.cancelled_at) return 'cancelled' as const
  return row.finished_at ? ('finished' as const) : ('running' as const)
}

/** Those that a process was at work on when it ended, or that none has begun, in whatever workspace. */
export async function listUnfinishedEdits(ctx: Ctx): Promise<{ workspaceId: string; id: string }[]> {
  const { rows } = await sql<{ workspaceId: string; id: string }>`
    select workspace_id as "workspaceId", id from bulk_edits
    where failed_because is null and ((finished_at is null and cancelled_at is null)
      or (undoing_at is not null and undone_at is null)) order by made_at`.execute(ctx.db)
  return rows
}
