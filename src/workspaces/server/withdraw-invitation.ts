import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayInvite } from '../membership.policy.ts'
import './memberships.table.ts'

export const withdrawInvitation = (ctx: WorkspaceCtx, id: string): Promise<void> =>
  inTransaction(ctx, async ctx => {
    const answer = mayInvite(ctx.viewer)
    if (answer !== true) throw new Refusal('forbidden', answer)
    const withdrawn = await ctx.db
      .updateTable('invitations')
      .set({ withdrawn_at: ctx.clock.now() })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .returning('email')
      .executeTakeFirst()
    if (!withdrawn) throw new Refusal('not_found', 'There is no such invitation to withdraw.')
    await recordChange(ctx, { action: 'invitation.withdrawn', subjectId: id, subject: withdrawn.email })
  })
