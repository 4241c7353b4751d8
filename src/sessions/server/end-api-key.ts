import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import './sessions.table.ts'

/** Ends a key of whoever asks; it opens nothing from then on. */
export const endApiKey = (ctx: WorkspaceCtx, id: string): Promise<void> =>
  inTransaction(ctx, async ctx => {
    const ended = await ctx.db
      .updateTable('api_keys')
      .set({ ended_at: ctx.clock.now() })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .where('member_id', '=', ctx.viewer.memberId)
      .where('ended_at', 'is', null)
      .returning(['name', 'prefix'])
      .executeTakeFirst()
    if (!ended) throw new Refusal('not_found', 'You have no such key that has not ended.')
    const subject = `${ended.name} (${ended.prefix}…)`
    await recordChange(ctx, { action: 'key.ended', subjectId: id, subject })
  })
