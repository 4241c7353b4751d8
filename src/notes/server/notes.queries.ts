import { sql } from 'kysely'
import type { About } from '../../people/about.ts'
import { aboutOf } from '../../people/server/about.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { listTrashed, type TrashPage } from '../../timeline/server/list-trashed.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { mayEditNote } from '../note.policy.ts'
import { mentionsIn } from '../note.ts'
import './notes.table.ts'

type Row = {
  id: string
  text: string
  person_id: string | null
  organisation_id: string | null
  authorId: string | null
  author: string | null
  writtenAt: Date
  version: number
}

const columns = sql`n.id, n.text, n.person_id, n.organisation_id, n.author_id as "authorId", m.name as author,
  n.written_at as "writtenAt", n.version`

/** The notes about a person or an organisation, newest first. */
export async function listNotes(
  ctx: WorkspaceCtx,
  about: About,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const column = sql.ref(about.kind === 'person' ? 'n.person_id' : 'n.organisation_id')
  const { rows } = await sql<Row>`
    select ${columns} from notes n
    left join members m on m.workspace_id = n.workspace_id and m.id = n.author_id
    where n.workspace_id = ${ctx.workspaceId} and ${column} = ${about.id}::uuid and n.trashed_at is null
      ${cursor ? sql`and n.id < ${cursor}::uuid` : sql``}
    order by n.id desc limit ${limit + 1}`.execute(ctx.db)
  const page = rows.slice(0, limit)
  return { notes: await present(ctx, page), next: rows.length > limit ? page.at(-1)!.id : null }
}

export async function getNote(ctx: WorkspaceCtx, id: string) {
  const { rows } = await sql<Row>`
    select ${columns} from notes n
    left join members m on m.workspace_id = n.workspace_id and m.id = n.author_id
    where n.workspace_id = ${ctx.workspaceId} and n.id = ${id}::uuid`.execute(ctx.db)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such note here.')
  return (await present(ctx, rows))[0]!
}

async function present(ctx: WorkspaceCtx, rows: readonly Row[]) {
  const names = await namesOfMembers(
    ctx,
    rows.flatMap(({ text }) => mentionsIn(text)),
  )
  return rows.map(({ person_id, organisation_id, writtenAt, ...note }) => ({
    ...note,
    about: aboutOf({ person_id, organisation_id })!,
    writtenAt: writtenAt.toISOString(),
    mentions: mentionsIn(note.text).map(id => ({ id, name: names.get(id) ?? 'somebody' })),
    abilities: { edit: mayEditNote(ctx.viewer, note) },
  }))
}

/** Notes by id, for whoever only says what they are: the beginning will do. */
export async function listNoteTexts(ctx: WorkspaceCtx, ids: readonly string[]) {
  const { rows } = await sql<Pick<Row, 'id' | 'text' | 'person_id' | 'organisation_id'>>`
    select id, text, person_id, organisation_id from notes
    where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(ctx.db)
  return rows.map(({ id, text, ...about }) => ({ id, text, about: aboutOf(about) }))
}

/** The ids of all notes about a record, in the trash or not. */
export async function listNoteIds(ctx: WorkspaceCtx, aboutId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from notes where workspace_id = ${ctx.workspaceId} and person_id = ${aboutId}::uuid
    union all
    select id from notes where workspace_id = ${ctx.workspaceId} and organisation_id = ${aboutId}::uuid`.execute(
    ctx.db,
  )
  return rows.map(({ id }) => id)
}

export const listTrashedNotes = (ctx: WorkspaceCtx, page: TrashPage) =>
  listTrashed(ctx, 'notes', sql`r.text`, page)
