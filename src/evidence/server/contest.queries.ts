import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { EvidenceTable } from './evidence.table.ts'
import { type LedgerLine, lineOf } from './ledger.queries.ts'

/** The ledger's lines of the fact that a line comes from, locked: what is said against a fact is said against all. */
export async function lockLinesOfFact(ctx: WorkspaceCtx, id: string): Promise<[LedgerLine, ...LedgerLine[]]> {
  const { rows } = await sql<EvidenceTable>`
    select e.* from evidence e join evidence named
      on named.workspace_id = e.workspace_id and named.source_kind = e.source_kind and named.source_id = e.source_id
    where named.workspace_id = ${ctx.workspaceId} and named.id = ${id}::uuid
    order by e.id <> named.id, e.id for update of e`.execute(ctx.db)
  const [first, ...others] = rows.map(lineOf)
  if (!first) throw new Refusal('not_found', 'There is no such evidence here.')
  return [first, ...others]
}

export type OpenContest = { id: string; memberId: string | null; because: string; at: Date }

export async function findOpenContest(
  ctx: WorkspaceCtx,
  { sourceKind, sourceId }: Pick<LedgerLine, 'sourceKind' | 'sourceId'>,
): Promise<OpenContest | undefined> {
  const { rows } = await sql<OpenContest>`
    select id, member_id as "memberId", because, at from contests
    where workspace_id = ${ctx.workspaceId} and source_kind = ${sourceKind} and source_id = ${sourceId}::uuid
      and settled_at is null for update`.execute(ctx.db)
  return rows[0]
}

export type SaidAgainst = {
  /** Who contests it, and why, until that is settled; nobody of us in particular where the id is null. */
  contest: { memberId: string | null; because: string } | null
  /** Why it counts no longer: the reason of whoever withdrew it or struck it. */
  withdrawnBecause: string | null
}

/** What is said against each of some facts, by its sort and id. */
export async function saidAgainst(
  ctx: WorkspaceCtx,
  sourceIds: readonly string[],
): Promise<Map<string, SaidAgainst>> {
  if (sourceIds.length === 0) return new Map()
  const { rows } = await sql<SaidAgainst & { source: string }>`
    select source_kind || ' ' || source_id as source,
      max(json_build_object('memberId', member_id, 'because', because)::text)
        filter (where what = 'contest')::json as contest,
      max(because) filter (where what <> 'contest') as "withdrawnBecause"
    from (
      select source_kind, source_id, member_id, because, 'contest' as what from contests
      where workspace_id = ${ctx.workspaceId} and source_id = any(${sourceIds}::uuid[]) and settled_at is null
      union all
      select source_kind, source_id, settled_by, settled_because, 'struck' from contests
      where workspace_id = ${ctx.workspaceId} and source_id = any(${sourceIds}::uuid[]) and is_upheld
      union all
      select source_kind, source_id, member_id, because, 'withdrawal' from withdrawals
      where workspace_id = ${ctx.workspaceId} and source_id = any(${sourceIds}::uuid[])
    ) said group by source_kind, source_id`.execute(ctx.db)
  return new Map(rows.map(({ source, ...said }) => [source, said]))
}

/** Has the ledger repeat what is said against a fact now. */
export const restate = (
  ctx: WorkspaceCtx,
  { sourceKind, sourceId }: Pick<LedgerLine, 'sourceKind' | 'sourceId'>,
  standing: Partial<Pick<EvidenceTable, 'contested_at' | 'contested_by' | 'withdrawn_at'>>,
) =>
  ctx.db
    .updateTable('evidence')
    .set(standing)
    .where('workspace_id', '=', ctx.workspaceId)
    .where('source_kind', '=', sourceKind)
    .where('source_id', '=', sourceId)
    .execute()
