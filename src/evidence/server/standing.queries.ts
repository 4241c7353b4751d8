import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'

/** The line by which a fact stands in the ledger, and what is said against it. */
export type Standing = {
  evidenceId: string
  authorId: string | null
  withdrawnAt: Date | null
  contestedAt: Date | null
}

/** How some facts of one sort stand in the ledger, by their ids; those that are evidence of nothing are not there. */
export async function standingsOf(
  ctx: WorkspaceCtx,
  sourceKind: string,
  sourceIds: readonly string[],
): Promise<Map<string, Standing>> {
  if (sourceIds.length === 0) return new Map()
  const { rows } = await sql<Standing & { sourceId: string }>`
    select distinct on (source_id) source_id as "sourceId", id as "evidenceId", author_id as "authorId",
      withdrawn_at as "withdrawnAt",
      contested_at as "contestedAt"
    from evidence where workspace_id = ${ctx.workspaceId} and source_kind = ${sourceKind}
      and source_id = any(${sourceIds}::uuid[])
    order by source_id, kind = 'vouched_for', id`.execute(ctx.db)
  return new Map(rows.map(({ sourceId, ...standing }) => [sourceId, standing]))
}

/** As it goes over the wire beside the fact. */
export const presentStanding = (standing: Standing | undefined) =>
  standing
    ? {
        evidenceId: standing.evidenceId,
        withdrawnAt: standing.withdrawnAt?.toISOString() ?? null,
        contestedAt: standing.contestedAt?.toISOString() ?? null,
      }
    : null
