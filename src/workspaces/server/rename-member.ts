import { type Ctx, enter, inTransaction } from '../../platform/context.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import './memberships.table.ts'
import './workspaces.table.ts'

/** Somebody who signs in calls themselves something else: so do the workspaces they are a member of. */
export const renameMember = (ctx: Ctx, identityId: string, name: string): Promise<void> =>
  inTransaction(ctx, async ctx => {
    const seats = await ctx.db
      .selectFrom('memberships')
      .innerJoin('members', join =>
        join
          .onRef('members.workspace_id', '=', 'memberships.workspace_id')
          .onRef('members.id', '=', 'memberships.member_id'),
      )
      .innerJoin('workspaces', 'workspaces.id', 'memberships.workspace_id')
      .select(['members.workspace_id as workspaceId', 'members.id', 'members.name as before'])
      .where('memberships.identity_id', '=', identityId)
      .where('members.name', '!=', name)
      // In the sample one sits in the seat of somebody in the story.
      .where('workspaces.is_sample', '=', false)
      .execute()
    for (const { workspaceId, id, before } of seats) {
      await ctx.db
        .updateTable('members')
        .set({ name })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .execute()
      const viewer = { memberId: id, name, via: 'app', permission: 'read' } as const
      const change = { subjectId: id, subject: name, before: { name: before }, after: { name } }
      await recordChange(enter(ctx, workspaceId, viewer), { action: 'member.renamed', ...change })
    }
  })
