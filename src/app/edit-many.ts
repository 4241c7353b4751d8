import { personRecord } from '../people/server/person-record.ts'
import { enter, type WorkspaceCtx } from '../platform/context.ts'
import { runBulkEdit, type TakeBack } from '../relationships/server/bulk-edit.ts'
import { findBulkEdit } from '../relationships/server/bulk-edits.queries.ts'
import { undoChange } from '../timeline/server/undo-change.ts'
import { recordReactions } from './record-reactions.ts'

const takeBack: TakeBack = (ctx, reactions, changeId) =>
  undoChange(ctx, { person: personRecord(reactions) }, changeId)

/** Does what is left of an edit of many people, in the name of whoever asked for it, with the rights they had then. */
export async function editMany(ctx: WorkspaceCtx, id: string): Promise<void> {
  const row = await findBulkEdit(ctx, id)
  if (!row) return
  const { member_id: memberId, actor: name, permission } = row
  const inside = enter(ctx, ctx.workspaceId, { memberId, name, permission, via: 'app' })
  await runBulkEdit(inside, recordReactions, takeBack, id)
}
