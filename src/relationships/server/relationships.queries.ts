import type { WorkspaceCtx } from '../../platform/context.ts'
import './relationships.table.ts'

export async function countRelationships(ctx: WorkspaceCtx): Promise<number> {
  const { count } = await ctx.db
    .selectFrom('relationships')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('workspace_id', '=', ctx.workspaceId)
    .executeTakeFirstOrThrow()
  return count
}
