import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { listTrashed, type TrashPage } from '../../timeline/server/list-trashed.ts'
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
    .where('trashed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

type Columns = {
  city: string | null
  website: string | null
  version: number
  trashedAt: Date | null
  trashedBy: string | null
  parent: { id: string; name: string } | null
  parts: { id: string; name: string }[]
}

/** Everything that is said of an organisation, in the trash or not. */
export async function getOrganisationRecord(ctx: WorkspaceCtx, id: string) {
  const organisation = await getOrganisation(ctx, id)
  const { rows } = await sql<Columns>`
    select o.city, o.website, o.version, o.trashed_at as "trashedAt", m.name as "trashedBy",
      case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as parent,
      coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name, c.id)
        from organisations c
        where c.workspace_id = o.workspace_id and c.parent_id = o.id and c.trashed_at is null), '[]') as parts
    from organisations o
    left join members m on m.workspace_id = o.workspace_id and m.id = o.trashed_by
    left join organisations p on p.workspace_id = o.workspace_id and p.id = o.parent_id and p.trashed_at is null
    where o.workspace_id = ${ctx.workspaceId} and o.id = ${id}::uuid`.execute(ctx.db)
  const { trashedAt, trashedBy, ...columns } = rows[0]!
  return { ...organisation, ...columns, trashed: trashedAt && { at: trashedAt.toISOString(), by: trashedBy } }
}

export const listTrashedOrganisations = (ctx: WorkspaceCtx, page: TrashPage) =>
  listTrashed(ctx, 'organisations', sql`r.name`, page)

export async function namesOfOrganisations(
  ctx: WorkspaceCtx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisations
    where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(ctx.db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
