import { sql } from 'kysely'
import { giveNotice } from '../../notices/server/give-notice.ts'
import type { About } from '../../people/about.ts'
import { aboutOf, bindAbout } from '../../people/server/about.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Fields } from '../../timeline/fields.ts'
import type { RecordKind } from '../../timeline/server/change-record.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { mayEditTask } from '../task.policy.ts'
import './tasks.table.ts'

/** A reminder as a field of a task: the instant, and the zone whose clocks it was asked for by. */
export type Reminder = { at: string; timeZone: string }
export type Completion = { memberId: string | null; at: string }

type Row = {
  title: string
  version: number
  authorId: string | null
  assigneeId: string | null
  dueOn: string | null
  person_id: string | null
  organisation_id: string | null
  remindAt: Date | null
  remindZone: string | null
  completedBy: string | null
  completedAt: Date | null
  isTrashed: boolean
}

/** A task as a record that is changed by hand. */
export const taskRecord: RecordKind = {
  subject: 'task',
  missing: 'There is no such task here.',
  async lock(ctx, id) {
    const { rows } = await sql<Row>`
      select t.title, t.version, t.author_id as "authorId", t.assignee_id as "assigneeId", t.due_on as "dueOn",
        t.person_id, t.organisation_id, t.remind_at as "remindAt", t.remind_zone as "remindZone",
        c.member_id as "completedBy", c.at as "completedAt", t.trashed_at is not null as "isTrashed"
      from tasks t left join completions c on c.workspace_id = t.workspace_id and c.task_id = t.id
      where t.workspace_id = ${ctx.workspaceId} and t.id = ${id}::uuid for update of t`.execute(ctx.db)
    const row = rows[0]
    if (!row) return undefined
    const { title, assigneeId, dueOn, isTrashed } = row
    const fields = { title, assigneeId, dueOn, isTrashed, about: aboutOf(row), ...momentsOf(row) }
    return { name: title, version: row.version, people: [row.authorId, assigneeId], fields }
  },
  ability: (viewer, { people: [authorId, assigneeId] }) =>
    mayEditTask(viewer, { authorId: authorId ?? null, assigneeId: assigneeId ?? null }),
  async write(ctx, id, { fields, version }) {
    await writeColumns(ctx, id, fields, version)
    if ('completion' in fields) await writeCompletion(ctx, id, fields.completion as Completion | null)
    await refuseReminderForNobody(ctx, id)
    if (fields.assigneeId)
      await giveNotice(ctx, { kind: 'assignment', memberId: fields.assigneeId as string, taskId: id })
  },
}

const momentsOf = ({ remindAt, remindZone, completedBy, completedAt }: Row) => ({
  reminder: remindAt && { at: remindAt.toISOString(), timeZone: remindZone! },
  completion: completedAt && { memberId: completedBy, at: completedAt.toISOString() },
})

async function writeColumns(ctx: WorkspaceCtx, id: string, fields: Fields, version: number) {
  const trashing = fields.isTrashed === true
  const reminder = fields.reminder as Reminder | null | undefined
  const assigneeId = fields.assigneeId as string | null | undefined
  if (assigneeId && (await namesOfMembers(ctx, [assigneeId])).size === 0)
    throw new Refusal('invalid', 'Whoever has it to do is not a member here.')
  await ctx.db
    .updateTable('tasks')
    .set({
      version,
      ...('title' in fields && { title: fields.title as string }),
      ...(assigneeId !== undefined && { assignee_id: assigneeId }),
      ...('dueOn' in fields && { due_on: fields.dueOn as string | null }),
      ...('about' in fields && (await bindAbout(ctx, fields.about as About | null))),
      ...(reminder !== undefined && {
        remind_at: reminder && new Date(reminder.at),
        remind_zone: reminder ? reminder.timeZone : null,
        reminded_at: null,
      }),
      ...('isTrashed' in fields && {
        trashed_at: trashing ? ctx.clock.now() : null,
        trashed_by: trashing ? ctx.viewer.memberId : null,
      }),
    })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .execute()
}

/** What was done before its reminder came is not reminded of when it is opened again afterwards. */
async function writeCompletion(ctx: WorkspaceCtx, id: string, completion: Completion | null) {
  if (completion) {
    await ctx.db
      .insertInto('completions')
      .values({
        workspace_id: ctx.workspaceId,
        task_id: id,
        member_id: completion.memberId,
        at: new Date(completion.at),
      })
      .execute()
    return
  }
  await sql`delete from completions where workspace_id = ${ctx.workspaceId} and task_id = ${id}::uuid`.execute(
    ctx.db,
  )
  const now = ctx.clock.now()
  await sql`update tasks set reminded_at = ${now} where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid
    and reminded_at is null and remind_at <= ${now}`.execute(ctx.db)
}

async function refuseReminderForNobody(ctx: WorkspaceCtx, id: string) {
  const task = await ctx.db
    .selectFrom('tasks')
    .select(['assignee_id', 'remind_at'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (task.remind_at && !task.assignee_id)
    throw new Refusal('invalid', 'A reminder needs somebody to be reminded: say who has it to do.')
}
