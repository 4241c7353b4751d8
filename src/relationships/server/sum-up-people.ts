import { type RawBuilder, sql } from 'kysely'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { lockReadings } from './lock-readings.ts'
import './relationships.table.ts'

/** People as lists show them, from the readings of a day: the strongest tie of each, and the sums over all. */
export async function sumUpAllPeople(ctx: WorkspaceCtx, asOf: string) {
  for (const table of ['person_readings', 'people_to_sum_up'] as const) {
    await sql`delete from ${sql.table(table)} where ${ofSet(ctx, asOf)}`.execute(ctx.db)
  }
  await sumUp(ctx, asOf, sql`true`)
}

/** Says that ties of these people are about to change, or have changed. */
export async function markPeople(ctx: WorkspaceCtx, asOf: string, relationshipIds: readonly string[]) {
  await sql`insert into people_to_sum_up
    select distinct workspace_id, as_of, person_id from relationship_readings
    where ${ofSet(ctx, asOf)} and relationship_id = any(${relationshipIds}::uuid[])
    on conflict do nothing`.execute(ctx.db)
}

/** Brings the people of a day up to date with its readings. */
export async function sumUpPeople(ctx: WorkspaceCtx, asOf: string) {
  const { rows } = await sql`select from people_to_sum_up where ${ofSet(ctx, asOf)} limit 1`.execute(ctx.db)
  if (rows.length === 0) return
  await inTransaction(ctx, async ctx => {
    await lockReadings(ctx)
    // Whoever comes second finds nothing left to do.
    const { rows } = await sql<{ person_id: string }>`
      delete from people_to_sum_up where ${ofSet(ctx, asOf)} returning person_id`.execute(ctx.db)
    const changed = sql`person_id = any(${rows.map(row => row.person_id)}::uuid[])`
    await sql`delete from person_readings where ${ofSet(ctx, asOf)} and ${changed}`.execute(ctx.db)
    await sumUp(ctx, asOf, changed)
  })
}

const sumUp = (ctx: WorkspaceCtx, asOf: string, which: RawBuilder<unknown>) =>
  sql`
    insert into person_readings
    select distinct on (person_id) workspace_id, as_of, person_id, relationship_id, member_id, organisation_id, name,
      count(*) over of_person, state, state_since, strength, chance90, expected90, bool_or(is_mutual) over of_person,
      sum(sent) over of_person, sum(received) over of_person, sum(contact_days) over of_person,
      their_reply_rate, our_reply_rate, their_median_reply_hours, our_median_reply_hours,
      min(first_at) over of_person, max(last_at) over of_person, next_due_on
    from relationship_readings where ${ofSet(ctx, asOf)} and ${which}
    window of_person as (partition by person_id)
    order by person_id, strength desc, relationship_id desc`.execute(ctx.db)

const ofSet = (ctx: WorkspaceCtx, asOf: string) =>
  sql`workspace_id = ${ctx.workspaceId} and as_of = ${asOf}::date`
