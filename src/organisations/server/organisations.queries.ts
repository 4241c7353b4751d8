import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import './organisations.table.ts'

export async function getOrganisation(ctx: WorkspaceCtx, id: string) {
  const organisation = await ctx.db
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!organisation) throw new Refusal('not_found', 'There is no such organisation here.')
  const domains = await ctx.db
    .selectFrom('organisation_domains')
    .select('domain')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('organisation_id', '=', id)
    .orderBy('domain')
    .execute()
  return { ...organisation, domains: domains.map(({ domain }) => domain) }
}

export async function countOrganisations(ctx: WorkspaceCtx): Promise<number> {
  const { count } = await ctx.db
    .selectFrom('organisations')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('workspace_id', '=', ctx.workspaceId)
    .executeTakeFirstOrThrow()
  return count
}
