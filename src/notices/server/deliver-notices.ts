import { sql } from 'kysely'
import { type Ctx, enter, inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import './notices.table.ts'

export type Delivery = {
  id: string
  memberId: string
  kind: 'mention' | 'assignment' | 'reminder' | 'commitment' | 'touch'
  noteId: string | null
  taskId: string | null
  commitmentId: string | null
  approachId: string | null
}

/** Takes a notice to its member by other means than the app, such as mail. */
export type DeliverNotice = (ctx: WorkspaceCtx, notice: Delivery) => Promise<unknown>

/**
 * Hands over every notice that has not gone out yet, of all workspaces; one at a time, so that two processes never
 * hand over the same. What fails is tried again the next time. A process killed between handing over and noting that
 * does it once more: whoever delivers can tell by the notice's id.
 */
export async function deliverNotices(ctx: Ctx, deliver: DeliverNotice): Promise<void> {
  for (let after: string | null = null; ; ) {
    const next: string | null = await inTransaction(ctx, async ctx => {
      const notice = await takeNext(ctx, after)
      if (!notice) return null
      const { workspaceId, ...delivery } = notice
      const inside = enter(ctx, workspaceId)
      try {
        await deliver(inside, delivery)
      } catch (error) {
        ctx.log('notice not delivered', { notice: notice.id, error: String(error) })
        return notice.id
      }
      await sql`update notices set delivered_at = ${ctx.clock.now()}
        where workspace_id = ${workspaceId} and id = ${notice.id}`.execute(ctx.db)
      return notice.id
    })
    if (!next) return
    after = next
  }
}

async function takeNext(ctx: Ctx, after: string | null) {
  const { rows } = await sql<Delivery & { workspaceId: string }>`
    select workspace_id as "workspaceId", id, member_id as "memberId", kind, note_id as "noteId",
      task_id as "taskId", commitment_id as "commitmentId", approach_id as "approachId"
    from notices where delivered_at is null ${after ? sql`and id > ${after}::uuid` : sql``}
    order by id limit 1 for update skip locked`.execute(ctx.db)
  return rows[0]
}
