import type { WorkspaceCtx } from '../../platform/context.ts'
import { organisationName } from '../domains.ts'
import './organisations.table.ts'

/** The organisation of each domain, made where there was none. */
export async function recogniseOrganisations(
  ctx: WorkspaceCtx,
  domains: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const known = await findByDomain(ctx, [...domains])
  const missing = [...domains].filter(domain => !known.has(domain))
  if (missing.length === 0) return known
  const made = missing.map(domain => ({ id: ctx.ids.next(), domain }))
  await ctx.db
    .insertInto('organisations')
    .values(
      made.map(({ id, domain }) => ({ workspace_id: ctx.workspaceId, id, name: organisationName(domain) })),
    )
    .execute()
  await ctx.db
    .insertInto('organisation_domains')
    .values(made.map(({ id, domain }) => ({ workspace_id: ctx.workspaceId, domain, organisation_id: id })))
    .execute()
  for (const { id, domain } of made) known.set(domain, id)
  return known
}

/** The organisations that are known by these domains. */
export async function findByDomain(ctx: WorkspaceCtx, domains: string[]): Promise<Map<string, string>> {
  if (domains.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('organisation_domains')
    .select(['domain', 'organisation_id'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('domain', 'in', domains)
    .execute()
  return new Map(rows.map(row => [row.domain, row.organisation_id]))
}
