import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay } from '../../platform/days.ts'
import type { Evidence } from '../evidence.ts'
import './evidence.table.ts'

/** The evidence of every relationship up to a day, each with since when it has counted no longer, if it does not. */
export async function listLedgerInTime(
  ctx: WorkspaceCtx,
  until: Day,
): Promise<(Evidence & { goneAt: number | null })[]> {
  const { rows } = await sql<Evidence & { goneAt: number | null }>`
    select id, member_id as "memberId", person_id as "personId", side, kind, degree, share,
      occurred_on - date '1970-01-01' as day, thread_id as "threadId", observed_by as "observedBy",
      (extract(epoch from recorded_at) * 1000)::float8 as "recordedAt",
      (extract(epoch from least(withdrawn_at, case when contested_by = 'client' then contested_at end))
        * 1000)::float8 as "goneAt"
    from evidence
    where workspace_id = ${ctx.workspaceId} and occurred_on <= ${formatDay(until)}::date
    order by occurred_on, recorded_at, id`.execute(ctx.db)
  return rows
}
