import { sql } from 'kysely'
import { standingsOf } from '../../evidence/server/standing.queries.ts'
import type { Said } from '../../evidence/server/write-evidence.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { observedInCycle } from '../proof-cycle.ts'
import { observedInVerdict } from '../verdict.ts'
import type { ProofCyclesTable, VerdictsTable } from './claims.table.ts'

type Of = { claimIds: readonly string[] } | { personId: string }

const wanted = (of: Of) =>
  'personId' in of ? sql`person_id = ${of.personId}::uuid` : sql`claim_id = any(${of.claimIds}::uuid[])`

/** How a fact stands: the line of the ledger that says it, and whether that was withdrawn or struck. */
type Stands = { evidenceId: string | null; isWithdrawn: boolean; isContested: boolean }

export type VerdictRow = VerdictsTable & Stands
export type CycleRow = ProofCyclesTable & Stands

/** What was found of some claims, or by somebody, the latest first. */
export async function listVerdictRows(ctx: WorkspaceCtx, of: Of): Promise<VerdictRow[]> {
  const { rows } = await sql<VerdictsTable>`
    select * from verdicts where workspace_id = ${ctx.workspaceId} and ${wanted(of)}
    order by found_on desc, id desc`.execute(ctx.db)
  return withStanding(ctx, 'verdict', rows)
}

/** What somebody asked to be shown, or what was asked about some claims, the latest first. */
export async function listCycleRows(ctx: WorkspaceCtx, of: Of): Promise<CycleRow[]> {
  const { rows } = await sql<ProofCyclesTable>`
    select * from proof_cycles where workspace_id = ${ctx.workspaceId} and ${wanted(of)}
    order by asked_on desc, id desc`.execute(ctx.db)
  return withStanding(ctx, 'proof-cycle', rows)
}

async function withStanding<Row extends { id: string }>(
  ctx: WorkspaceCtx,
  kind: string,
  rows: readonly Row[],
) {
  const standings = await standingsOf(
    ctx,
    kind,
    rows.map(({ id }) => id),
  )
  return rows.map(row => {
    const standing = standings.get(row.id)
    return {
      ...row,
      evidenceId: standing?.evidenceId ?? null,
      isWithdrawn: Boolean(standing?.withdrawnAt),
      isContested: Boolean(standing?.contestedAt),
    }
  })
}

type Page = { after: string | null; limit: number }
type SaidOf = Said & { id: string }

/** All verdicts with what they say, for the ledger to be made anew. */
export async function listVerdictsSaid(ctx: WorkspaceCtx, { after, limit }: Page): Promise<SaidOf[]> {
  const { rows } = await sql<VerdictsTable & { claim: string }>`
    select v.*, c.text as claim from verdicts v
    join claims c on c.workspace_id = v.workspace_id and c.id = v.claim_id
    where v.workspace_id = ${ctx.workspaceId} ${after ? sql`and v.id > ${after}::uuid` : sql``}
    order by v.id limit ${limit}`.execute(ctx.db)
  return rows.map(row => ({
    id: row.id,
    authorId: row.author_id,
    recordedAt: row.recorded_at,
    observed: [
      observedInVerdict({
        memberId: row.member_id,
        personId: row.person_id,
        side: row.side,
        isConfirmed: row.is_confirmed,
        foundOn: row.found_on,
        text: row.text,
        claim: row.claim,
        threadId: row.thread_id,
        observedBy: row.observed_by,
      }),
    ],
  }))
}

/** All proof cycles that were answered, with what that says. */
export async function listCyclesSaid(ctx: WorkspaceCtx, { after, limit }: Page): Promise<SaidOf[]> {
  const { rows } = await sql<ProofCyclesTable>`
    select * from proof_cycles where workspace_id = ${ctx.workspaceId} and answer is not null
      ${after ? sql`and id > ${after}::uuid` : sql``} order by id limit ${limit}`.execute(ctx.db)
  return rows.map(row => ({
    id: row.id,
    authorId: row.answer_author_id,
    recordedAt: row.answer_recorded_at!,
    observed: [
      observedInCycle({
        memberId: row.member_id,
        personId: row.person_id,
        asked: row.asked,
        answer: row.answer!,
        answeredOn: row.answered_on!,
        answerText: row.answer_text!,
        threadId: row.thread_id,
        observedBy: row.observed_by!,
      }),
    ],
  }))
}

/** The claim that each of some verdicts is about, and the message that shows it. */
export async function citedByVerdicts(ctx: WorkspaceCtx, ids: readonly string[]) {
  const { rows } = await sql<Pick<VerdictsTable, 'id' | 'message_id' | 'claim_id'>>`
    select id, message_id, claim_id from verdicts
    where workspace_id = ${ctx.workspaceId} and id = any(${[...ids]}::uuid[])`.execute(ctx.db)
  return new Map(rows.map(row => [row.id, { messageId: row.message_id, claimId: row.claim_id }]))
}

/** The same of rounds of asking, which may be about no claim of the register; the answer is what they are shown by. */
export async function citedByCycles(ctx: WorkspaceCtx, ids: readonly string[]) {
  const { rows } = await sql<Pick<ProofCyclesTable, 'id' | 'answered_in' | 'asked_in' | 'claim_id'>>`
    select id, answered_in, asked_in, claim_id from proof_cycles
    where workspace_id = ${ctx.workspaceId} and id = any(${[...ids]}::uuid[])`.execute(ctx.db)
  return new Map(
    rows.map(row => [row.id, { messageId: row.answered_in ?? row.asked_in, claimId: row.claim_id }]),
  )
}
