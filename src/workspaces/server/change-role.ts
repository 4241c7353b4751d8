import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayChangeRole } from '../membership.policy.ts'
import type { Role } from '../roles.ts'
import { lockSeat } from './memberships.queries.ts'
import './memberships.table.ts'

export const changeRole = (ctx: WorkspaceCtx, memberId: string, role: Role): Promise<void> =>
  inTransaction(ctx, async ctx => {
    const seat = await lockSeat(ctx, memberId)
    const answer = mayChangeRole(ctx.viewer, seat, role, seat.owners)
    if (answer !== true) throw new Refusal('forbidden', answer)
    if (seat.role === role) return
    await ctx.db
      .updateTable('memberships')
      .set({ role })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('member_id', '=', memberId)
      .execute()
    await recordChange(ctx, {
      action: 'member.given-role',
      subjectId: memberId,
      subject: seat.name,
      before: { role: seat.role },
      after: { role },
    })
  })
