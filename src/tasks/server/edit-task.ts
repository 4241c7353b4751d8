import { bindAbout } from '../../people/server/about.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { instantIn } from '../../platform/time-zones.ts'
import { changeRecord } from '../../timeline/server/change-record.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayAddTask } from '../task.policy.ts'
import type { TaskFields } from '../task.ts'
import { type Reminder, taskRecord } from './task-record.ts'
import './tasks.table.ts'

export type NewTask = Pick<TaskFields, 'title'> & {
  [Field in Exclude<keyof TaskFields, 'title'>]?: TaskFields[Field] | undefined
}

type TaskEdit = { [Field in keyof TaskFields]?: TaskFields[Field] | undefined } & {
  version?: number | undefined
}

/** Sets a task: for oneself, unless somebody else is named. Gives its id. */
export async function addTask(ctx: WorkspaceCtx, task: NewTask): Promise<string> {
  requireAbility(mayAddTask(ctx.viewer))
  const { title, about = null, assigneeId = ctx.viewer.memberId, dueOn = null, reminder = null } = task
  return inTransaction(ctx, async ctx => {
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('tasks')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        title,
        ...(await bindAbout(ctx, about)),
        author_id: ctx.viewer.memberId,
        assignee_id: null,
        due_on: dueOn,
        remind_at: null,
        remind_zone: null,
        written_at: ctx.clock.now(),
      })
      .execute()
    const fields = { title, about, assigneeId, dueOn, reminder: asField(reminder) }
    await taskRecord.write(ctx, id, { fields, version: 1 })
    const after = { ...fields, version: 1 }
    await recordChange(ctx, { action: 'task.created', subjectId: id, subject: title, after })
    return id
  })
}

export const editTask = (ctx: WorkspaceCtx, id: string, { version, reminder, ...fields }: TaskEdit) =>
  changeRecord(ctx, taskRecord, id, {
    fields: { ...fields, ...(reminder !== undefined && { reminder: asField(reminder) }) },
    version,
  })

const asField = (reminder: TaskFields['reminder']): Reminder | null =>
  reminder && {
    at: instantIn(reminder.at, reminder.timeZone).toISOString(),
    timeZone: reminder.timeZone,
  }

/** Done: by whom, and when. */
export const completeTask = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, taskRecord, id, {
    fields: { completion: { memberId: ctx.viewer.memberId, at: ctx.clock.now().toISOString() } },
  })

export const reopenTask = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, taskRecord, id, { fields: { completion: null } })

export const trashTask = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, taskRecord, id, { fields: { isTrashed: true } })

export const restoreTask = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, taskRecord, id, { fields: { isTrashed: false } })
