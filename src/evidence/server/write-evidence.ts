import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { rowsOf } from '../../platform/database/rows.ts'
import { idOf } from '../../platform/ids.ts'
import type { Observed, Source } from '../evidence.ts'
import type { EvidenceTable } from './evidence.table.ts'
import { type LedgerLine, lineOf } from './ledger.queries.ts'

/** What a fact says, who wrote it down, and when. */
export type Said = { observed: readonly Observed[]; authorId: string | null; recordedAt: Date }

/**
 * Makes the ledger say of a fact what the fact says now. Gives the lines as they were and as they are; nothing of a
 * fact may stand in the ledger but what this writes.
 */
export async function writeEvidence(
  ctx: WorkspaceCtx,
  source: Source,
  said: Said,
): Promise<{ before: LedgerLine[]; after: LedgerLine[] }> {
  const { rows: removed } = await sql<EvidenceTable>`
    delete from evidence where workspace_id = ${ctx.workspaceId}
      and source_kind = ${source.kind} and source_id = ${source.id}::uuid returning *`.execute(ctx.db)
  const rows = await rowsSaid(ctx, source, said)
  if (rows.length > 0)
    await sql`insert into evidence select * from ${rowsOf('evidence', rows)}`.execute(ctx.db)
  return { before: removed.map(lineOf), after: rows.map(lineOf) }
}

/** The lines by which a fact would stand in the ledger if it said this. */
export const linesSaid = async (ctx: WorkspaceCtx, source: Source, said: Said): Promise<LedgerLine[]> =>
  (await rowsSaid(ctx, source, said)).map(lineOf)

async function rowsSaid(ctx: WorkspaceCtx, source: Source, { observed, ...made }: Said) {
  const standing = await findStanding(ctx, source)
  return observed.map(one => rowOf(ctx, source, one, { ...made, ...standing }))
}

type Standing = Pick<EvidenceTable, 'contested_at' | 'contested_by' | 'withdrawn_at'>

/** What has been said against a fact: an open contest, one that was upheld, or that it was withdrawn. */
async function findStanding(ctx: WorkspaceCtx, { kind, id }: Source): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select c.at as contested_at, c.contested_by, least(w.at, u.settled_at) as withdrawn_at
    from (select ${ctx.workspaceId}::uuid as workspace_id, ${kind}::text as kind, ${id}::uuid as id) s
    left join contests c on c.workspace_id = s.workspace_id and c.source_kind = s.kind and c.source_id = s.id
      and c.settled_at is null
    left join lateral (
      select min(settled_at) as settled_at from contests u
      where u.workspace_id = s.workspace_id and u.source_kind = s.kind and u.source_id = s.id and u.is_upheld
    ) u on true
    left join withdrawals w on w.workspace_id = s.workspace_id and w.source_kind = s.kind and w.source_id = s.id`.execute(
    ctx.db,
  )
  return rows[0]!
}

function rowOf(
  ctx: WorkspaceCtx,
  source: Source,
  observed: Observed,
  rest: Standing & Omit<Said, 'observed'>,
): EvidenceTable {
  const { memberId, personId, side, kind, degree = 1, share = 1, occurredOn, threadId = null } = observed
  const { recordedAt, authorId, ...standing } = rest
  return {
    workspace_id: ctx.workspaceId,
    id: idOf(ctx.workspaceId, source.kind, source.id, memberId, personId, side, kind, occurredOn),
    member_id: memberId,
    person_id: personId,
    side,
    kind,
    degree,
    share,
    occurred_on: occurredOn,
    thread_id: threadId,
    source_kind: source.kind,
    source_id: source.id,
    observed_by: observed.observedBy,
    because: observed.because,
    author_id: authorId,
    recorded_at: recordedAt,
    ...standing,
  }
}
