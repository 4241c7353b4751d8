import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { lockReadings } from './lock-readings.ts'
import { readMissing } from './read-relationships.ts'
import { discount, recount } from './summaries.ts'
import './relationships.table.ts'

/**
 * After people were renamed, moved to another organisation, trashed or restored: every list shows them as they now
 * are, and whoever is in the trash in none. What was measured stays as it is; only who comes back is measured.
 */
export async function refreshReadings(ctx: WorkspaceCtx, personIds: readonly string[]) {
  await lockReadings(ctx)
  const ids = await listRelationshipsOf(ctx, personIds)
  if (ids.length === 0) return
  for (const asOf of await listDays(ctx)) {
    await discount(ctx, asOf, ids)
    await dropTrashed(ctx, asOf, ids)
    await rename(ctx, asOf, ids)
    await readMissing(ctx, asOf, ids)
    await recount(ctx, asOf, ids)
  }
}

async function listRelationshipsOf(ctx: WorkspaceCtx, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from relationships
    where workspace_id = ${ctx.workspaceId} and person_id = any(${personIds}::uuid[])`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

async function listDays(ctx: WorkspaceCtx): Promise<string[]> {
  const { rows } = await sql<{ as_of: string }>`
    select as_of from reading_sets where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  return rows.map(({ as_of }) => as_of)
}

const dropTrashed = (ctx: WorkspaceCtx, asOf: string, ids: readonly string[]) =>
  sql`delete from relationship_readings r using people p
    where r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date and r.relationship_id = any(${ids}::uuid[])
      and p.workspace_id = r.workspace_id and p.id = r.person_id and p.trashed_at is not null`.execute(ctx.db)

const rename = (ctx: WorkspaceCtx, asOf: string, ids: readonly string[]) =>
  sql`update relationship_readings r set name = p.name, organisation_id = o.id
    from people p
    left join organisations o
      on o.workspace_id = p.workspace_id and o.id = p.organisation_id and o.trashed_at is null
    where r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date and r.relationship_id = any(${ids}::uuid[])
      and p.workspace_id = r.workspace_id and p.id = r.person_id
      and (r.name, r.organisation_id) is distinct from (p.name, o.id)`.execute(ctx.db)
