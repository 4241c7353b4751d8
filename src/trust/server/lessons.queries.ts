import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { getOrganisation } from '../../organisations/server/organisations.queries.ts'
import type { About } from '../../people/about.ts'
import { aboutOf } from '../../people/server/about.queries.ts'
import { getPerson } from '../../people/server/people.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { listTrashed, type TrashPage } from '../../timeline/server/list-trashed.ts'
import { mayEditLesson, mayWriteLesson } from '../lesson.policy.ts'
import type { lessonSchema } from '../lessons.operations.ts'
import type { LessonsTable } from './lessons.table.ts'

type Row = Pick<LessonsTable, 'id' | 'person_id' | 'organisation_id' | 'side' | 'text'> & {
  learnedOn: string
  authorId: string | null
  author: string | null
  aboutName: string
  writtenAt: Date
  version: number
}

type Shown = z.input<typeof lessonSchema>

/** Of somebody in the trash nothing is shown but by their own page, which is shut. */
const select = (ctx: WorkspaceCtx, condition: RawBuilder<unknown>, rest = sql``) => sql<Row>`
  select l.id, l.person_id, l.organisation_id, l.side, l.text, l.learned_on as "learnedOn",
    l.author_id as "authorId", m.name as author, l.written_at as "writtenAt", l.version,
    coalesce(p.name, o.name) as "aboutName"
  from lessons l
  left join members m on m.workspace_id = l.workspace_id and m.id = l.author_id
  left join people p on p.workspace_id = l.workspace_id and p.id = l.person_id
  left join organisations o on o.workspace_id = l.workspace_id and o.id = l.organisation_id
  where l.workspace_id = ${ctx.workspaceId} and ${condition} ${rest}`

/**
 * What colleagues learned, newest first: about a person and where they belong, or about an organisation and whoever
 * belongs there.
 */
export async function listLessons(
  ctx: WorkspaceCtx,
  { kind, id }: About,
  { cursor = 0, limit }: { cursor?: number | undefined; limit: number },
) {
  if (kind === 'person') await getPerson(ctx, id)
  else await getOrganisation(ctx, id)
  const wanted =
    kind === 'person'
      ? sql`(l.person_id = ${id}::uuid or l.organisation_id = (
          select organisation_id from people where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid))`
      : sql`(l.organisation_id = ${id}::uuid or l.person_id in (
          select id from people where workspace_id = ${ctx.workspaceId} and organisation_id = ${id}::uuid))`
  const isThere = sql`${wanted} and l.trashed_at is null and p.trashed_at is null and o.trashed_at is null`
  const page = sql`order by l.learned_on desc, l.id desc limit ${limit + 1} offset ${cursor}`
  const { rows } = await select(ctx, isThere, page).execute(ctx.db)
  return {
    lessons: rows.slice(0, limit).map(row => present(ctx, row)),
    next: rows.length > limit ? cursor + limit : null,
    abilities: { write: mayWriteLesson(ctx.viewer) },
  }
}

export async function getLesson(ctx: WorkspaceCtx, id: string): Promise<Shown> {
  const { rows } = await select(ctx, sql`l.id = ${id}::uuid`).execute(ctx.db)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such lesson here.')
  return present(ctx, rows[0])
}

const present = (
  ctx: WorkspaceCtx,
  { person_id, organisation_id, aboutName, writtenAt, ...lesson }: Row,
): Shown => ({
  ...lesson,
  about: { ...aboutOf({ person_id, organisation_id })!, name: aboutName },
  writtenAt: writtenAt.toISOString(),
  abilities: { edit: mayEditLesson(ctx.viewer, lesson) },
})

/** The ids of all lessons about a record, in the trash or not. */
export async function listLessonIds(ctx: WorkspaceCtx, aboutId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from lessons where workspace_id = ${ctx.workspaceId} and person_id = ${aboutId}::uuid
    union all
    select id from lessons where workspace_id = ${ctx.workspaceId} and organisation_id = ${aboutId}::uuid`.execute(
    ctx.db,
  )
  return rows.map(({ id }) => id)
}

/** What each lesson is about, of those named. */
export async function listLessonAbouts(ctx: WorkspaceCtx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { rows } = await sql<Pick<LessonsTable, 'id' | 'person_id' | 'organisation_id'>>`
    select id, person_id, organisation_id from lessons
    where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(ctx.db)
  return rows.map(({ id, ...about }) => ({ id, about: aboutOf(about) }))
}

export const listTrashedLessons = (ctx: WorkspaceCtx, page: TrashPage) =>
  listTrashed(ctx, 'lessons', sql`r.text`, page)
