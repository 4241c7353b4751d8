import { sql } from 'kysely'
import { giveNotice } from '../../notices/server/give-notice.ts'
import { type Ctx, enter, inTransaction } from '../../platform/context.ts'
import './tasks.table.ts'

type Due = { workspaceId: string; id: string; assigneeId: string; remindAt: Date }

const AT_A_TIME = 200

/**
 * Turns reminders whose moment has come into notices, in all workspaces. What was missed while nothing ran is told
 * now. Notice and mark are one transaction, so that a process killed anywhere leaves a reminder untold or told, never
 * told twice; and of two processes at once each takes what the other does not hold.
 */
export async function tellReminders(ctx: Ctx): Promise<number> {
  let told = 0
  for (;;) {
    const count = await inTransaction(ctx, tellSome)
    told += count
    if (count < AT_A_TIME) return told
  }
}

async function tellSome(ctx: Ctx): Promise<number> {
  const now = ctx.clock.now()
  const { rows } = await sql<Due>`
    select t.workspace_id as "workspaceId", t.id, t.assignee_id as "assigneeId", t.remind_at as "remindAt"
    from tasks t
    where t.remind_at <= ${now} and t.reminded_at is null and t.trashed_at is null and t.assignee_id is not null
      and not exists (select from completions c where c.workspace_id = t.workspace_id and c.task_id = t.id)
    order by t.remind_at limit ${AT_A_TIME} for update of t skip locked`.execute(ctx.db)
  for (const { workspaceId, id, assigneeId, remindAt } of rows) {
    const inside = enter(ctx, workspaceId)
    await giveNotice(inside, { kind: 'reminder', memberId: assigneeId, taskId: id, dueAt: remindAt })
    await sql`update tasks set reminded_at = ${now}
      where workspace_id = ${workspaceId} and id = ${id}`.execute(ctx.db)
  }
  return rows.length
}
