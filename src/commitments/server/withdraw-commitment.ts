import { standingsOf } from '../../evidence/server/standing.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { withdrawEvidence } from '../../trust/server/contest-evidence.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { mayWithdrawCommitment } from '../commitment.policy.ts'
import { stateOf } from '../commitment.ts'
import { lockCommitment } from './commitments.queries.ts'
import { speak } from './speak.ts'
import './commitments.table.ts'

/** Says that a commitment was written down wrongly. It stays to be read, with the reason. */
export async function withdrawCommitment(ctx: WorkspaceCtx, id: string, because: string): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const commitment = await lockCommitment(ctx, id)
    const { owedBy, authorId, withdrawn } = commitment
    const state = stateOf(commitment, formatDay(await todayIn(ctx)))
    const isWithdrawn = withdrawn !== null
    requireAbility(mayWithdrawCommitment(ctx.viewer, { owedBy, state, isWithdrawn, authorId }))
    const standing = (await standingsOf(ctx, 'commitment', [id])).get(id)
    if (standing) return withdrawEvidence(ctx, standing.evidenceId, because)
    await ctx.db
      .updateTable('commitments')
      .set({
        withdrawn_at: ctx.clock.now(),
        withdrawn_by: ctx.viewer.memberId,
        withdrawn_because: because,
      })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
    return speak(ctx, id, { did: 'withdrawn', after: { because } })
  })
}
