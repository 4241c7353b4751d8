import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { placeFact, type Told } from '../../trust/server/place-fact.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import { lockStandingClaim } from './claims.queries.ts'
import './claims.table.ts'

/** Writes down that a claim of ours was made to somebody, and when. Gives its id. */
export async function tellClaim(ctx: WorkspaceCtx, claimId: string, told: Told): Promise<string> {
  requireAbility(mayKeepRegister(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const claim = await lockStandingClaim(ctx, claimId)
    if (claim.of_person_id) throw new Refusal('conflict', 'That is a claim of theirs; it was made to us.')
    const { memberId, personId, on, messageId } = await placeFact(ctx, told)
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('claim_tellings')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        claim_id: claimId,
        member_id: memberId,
        person_id: personId,
        told_on: on,
        message_id: messageId,
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await recordChange(ctx, {
      action: 'claim.told',
      subjectId: claimId,
      subject: claim.text,
      after: { toldTo: personId, toldOn: on },
    })
    return id
  })
}
