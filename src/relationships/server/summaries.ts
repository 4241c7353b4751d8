import { sql } from 'kysely'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { analyse } from '../../platform/database/analyse.ts'
import { RELATIONSHIP_STATES } from '../relationships.operations.ts'
import { lockReadings } from './lock-readings.ts'
import { markPeople, sumUpAllPeople } from './sum-up-people.ts'
import { markAllTrust, markTrust } from './trust-marks.ts'
import './relationships.table.ts'

/** Counts, organisations and people of all readings of a day, from nothing. */
export async function sumUpAll(ctx: WorkspaceCtx, asOf: string) {
  for (const table of ['reading_counts', 'organisation_readings', 'organisations_to_sum_up'] as const) {
    await sql`delete from ${sql.table(table)} where ${ofSet(ctx, asOf)}`.execute(ctx.db)
  }
  await sql`insert into reading_counts
    select workspace_id, as_of, member_id, state, count(*) from relationship_readings
    where ${ofSet(ctx, asOf)} group by workspace_id, as_of, member_id, state`.execute(ctx.db)
  await sumUp(ctx, asOf, sql`true`)
  await sumUpAllPeople(ctx, asOf)
  await markAllTrust(ctx, asOf)
  await analyse(ctx.db, ['reading_counts', 'organisation_readings', 'person_readings'])
}

/**
 * To be called around a change of the readings of some relationships: before it, so that they no longer count, and
 * after it, so that they count again. What this takes does not depend on how many readings there are.
 */
export async function discount(ctx: WorkspaceCtx, asOf: string, relationshipIds: readonly string[]) {
  await count(ctx, asOf, relationshipIds, -1)
}

export async function recount(ctx: WorkspaceCtx, asOf: string, relationshipIds: readonly string[]) {
  await count(ctx, asOf, relationshipIds, 1)
  await sql`delete from reading_counts where ${ofSet(ctx, asOf)} and count = 0`.execute(ctx.db)
}

async function count(ctx: WorkspaceCtx, asOf: string, relationshipIds: readonly string[], each: 1 | -1) {
  const named = sql`from relationship_readings
    where ${ofSet(ctx, asOf)} and relationship_id = any(${relationshipIds}::uuid[])`
  await sql`
    insert into reading_counts as known
    select workspace_id, as_of, member_id, state, ${each}::integer * count(*) ${named}
    group by workspace_id, as_of, member_id, state
    on conflict (workspace_id, as_of, member_id, state) do update set count = known.count + excluded.count`.execute(
    ctx.db,
  )
  await sql`insert into organisations_to_sum_up
    select distinct workspace_id, as_of, organisation_id ${named} on conflict do nothing`.execute(ctx.db)
  await markPeople(ctx, asOf, relationshipIds)
  await markTrust(ctx, asOf, relationshipIds)
}

/** Brings the organisations of a day up to date with its readings. */
export async function sumUpOrganisations(ctx: WorkspaceCtx, asOf: string) {
  const { rows } = await sql`select from organisations_to_sum_up where ${ofSet(ctx, asOf)} limit 1`.execute(
    ctx.db,
  )
  if (rows.length === 0) return
  await inTransaction(ctx, async ctx => {
    await lockReadings(ctx)
    // Whoever comes second finds nothing left to do.
    const { rows } = await sql<{ organisation_id: string | null }>`
      delete from organisations_to_sum_up where ${ofSet(ctx, asOf)} returning organisation_id`.execute(ctx.db)
    const ids = rows.flatMap(row => row.organisation_id ?? [])
    const changed = [sql`organisation_id = any(${ids}::uuid[])`]
    if (ids.length < rows.length) changed.push(sql`organisation_id is null`)
    for (const which of changed) {
      await sql`delete from organisation_readings where ${ofSet(ctx, asOf)} and ${which}`.execute(ctx.db)
      await sumUp(ctx, asOf, which)
    }
  })
}

/**
 * The strength of several ties is one less the product of the chances that each stays silent; a certainty counts as
 * one in 10^9 less. Logarithms are added as decimals, so that the sum does not depend on their order.
 */
async function sumUp(ctx: WorkspaceCtx, asOf: string, which: ReturnType<typeof sql>) {
  const inState = sql.join(
    RELATIONSHIP_STATES.map(
      state => sql`${sql.lit(state)}, nullif(count(*) filter (where state = ${sql.lit(state)}), 0)`,
    ),
  )
  await sql`
    insert into organisation_readings (workspace_id, as_of, organisation_id, people, relationships, strength, states,
      sent, received, last_at, name)
    select r.*, coalesce(o.name, 'No organisation known') from (
      select workspace_id, as_of, organisation_id, count(distinct person_id), count(*),
        1 - exp(sum(round(ln(greatest(1 - strength, 1e-9))::numeric, 12))::double precision),
        jsonb_strip_nulls(jsonb_build_object(${inState})), sum(sent), sum(received), max(last_at)
      from relationship_readings where ${ofSet(ctx, asOf)} and ${which}
      group by workspace_id, as_of, organisation_id
    ) r
    left join organisations o on o.workspace_id = r.workspace_id and o.id = r.organisation_id`.execute(ctx.db)
}

const ofSet = (ctx: WorkspaceCtx, asOf: string) =>
  sql`workspace_id = ${ctx.workspaceId} and as_of = ${asOf}::date`
