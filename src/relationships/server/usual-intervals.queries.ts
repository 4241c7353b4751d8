import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { mergeHistories } from '../history.ts'
import { usualIntervalOf } from '../rhythm.ts'
import { listMeasurable } from './histories.queries.ts'
import './relationships.table.ts'

type Pair = { memberId: string; personId: string }
type Intervals = { tie: number | null; person: number | null; workspace: number | null }

/**
 * The usual intervals between us and some people: of each tie, of the person with all of us, and of the workspace. Of
 * nobody in particular, only the last.
 */
export async function usualIntervals(
  ctx: WorkspaceCtx,
  pairs: readonly Pair[],
): Promise<(pair: Pair | undefined) => Intervals> {
  const personIds = [...new Set(pairs.map(({ personId }) => personId))]
  const today = await todayIn(ctx)
  const { rows } = await sql<{ id: string }>`
    select id from relationships
    where workspace_id = ${ctx.workspaceId} and person_id = any(${personIds}::uuid[])`.execute(ctx.db)
  const ties = await listMeasurable(
    ctx,
    today,
    rows.map(({ id }) => id),
  )
  const workspace = await usualIntervalHere(ctx, formatDay(today))
  return pair => {
    const ofPerson = ties.filter(tie => tie.personId === pair?.personId)
    const tie = ofPerson.find(tie => tie.memberId === pair?.memberId)
    return {
      tie: tie ? usualIntervalOf(tie.history) : null,
      person: usualIntervalOf(mergeHistories(ofPerson.map(({ history }) => history))),
      workspace,
    }
  }
}

/** The middle of all ties that have a rhythm, as they were last measured by a day. */
async function usualIntervalHere(ctx: WorkspaceCtx, today: string): Promise<number | null> {
  const { rows } = await sql<{ days: number | null }>`
    select percentile_cont(0.5) within group (
      order by next_due_on - (last_at at time zone 'UTC')::date)::double precision as days
    from relationship_readings
    where workspace_id = ${ctx.workspaceId} and next_due_on is not null and as_of = (
      select max(as_of) from reading_sets where workspace_id = ${ctx.workspaceId} and as_of <= ${today}::date)`.execute(
    ctx.db,
  )
  return rows[0]?.days ?? null
}
