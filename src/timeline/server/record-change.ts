import type { WorkspaceCtx } from '../../platform/context.ts'
import type { Change } from '../change.ts'
import './changes.table.ts'

/** Writes down what was done, by whom and when. To be called in the transaction that does it. Gives its id. */
export async function recordChange(ctx: WorkspaceCtx, change: Change): Promise<string> {
  const { workspaceId, viewer, clock, ids } = ctx
  const id = ids.next()
  await ctx.db
    .insertInto('changes')
    .values({
      workspace_id: workspaceId,
      id,
      at: clock.now(),
      member_id: viewer.memberId,
      actor: viewer.name,
      via: viewer.via,
      action: change.action,
      subject_id: change.subjectId,
      subject: change.subject,
      before: change.before ? JSON.stringify(change.before) : null,
      after: change.after ? JSON.stringify(change.after) : null,
      undoes: change.undoes ?? null,
      batch_id: change.batchId ?? null,
    })
    .execute()
  return id
}
