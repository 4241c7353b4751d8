import { mayRecord, maySettle, mayWithdraw } from '../../evidence/evidence.policy.ts'
import { EVIDENCE_KINDS, type EvidenceKindName } from '../../evidence/kinds.ts'
import { findOpenContest, lockLinesOfFact, restate } from '../../evidence/server/contest.queries.ts'
import type { LedgerLine } from '../../evidence/server/ledger.queries.ts'
import { weightingInForce } from '../../evidence/server/weightings.queries.ts'
import { DEFAULT_WEIGHTING, type Weighting } from '../../evidence/weighting.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { isInFavour } from '../self-report.ts'
import { remakeSums } from './trust-sums.ts'

/** Says that a piece of evidence is wrong, and why. It counts on, marked, until somebody else has settled that. */
export async function contestEvidence(ctx: WorkspaceCtx, id: string, because: string): Promise<void> {
  requireAbility(mayRecord(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    const [line] = await lockLinesOfFact(ctx, id)
    refuseWithdrawn(line)
    if (await findOpenContest(ctx, line)) throw new Refusal('conflict', 'That is contested already.')
    const at = ctx.clock.now()
    await ctx.db
      .insertInto('contests')
      .values({
        workspace_id: ctx.workspaceId,
        id: ctx.ids.next(),
        source_kind: line.sourceKind,
        source_id: line.sourceId,
        contested_by: 'member',
        member_id: ctx.viewer.memberId,
        because,
        at,
      })
      .execute()
    await restate(ctx, line, { contested_at: at, contested_by: 'member' })
    await record(ctx, 'contested', line, { because })
  })
}

/** Decides on a contest: upheld, the evidence counts no longer; dismissed, it does. Both stay to be read. */
export async function settleContest(
  ctx: WorkspaceCtx,
  id: string,
  { isUpheld, because }: { isUpheld: boolean; because: string },
): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const lines = await lockLinesOfFact(ctx, id)
    const [line] = lines
    const contest = await findOpenContest(ctx, line)
    requireAbility(maySettle(ctx.viewer, { contestedBy: contest?.memberId ?? null }))
    if (!contest) throw new Refusal('conflict', 'Nobody contests that.')
    const settledAt = ctx.clock.now()
    await ctx.db
      .updateTable('contests')
      .set({
        is_upheld: isUpheld,
        settled_by: ctx.viewer.memberId,
        settled_because: because,
        settled_at: settledAt,
      })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', contest.id)
      .execute()
    await restate(ctx, line, {
      contested_at: null,
      contested_by: null,
      ...(isUpheld && { withdrawn_at: settledAt }),
    })
    await remakeSumsOf(ctx, lines)
    await record(ctx, isUpheld ? 'struck' : 'confirmed', line, { because, contest: contest.because })
  })
}

/** Takes back what was written down wrongly. It stays in the ledger, with the reason, and counts no longer. */
export async function withdrawEvidence(ctx: WorkspaceCtx, id: string, because: string): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const lines = await lockLinesOfFact(ctx, id)
    const [line] = lines
    const speaksAgainstUs = speakAgainstUs(lines, await weightingInForce(ctx))
    requireAbility(mayWithdraw(ctx.viewer, { authorId: line.authorId, speaksAgainstUs }))
    refuseWithdrawn(line)
    const at = ctx.clock.now()
    await ctx.db
      .insertInto('withdrawals')
      .values({
        workspace_id: ctx.workspaceId,
        source_kind: line.sourceKind,
        source_id: line.sourceId,
        member_id: ctx.viewer.memberId,
        because,
        at,
      })
      .execute()
    await restate(ctx, line, { withdrawn_at: at })
    await remakeSumsOf(ctx, lines)
    await record(ctx, 'withdrawn', line, { because })
  })
}

/**
 * Whether any of it lowers our own score, by some weights or as they come: what has become harmless by other weights
 * could otherwise be withdrawn, and would be gone under the versions by which it was not.
 */
export const speakAgainstUs = (
  lines: readonly Pick<LedgerLine, 'side' | 'kind' | 'degree'>[],
  weighting: Weighting,
): boolean =>
  lines.some(
    ({ side, kind, degree }) =>
      side === 'ours' &&
      [weighting, DEFAULT_WEIGHTING].some(({ signals }) =>
        (signals.get(kind) ?? []).some(({ factor, valence }) => {
          const found = valence === 'degree' ? degree : valence
          return found !== 0.5 && !isInFavour(factor, found)
        }),
      ),
  )

function refuseWithdrawn({ withdrawnAt }: LedgerLine) {
  if (withdrawnAt) throw new Refusal('conflict', 'That was withdrawn already.')
}

async function remakeSumsOf(ctx: WorkspaceCtx, lines: readonly LedgerLine[]) {
  for (const line of new Map(
    lines.map(line => [`${line.memberId}${line.personId}${line.side}`, line]),
  ).values())
    await remakeSums(ctx, line)
}

const record = (ctx: WorkspaceCtx, done: string, line: LedgerLine, after: Record<string, unknown>) =>
  recordChange(ctx, {
    action: `${line.sourceKind}.${done}`,
    subjectId: line.sourceId,
    subject: EVIDENCE_KINDS[line.kind as EvidenceKindName]?.words ?? line.kind,
    after: { ...after, about: { kind: 'person', id: line.personId } },
  })
