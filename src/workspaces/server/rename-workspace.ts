import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { getWorkspaceName } from './workspaces.queries.ts'
import './workspaces.table.ts'

/** Calls the workspace something else; its address stays, so that links hold. */
export const renameWorkspace = (ctx: WorkspaceCtx, name: string): Promise<void> =>
  inTransaction(ctx, async ctx => {
    const before = await getWorkspaceName(ctx)
    if (before === name) return
    await ctx.db.updateTable('workspaces').set({ name }).where('id', '=', ctx.workspaceId).execute()
    const change = { subjectId: ctx.workspaceId, subject: name, before: { name: before }, after: { name } }
    await recordChange(ctx, { action: 'workspace.renamed', ...change })
  })
