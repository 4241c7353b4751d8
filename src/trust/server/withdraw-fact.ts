import { mayWithdraw } from '../../evidence/evidence.policy.ts'
import type { Observed, Source } from '../../evidence/evidence.ts'
import { standingsOf } from '../../evidence/server/standing.queries.ts'
import { weightingInForce } from '../../evidence/server/weightings.queries.ts'
import { withdrawalsOf } from '../../evidence/server/withdrawals.queries.ts'
import type { Weighting } from '../../evidence/weighting.ts'
import { type Ability, requireAbility } from '../../platform/ability.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { speakAgainstUs, withdrawEvidence } from './contest-evidence.ts'

type Fact = { authorId: string | null; observed: readonly Observed[] }

/** Whether a fact may be withdrawn: by what it is evidence of, if it is evidence of anything. */
export function mayWithdrawFact(
  viewer: Viewer,
  { authorId, observed }: Fact,
  { weighting, isWithdrawn }: { weighting: Weighting; isWithdrawn: boolean },
): Ability {
  if (isWithdrawn) return 'It was withdrawn already.'
  const lines = observed.map(({ degree = 1, ...line }) => ({ ...line, degree }))
  return mayWithdraw(viewer, { authorId, speaksAgainstUs: speakAgainstUs(lines, weighting) })
}

type Withdrawal = { personId: string; subject: string; because: string }

/**
 * Takes back a fact that was written down wrongly, also one that is evidence of nothing. It stays to be read, with the
 * reason. To be called in a transaction that has locked the fact.
 */
export async function withdrawFact(
  ctx: WorkspaceCtx,
  { kind, id }: Source,
  fact: Fact,
  { personId, subject, because }: Withdrawal,
): Promise<void> {
  const standing = (await standingsOf(ctx, kind, [id])).get(id)
  if (standing) return withdrawEvidence(ctx, standing.evidenceId, because)
  const weighting = await weightingInForce(ctx)
  requireAbility(mayWithdrawFact(ctx.viewer, fact, { weighting, isWithdrawn: false }))
  if ((await withdrawalsOf(ctx, kind, [id])).has(id))
    throw new Refusal('conflict', 'That was withdrawn already.')
  await ctx.db
    .insertInto('withdrawals')
    .values({
      workspace_id: ctx.workspaceId,
      source_kind: kind,
      source_id: id,
      member_id: ctx.viewer.memberId,
      because,
      at: ctx.clock.now(),
    })
    .execute()
  await recordChange(ctx, {
    action: `${kind}.withdrawn`,
    subjectId: id,
    subject,
    after: { because, about: { kind: 'person', id: personId } },
  })
}
