import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './relationships.table.ts'

/** Of whom the trust that stands in readings no longer holds. */

/** Says that evidence about somebody has changed, in the readings of every day. */
export async function trustChanged(ctx: WorkspaceCtx, personId: string) {
  await lockTrust(ctx, 'shared')
  await sql`insert into trust_to_read (workspace_id, as_of, person_id)
    select workspace_id, as_of, ${personId}::uuid from reading_sets where workspace_id = ${ctx.workspaceId}
    on conflict do nothing`.execute(ctx.db)
}

/** Says that everything weighs differently from now on. */
export async function allTrustChanged(ctx: WorkspaceCtx) {
  await lockTrust(ctx, 'shared')
  await sql`insert into trust_to_read (workspace_id, as_of)
    select workspace_id, as_of from reading_sets where workspace_id = ${ctx.workspaceId}
    on conflict do nothing`.execute(ctx.db)
}

/** Of the readings of a day some were made again: their trust has to be put in again. */
export async function markTrust(ctx: WorkspaceCtx, asOf: string, relationshipIds: readonly string[]) {
  await sql`insert into trust_to_read
    select r.workspace_id, r.as_of, who.person_id, who.organisation_id
    from relationship_readings r
    cross join lateral (values (r.person_id, null), (null, r.organisation_id)) as who (person_id, organisation_id)
    where r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date and r.relationship_id = any(${relationshipIds}::uuid[])
      and (who.person_id is not null or who.organisation_id is not null) and not exists (${everybody(ctx, asOf)})
    on conflict do nothing`.execute(ctx.db)
}

export async function markAllTrust(ctx: WorkspaceCtx, asOf: string) {
  await sql`delete from trust_to_read
    where workspace_id = ${ctx.workspaceId} and as_of = ${asOf}::date`.execute(ctx.db)
  await sql`insert into trust_to_read (workspace_id, as_of) values (${ctx.workspaceId}, ${asOf}::date)`.execute(
    ctx.db,
  )
}

const everybody = (ctx: WorkspaceCtx, asOf: string) => sql`
  select from trust_to_read t where t.workspace_id = ${ctx.workspaceId} and t.as_of = ${asOf}::date
    and t.person_id is null and t.organisation_id is null`

/**
 * Whoever writes evidence down holds this until that is done, and so does who measures, alone: else a line written at
 * that moment would be missed, and its mark gone.
 */
export const lockTrust = ({ workspaceId, db }: WorkspaceCtx, how: 'shared' | 'alone') => {
  const lock = sql.raw(how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared')
  return sql`select ${lock}(hashtextextended(${`trust in lists ${workspaceId}`}, 0))`.execute(db)
}
