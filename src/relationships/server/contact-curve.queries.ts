import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { contactCurve } from '../contact-curve.ts'
import { everyNth } from '../fit-chance.ts'
import { listRelationshipIds } from './histories.queries.ts'
import { HORIZON_DAYS } from './read-relationships.ts'

/** Enough to tell; of more ties every n-th is looked at. */
const MOST_TIES = 5000
/** Looked from so many moments, a horizon apart: the last one has its horizon behind it. */
const MOMENTS = 8

/** The chance of contact after n days of contact, on this workspace's own history. */
export async function showContactCurve(ctx: WorkspaceCtx) {
  const today = await todayIn(ctx)
  const ids = everyNth(await listRelationshipIds(ctx, today), MOST_TIES)
  const { rows } = await sql<{ contactDays: number; isActive: boolean }>`
    select count(*) filter (where d.day <= m.moment)::int as "contactDays",
      coalesce(bool_or(d.day > m.moment and d.day <= m.moment + ${HORIZON_DAYS}::int), false) as "isActive"
    from relationship_days d
    cross join (select ${formatDay(today)}::date - n * ${HORIZON_DAYS}::int as moment
      from generate_series(1, ${MOMENTS}::int) as n) m
    where d.workspace_id = ${ctx.workspaceId} and d.relationship_id = any(${ids}::uuid[])
    group by d.relationship_id, m.moment`.execute(ctx.db)
  return { horizonDays: HORIZON_DAYS, points: contactCurve(rows) }
}
