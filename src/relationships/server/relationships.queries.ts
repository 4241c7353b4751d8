import type { WorkspaceCtx } from '../../platform/context.ts'
import './relationships.table.ts'

export async function countRelationships(ctx: WorkspaceCtx): Promise<number> {
  const { count } = await ctx.db
    .selectFrom('relationships')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('workspace_id', '=', ctx.workspaceId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('people')
            .select('people.id')
            .whereRef('people.workspace_id', '=', 'relationships.workspace_id')
            .whereRef('people.id', '=', 'relationships.person_id')
            .where('people.trashed_at', 'is not', null),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return count
}
