import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import type { Judgement } from '../collateral.ts'
import { getPiece } from './collateral.queries.ts'
import './collateral.table.ts'

/** Says of words of a piece that they claim nothing, or have been seen to; said again, the last holds. */
export async function judgeCollateral(
  ctx: WorkspaceCtx,
  id: string,
  { claim, judgement }: { claim: string; judgement: Judgement },
): Promise<void> {
  requireAbility(mayKeepRegister(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    const { name } = await getPiece(ctx, id)
    const said = { judgement, member_id: ctx.viewer.memberId, judged_at: ctx.clock.now() }
    await ctx.db
      .insertInto('collateral_judgements')
      .values({ workspace_id: ctx.workspaceId, collateral_id: id, claim, ...said })
      .onConflict(conflict => conflict.columns(['workspace_id', 'collateral_id', 'claim']).doUpdateSet(said))
      .execute()
    await recordChange(ctx, {
      action: 'collateral.judged',
      subjectId: id,
      subject: name,
      after: { claim, judgement },
    })
  })
}

export async function unjudgeCollateral(ctx: WorkspaceCtx, id: string, claim: string): Promise<void> {
  requireAbility(mayKeepRegister(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    const { name } = await getPiece(ctx, id)
    const { numDeletedRows } = await ctx.db
      .deleteFrom('collateral_judgements')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('collateral_id', '=', id)
      .where('claim', '=', claim)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new Refusal('conflict', 'Nothing was said of these words.')
    await recordChange(ctx, {
      action: 'collateral.unjudged',
      subjectId: id,
      subject: name,
      after: { claim },
    })
  })
}

/** The file was let go when it was read; this lets its text go too. */
export async function removeCollateral(ctx: WorkspaceCtx, id: string): Promise<void> {
  requireAbility(mayKeepRegister(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    const { name } = await getPiece(ctx, id)
    await ctx.db
      .deleteFrom('collateral')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
    await recordChange(ctx, { action: 'collateral.removed', subjectId: id, subject: name })
  })
}
