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

/** Who contests each of some facts, by its sort and id; null where it was nobody of us in particular. */
export async function contestersOf(ctx: WorkspaceCtx, sourceIds: readonly string[]) {
  if (sourceIds.length === 0) return new Map<string, string | null>()
  const { rows } = await sql<{ source: string; memberId: string | null }>`
    select source_kind || ' ' || source_id as source, member_id as "memberId" from contests
    where workspace_id = ${ctx.workspaceId} and source_id = any(${sourceIds}::uuid[]) and settled_at is null`.execute(
    ctx.db,
  )
  return new Map(rows.map(({ source, memberId }) => [source, memberId]))
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
