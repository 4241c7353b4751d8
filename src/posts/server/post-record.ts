import { sql } from 'kysely'
import { Refusal } from '../../platform/refusals.ts'
import type { RecordKind } from '../../timeline/server/change-record.ts'
import { mayEditPost } from '../post.policy.ts'
import { nameOfPost, type PostFields, type Posting } from '../post.ts'
import './posts.table.ts'

type Row = PostFields & {
  posting: Posting | null
  outcome: string
  version: number
  authorId: string | null
  isTrashed: boolean
}
type Written = Partial<Omit<Row, 'version' | 'authorId'>>

/** A post as a record that is changed by hand: where it was posted and what came of it are fields like its words. */
export const postRecord: RecordKind = {
  subject: 'post',
  missing: 'There is no such post here.',
  async lock(ctx, id) {
    const { rows } = await sql<Row>`
      select text, link, take, outcome, version, author_id as "authorId", trashed_at is not null as "isTrashed",
        case when place is not null then json_build_object('place', place, 'on', posted_on) end as posting
      from posts where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(ctx.db)
    if (!rows[0]) return undefined
    const { version, authorId, ...fields } = rows[0]
    return { name: nameOfPost(fields.take), version, people: [authorId], fields }
  },
  ability: (viewer, { people: [authorId] }) => mayEditPost(viewer, { authorId: authorId ?? null }),
  async write(ctx, id, { fields, version }) {
    const { posting, isTrashed, ...same } = fields as Written
    await ctx.db
      .updateTable('posts')
      .set({
        ...same,
        version,
        ...(posting !== undefined && { place: posting?.place ?? null, posted_on: posting?.on ?? null }),
        ...(isTrashed !== undefined && {
          trashed_at: isTrashed ? ctx.clock.now() : null,
          trashed_by: isTrashed ? ctx.viewer.memberId : null,
        }),
      })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
    const { rows } = await sql`select from posts
      where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid and place is null and outcome <> ''`.execute(
      ctx.db,
    )
    if (rows.length > 0) throw new Refusal('conflict', 'Nothing can have come of a post that was not posted.')
  },
}
