import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'

/** Whoever is called so, or has written from such an address; who is called nearest to it first. */
export async function findPeople(ctx: WorkspaceCtx, query: string, limit: number) {
  const { rows } = await sql<{
    id: string
    name: string
    address: string | null
    organisation: string | null
  }>`
    select p.id, p.name, o.name as organisation, (select min(a.address) from addresses a
      where a.workspace_id = p.workspace_id and a.person_id = p.id and a.kind <> 'alias') as address
    from search_people(${ctx.workspaceId}, ${query}, ${limit}) f
    join people p on p.workspace_id = ${ctx.workspaceId} and p.id = f.id and p.trashed_at is null
    left join organisations o on o.workspace_id = p.workspace_id and o.id = p.organisation_id and o.trashed_at is null
    group by p.workspace_id, p.id, o.workspace_id, o.id
    order by max(f.closeness) desc, p.name, p.id limit ${limit}`.execute(ctx.db)
  return rows
}

export async function findOrganisations(ctx: WorkspaceCtx, query: string, limit: number) {
  const { rows } = await sql<{ id: string; name: string; domain: string | null }>`
    select o.id, o.name, (select min(d.domain) from organisation_domains d
      where d.workspace_id = o.workspace_id and d.organisation_id = o.id) as domain
    from search_organisations(${ctx.workspaceId}, ${query}, ${limit}) f
    join organisations o on o.workspace_id = ${ctx.workspaceId} and o.id = f.id and o.trashed_at is null
    group by o.workspace_id, o.id
    order by max(f.closeness) desc, o.name, o.id limit ${limit}`.execute(ctx.db)
  return rows
}
