import { type RawBuilder, sql } from 'kysely'
import type { About } from '../../people/about.ts'
import { aboutOf } from '../../people/server/about.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { localIn } from '../../platform/time-zones.ts'
import { listTrashed, type TrashPage } from '../../timeline/server/list-trashed.ts'
import { mayEditTask } from '../task.policy.ts'
import './tasks.table.ts'

type Row = {
  id: string
  title: string
  person_id: string | null
  organisation_id: string | null
  authorId: string | null
  author: string | null
  assigneeId: string | null
  assignee: string | null
  dueOn: string | null
  remindAt: Date | null
  remindZone: string | null
  remindedAt: Date | null
  completedBy: string | null
  completedAt: Date | null
  writtenAt: Date
  version: number
  cursor: string
}

type Wanted = {
  which: 'open' | 'done'
  assignee?: string | undefined
  about?: About | undefined
  cursor?: string | undefined
  limit: number
}

/** Open tasks by the day they are due, those without one last; done ones by when they were done, latest first. */
export async function listTasks(ctx: WorkspaceCtx, { which, assignee, about, cursor, limit }: Wanted) {
  const isDone = which === 'done'
  const key = isDone ? sql`c.at::text` : sql`coalesce(t.due_on, 'infinity')::text`
  const order = isDone ? sql`c.at desc, t.id desc` : sql`coalesce(t.due_on, 'infinity'), t.id`
  const { rows } = await sql<Row>`
    ${selectTasks(key)}
    where t.workspace_id = ${ctx.workspaceId} and t.trashed_at is null and (c.task_id is not null) = ${isDone}
      ${assignee ? sql`and t.assignee_id = ${assignee}::uuid` : sql``}
      ${about ? sql`and ${sql.ref(about.kind === 'person' ? 't.person_id' : 't.organisation_id')} = ${about.id}::uuid` : sql``}
      ${cursor ? afterCursor(cursor, isDone) : sql``}
    order by ${order} limit ${limit + 1}`.execute(ctx.db)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    tasks: page.map(row => present(ctx, row)),
    next: rows.length > limit && last ? `${last.cursor}~${last.id}` : null,
  }
}

export async function getTask(ctx: WorkspaceCtx, id: string) {
  const { rows } = await sql<Row>`
    ${selectTasks(sql`''`)} where t.workspace_id = ${ctx.workspaceId} and t.id = ${id}::uuid`.execute(ctx.db)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such task here.')
  return present(ctx, rows[0])
}

export async function listTasksById(ctx: WorkspaceCtx, ids: readonly string[]) {
  const { rows } = await sql<Pick<Row, 'id' | 'title' | 'person_id' | 'organisation_id'>>`
    select id, title, person_id, organisation_id from tasks
    where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(ctx.db)
  return rows.map(({ id, title, ...about }) => ({ id, title, about: aboutOf(about) }))
}

const selectTasks = (cursor: RawBuilder<unknown>) => sql`
  select t.id, t.title, t.person_id, t.organisation_id, t.author_id as "authorId", w.name as author,
    t.assignee_id as "assigneeId", a.name as assignee, t.due_on as "dueOn", t.remind_at as "remindAt",
    t.remind_zone as "remindZone", t.reminded_at as "remindedAt", d.name as "completedBy", c.at as "completedAt",
    t.written_at as "writtenAt", t.version, ${cursor} as cursor
  from tasks t
  left join completions c on c.workspace_id = t.workspace_id and c.task_id = t.id
  left join members w on w.workspace_id = t.workspace_id and w.id = t.author_id
  left join members a on a.workspace_id = t.workspace_id and a.id = t.assignee_id
  left join members d on d.workspace_id = t.workspace_id and d.id = c.member_id`

function afterCursor(cursor: string, isDone: boolean): RawBuilder<unknown> {
  const [value, id] = cursor.split('~')
  if (!value || !id || Number.isNaN(Date.parse(value === 'infinity' ? '2000-01-01' : value)))
    throw new Refusal('invalid', 'The cursor is not one that a page of this list gave.')
  return isDone
    ? sql`and (c.at, t.id) < (${value}::timestamptz, ${id}::uuid)`
    : sql`and (coalesce(t.due_on, 'infinity'), t.id) > (${value}::date, ${id}::uuid)`
}

function present(ctx: WorkspaceCtx, row: Row) {
  const { id, title, authorId, author, assigneeId, assignee, dueOn, remindAt, remindZone, version } = row
  return {
    id,
    title,
    about: aboutOf(row),
    authorId,
    author,
    assigneeId,
    assignee,
    dueOn,
    reminder: remindAt && {
      at: remindAt.toISOString(),
      local: localIn(remindAt, remindZone!),
      timeZone: remindZone!,
      toldAt: row.remindedAt?.toISOString() ?? null,
    },
    completion: row.completedAt && { by: row.completedBy, at: row.completedAt.toISOString() },
    writtenAt: row.writtenAt.toISOString(),
    version,
    abilities: { edit: mayEditTask(ctx.viewer, { authorId, assigneeId }) },
  }
}

/** The ids of all tasks about a record, in the trash or not. */
export async function listTaskIds(ctx: WorkspaceCtx, aboutId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from tasks where workspace_id = ${ctx.workspaceId} and person_id = ${aboutId}::uuid
    union all
    select id from tasks where workspace_id = ${ctx.workspaceId} and organisation_id = ${aboutId}::uuid`.execute(
    ctx.db,
  )
  return rows.map(({ id }) => id)
}

export const listTrashedTasks = (ctx: WorkspaceCtx, page: TrashPage) =>
  listTrashed(ctx, 'tasks', sql`r.title`, page)

export async function findTaskTitle(ctx: WorkspaceCtx, id: string): Promise<string | undefined> {
  const found = await ctx.db
    .selectFrom('tasks')
    .select('title')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.title
}
