import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './notices.table.ts'

export type NewNotice = { memberId: string } & (
  | { kind: 'mention'; noteId: string }
  | { kind: 'assignment'; taskId: string }
  | { kind: 'reminder'; taskId: string; dueAt: Date }
  | { kind: 'commitment'; commitmentId: string; dueAt: Date }
  | { kind: 'touch'; approachId: string; dueAt: Date }
)

/** Lets a member know. Nobody is told of what they did themselves, and of one reminder nobody twice. */
export async function giveNotice(ctx: WorkspaceCtx, notice: NewNotice) {
  const { memberId, kind } = notice
  const actor = 'dueAt' in notice ? null : ctx.viewer.memberId
  if (actor === memberId) return
  const noteId = 'noteId' in notice ? notice.noteId : null
  const taskId = 'taskId' in notice ? notice.taskId : null
  const commitmentId = 'commitmentId' in notice ? notice.commitmentId : null
  const approachId = 'approachId' in notice ? notice.approachId : null
  const dueAt = 'dueAt' in notice ? notice.dueAt : null
  await sql`
    insert into notices (workspace_id, id, member_id, kind, note_id, task_id, commitment_id, approach_id,
      due_at, actor_id, made_at)
    values (${ctx.workspaceId}, ${ctx.ids.next()}, ${memberId}, ${kind}, ${noteId}, ${taskId}, ${commitmentId},
      ${approachId}, ${dueAt}, ${actor}, ${ctx.clock.now()})
    on conflict do nothing`.execute(ctx.db)
}
