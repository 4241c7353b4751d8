import { sql } from 'kysely'
import { giveNotice } from '../../notices/server/give-notice.ts'
import { type Ctx, enter, inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { parseDay, startOfDay } from '../../platform/days.ts'
import { listWorkspaces } from '../../workspaces/server/workspaces.queries.ts'
import { isOpen, selectApproaches } from './approaches.queries.ts'
import { standsOf } from './stands.queries.ts'
import './touches.table.ts'

/** Lets members know of touches that are proposed, from their day on; each once. What is paused is not proposed. */
export async function tellDueTouches(ctx: Ctx): Promise<number> {
  let told = 0
  for (const { id } of await listWorkspaces(ctx)) told += await tellIn(enter(ctx, id))
  return told
}

async function tellIn(ctx: WorkspaceCtx): Promise<number> {
  let told = 0
  for (const { approach, stand } of await standsOf(ctx, await selectApproaches(ctx, sql`and ${isOpen}`))) {
    if (stand.kind !== 'due') continue
    const { id: approachId, memberId } = approach
    const { touchId, dueOn } = stand
    const isTold = await inTransaction(ctx, async ctx => {
      if (!(await mark(ctx, touchId, dueOn))) return false
      await giveNotice(ctx, { kind: 'touch', memberId, approachId, dueAt: startOfDay(parseDay(dueOn)!) })
      return true
    })
    if (isTold) told++
  }
  return told
}

/** False where it was told before, also by another process at the same time. */
async function mark(ctx: WorkspaceCtx, touchId: string, dueOn: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('touch_reminders')
    .values({ workspace_id: ctx.workspaceId, touch_id: touchId, due_on: dueOn, told_at: ctx.clock.now() })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
