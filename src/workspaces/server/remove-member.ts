import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayRemove } from '../membership.policy.ts'
import { lockSeat } from './memberships.queries.ts'
import './memberships.table.ts'

/** Ends a member's way in, with their teams and keys. Their mail, relationships and what they did stay. */
export const removeMember = (ctx: WorkspaceCtx, memberId: string): Promise<void> =>
  inTransaction(ctx, async ctx => {
    const seat = await lockSeat(ctx, memberId)
    const answer = mayRemove(ctx.viewer, seat, seat.owners)
    if (answer !== true) throw new Refusal('forbidden', answer)
    for (const table of ['team_members', 'memberships'] as const) {
      await ctx.db
        .deleteFrom(table)
        .where('workspace_id', '=', ctx.workspaceId)
        .where('member_id', '=', memberId)
        .execute()
    }
    await recordChange(ctx, {
      action: memberId === ctx.viewer.memberId ? 'member.left' : 'member.removed',
      subjectId: memberId,
      subject: seat.name,
      before: { role: seat.role },
    })
  })
