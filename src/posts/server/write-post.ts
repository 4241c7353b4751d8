import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { changeRecord } from '../../timeline/server/change-record.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { dayOf } from '../../trust/server/place-fact.ts'
import { mayWritePost } from '../post.policy.ts'
import { nameOfPost, type PostFields, type Posting } from '../post.ts'
import { postRecord } from './post-record.ts'
import './posts.table.ts'

/** Keeps a draft. Gives its id. What is to be said of it is shown and not refused: it is its author's. */
export async function writePost(ctx: WorkspaceCtx, post: PostFields): Promise<string> {
  requireAbility(mayWritePost(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('posts')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        ...post,
        author_id: ctx.viewer.memberId,
        written_at: ctx.clock.now(),
      })
      .execute()
    const after = { ...post, version: 1 }
    await recordChange(ctx, { action: 'post.created', subjectId: id, subject: nameOfPost(post.take), after })
    return id
  })
}

type Edit = {
  [Field in keyof PostFields]?: PostFields[Field] | undefined
} & { posting?: Posting | null | undefined; outcome?: string | undefined; version?: number | undefined }

/** Words a post anew, or says where it was posted and what came of it. */
export async function editPost(ctx: WorkspaceCtx, id: string, { version, ...edit }: Edit): Promise<void> {
  const fields = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))
  await dayOf(ctx, edit.posting?.on)
  await changeRecord(ctx, postRecord, id, { fields, version })
}

export const trashPost = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, postRecord, id, { fields: { isTrashed: true } })

export const restorePost = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, postRecord, id, { fields: { isTrashed: false } })
