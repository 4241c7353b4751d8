import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { listTrashed, type TrashPage } from '../../timeline/server/list-trashed.ts'
import { mayEditPost, mayWritePost } from '../post.policy.ts'
import type { PostFields, Posting } from '../post.ts'
import { checkPost, type EarlierPost } from '../post-check.ts'
import type { postSchema } from '../posts.operations.ts'
import './posts.table.ts'

type Row = PostFields & {
  id: string
  posting: Posting | null
  outcome: string
  authorId: string | null
  author: string | null
  writtenAt: Date
  version: number
}

/** Drafts first, then what was posted, the latest first. */
export async function listPosts(
  ctx: WorkspaceCtx,
  { cursor = 0, limit }: { cursor?: number | undefined; limit: number },
) {
  const rows = await select(
    ctx,
    sql`p.trashed_at is null order by p.posted_on desc nulls first, p.id desc limit ${limit + 1} offset ${cursor}`,
  )
  return {
    posts: await present(ctx, rows.slice(0, limit)),
    next: rows.length > limit ? cursor + limit : null,
    abilities: { write: mayWritePost(ctx.viewer) },
  }
}

export async function getPost(ctx: WorkspaceCtx, id: string) {
  const rows = await select(ctx, sql`p.id = ${id}::uuid and p.trashed_at is null`)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such post here.')
  return (await present(ctx, rows))[0]!
}

async function select(ctx: WorkspaceCtx, wanted: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select p.id, p.text, p.link, p.take, p.outcome, p.author_id as "authorId", m.name as author,
      p.written_at as "writtenAt", p.version,
      case when p.place is not null then json_build_object('place', p.place, 'on', p.posted_on) end as posting
    from posts p
    left join members m on m.workspace_id = p.workspace_id and m.id = p.author_id
    where p.workspace_id = ${ctx.workspaceId} and ${wanted}`.execute(ctx.db)
  return rows
}

/** Of so many of the latest it is asked whether a post says nearly the same. */
const COMPARED = 500

async function present(ctx: WorkspaceCtx, rows: readonly Row[]): Promise<z.input<typeof postSchema>[]> {
  const all = await select(ctx, sql`p.trashed_at is null order by p.id desc limit ${COMPARED}`)
  return rows.map(row => {
    const { authorId, writtenAt, ...post } = row
    const earlier = all.filter(other => isEarlier(other, row)).map(asEarlier)
    return {
      ...post,
      authorId,
      writtenOn: writtenAt.toISOString().slice(0, 10),
      findings: checkPost(post, earlier),
      abilities: { edit: mayEditPost(ctx.viewer, { authorId }) },
    }
  })
}

/** Of two that are alike the later is flagged. */
const isEarlier = (other: Row, { id, writtenAt }: Row): boolean =>
  other.writtenAt < writtenAt || (other.writtenAt.getTime() === writtenAt.getTime() && other.id < id)

const asEarlier = ({ id, author, posting, writtenAt, text, take }: Row): EarlierPost => ({
  id,
  author: author ?? 'Goodfaith',
  on: posting?.on ?? writtenAt.toISOString().slice(0, 10),
  text,
  take,
})

export const listTrashedPosts = (ctx: WorkspaceCtx, page: TrashPage) =>
  listTrashed(ctx, 'posts', sql`r.take`, page)
