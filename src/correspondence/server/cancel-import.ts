import type { WorkspaceCtx } from '../../platform/context.ts'
import { getImport } from './imports.queries.ts'

/** Asks an import to stop: it does so before its next batch. What is in stays in. */
export async function cancelImport(ctx: WorkspaceCtx, id: string) {
  await getImport(ctx, id)
  await ctx.db
    .updateTable('mail_imports')
    .set({ cancelled_at: ctx.clock.now() })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .execute()
  return getImport(ctx, id)
}
