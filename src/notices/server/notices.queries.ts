import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './notices.table.ts'

export type NoticeRow = {
  id: string
  kind: 'mention' | 'assignment' | 'reminder' | 'commitment' | 'touch'
  noteId: string | null
  taskId: string | null
  commitmentId: string | null
  approachId: string | null
  actor: string | null
  dueAt: Date | null
  madeAt: Date
  seenAt: Date | null
}

/** What the viewer was let know, newest first, and how much of it they have not seen. */
export async function listNotices(
  ctx: WorkspaceCtx,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const memberId = ctx.viewer.memberId
  if (!memberId) return { notices: [], unseen: 0, next: null }
  const { rows } = await sql<NoticeRow>`
    select n.id, n.kind, n.note_id as "noteId", n.task_id as "taskId",
      n.commitment_id as "commitmentId", n.approach_id as "approachId", m.name as actor, n.due_at as "dueAt", n.made_at as "madeAt", n.seen_at as "seenAt"
    from notices n
    left join members m on m.workspace_id = n.workspace_id and m.id = n.actor_id
    where n.workspace_id = ${ctx.workspaceId} and n.member_id = ${memberId}
      ${cursor ? sql`and n.id < ${cursor}::uuid` : sql``}
    order by n.id desc limit ${limit + 1}`.execute(ctx.db)
  const page = rows.slice(0, limit)
  return {
    notices: page,
    unseen: await countUnseen(ctx, memberId),
    next: rows.length > limit ? page.at(-1)!.id : null,
  }
}

async function countUnseen(ctx: WorkspaceCtx, memberId: string): Promise<number> {
  const { count } = await ctx.db
    .selectFrom('notices')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('workspace_id', '=', ctx.workspaceId)
    .where('member_id', '=', memberId)
    .where('seen_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** The viewer has seen these notices, or all of theirs. */
export async function markSeen(ctx: WorkspaceCtx, ids?: readonly string[]) {
  let query = ctx.db
    .updateTable('notices')
    .set({ seen_at: ctx.clock.now() })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('member_id', '=', ctx.viewer.memberId)
    .where('seen_at', 'is', null)
  if (ids) query = query.where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
  await query.execute()
}
