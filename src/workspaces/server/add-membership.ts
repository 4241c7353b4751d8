import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import type { Role } from '../roles.ts'
import './memberships.table.ts'
import './workspaces.table.ts'

type Parts = { memberId: string; identityId: string; email: string; name: string; role: Role }

/** Lets an identity in as a member, from now on called by the name they gave. */
export async function addMembership(ctx: WorkspaceCtx, parts: Parts): Promise<void> {
  const { workspaceId } = ctx
  const { memberId, identityId, email, name, role } = parts
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('memberships')
    .values({
      workspace_id: workspaceId,
      member_id: memberId,
      identity_id: identityId,
      email,
      role,
      since: ctx.clock.now(),
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) {
    throw new Refusal('conflict', 'They are a member of this workspace already.')
  }
  await ctx.db
    .updateTable('members')
    .set({ name })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', memberId)
    .execute()
  await recordChange(ctx, { action: 'member.joined', subjectId: memberId, subject: name, after: { role } })
}
