import { sql } from 'kysely'
import type { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import type { withdrawnSchema } from '../standing.ts'
import './evidence.table.ts'

type Withdrawn = z.input<typeof withdrawnSchema>

/** Which of some facts of one sort were withdrawn, or struck after somebody contested them: by whom, when and why. */
export async function withdrawalsOf(
  ctx: WorkspaceCtx,
  sourceKind: string,
  sourceIds: readonly string[],
): Promise<Map<string, Withdrawn>> {
  if (sourceIds.length === 0) return new Map()
  const { rows } = await sql<{ sourceId: string; at: Date; by: string | null; because: string }>`
    select distinct on (w.source_id) w.source_id as "sourceId", w.at, m.name as by, w.because
    from (
      select workspace_id, source_kind, source_id, member_id, because, at from withdrawals
      union all
      select workspace_id, source_kind, source_id, settled_by, settled_because, settled_at from contests
      where is_upheld
    ) w left join members m on m.workspace_id = w.workspace_id and m.id = w.member_id
    where w.workspace_id = ${ctx.workspaceId} and w.source_kind = ${sourceKind}
      and w.source_id = any(${[...sourceIds]}::uuid[])
    order by w.source_id, w.at`.execute(ctx.db)
  return new Map(rows.map(({ sourceId, at, ...said }) => [sourceId, { ...said, at: at.toISOString() }]))
}
