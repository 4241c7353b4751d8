import { sql } from 'kysely'
import type { Side, Source } from '../../evidence/evidence.ts'
import { type Said, writeEvidence } from '../../evidence/server/write-evidence.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { remakeSums } from './trust-sums.ts'

/** Where evidence comes from: the facts of one sort with what they say, in pages after the id that came last. */
export type EvidenceSource = {
  kind: string
  list(ctx: WorkspaceCtx, page: { after: string | null; limit: number }): Promise<(Said & { id: string })[]>
}

const PAGE = 1000

/** Makes the whole ledger and its sums anew from the facts. To be called in a transaction. */
export async function rebuildLedger(ctx: WorkspaceCtx, sources: readonly EvidenceSource[]): Promise<void> {
  await sql`delete from evidence where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  await sql`delete from trust_sums where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  for (const source of sources) await writeAll(ctx, source)
  const { rows: ties } = await sql<{ memberId: string; personId: string; side: Side }>`
    select distinct member_id as "memberId", person_id as "personId", side from evidence
    where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  for (const tie of ties) await remakeSums(ctx, tie)
}

async function writeAll(ctx: WorkspaceCtx, { kind, list }: EvidenceSource) {
  for (let after: string | null = null; ; ) {
    const facts = await list(ctx, { after, limit: PAGE })
    for (const { id, ...said } of facts) await writeEvidence(ctx, { kind, id } satisfies Source, said)
    if (facts.length < PAGE) return
    after = facts.at(-1)!.id
  }
}
