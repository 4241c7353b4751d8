import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { type DraftFields, hasOwnReasons, MOST_TOUCHES, type TouchFields } from '../touch.ts'
import { findTouch, lockForWork } from './lock-for-work.ts'
import { noteApproach } from './note-approach.ts'
import './touches.table.ts'

type Plan = { version: number; touches: readonly TouchFields[] }

/** Plans what is still to come anew. What was sent or skipped stays, and its reasons are taken as well. */
export async function planTouches(ctx: WorkspaceCtx, id: string, { version, touches }: Plan): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const approach = await lockForWork(ctx, id)
    if (approach.version !== version)
      throw new Refusal('conflict', 'The plan was changed since you opened it. Look at it again first.')
    const done = approach.touches.filter(({ outcome }) => outcome !== null)
    if (done.length + touches.length === 0) throw new Refusal('invalid', 'A plan has a first touch.')
    if (done.length + touches.length > MOST_TOUCHES)
      throw new Refusal('invalid', `No more than ${MOST_TOUCHES} touches, those that were sent among them.`)
    const reasons = hasOwnReasons([...done, ...touches])
    if (reasons !== true) throw new Refusal('invalid', reasons)
    const planned = approach.touches.filter(({ outcome }) => outcome === null).map(touch => touch.id)
    if (planned.length > 0)
      await ctx.db
        .deleteFrom('touches')
        .where('workspace_id', '=', ctx.workspaceId)
        .where('id', 'in', planned)
        .execute()
    const first = done.reduce((next, { position }) => Math.max(next, position + 1), 0)
    await addTouches(ctx, id, touches, first)
    await ctx.db
      .updateTable('approaches')
      .set({ version: version + 1 })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
    await noteApproach(ctx, approach, 'planned', { touches: touches.map(({ what }) => what).join('; ') })
  })
}

/** Keeps the draft of a touch that is still to come. A draft is nobody’s news, so the timeline says nothing of it. */
export async function draftTouch(
  ctx: WorkspaceCtx,
  { id, touch }: { id: string; touch: string },
  { subject, text }: DraftFields,
): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const { outcome } = findTouch(await lockForWork(ctx, id), touch)
    if (outcome) throw new Refusal('conflict', 'It was sent or skipped already.')
    await ctx.db
      .updateTable('touches')
      .set({ subject, text })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', touch)
      .execute()
  })
}

export async function addTouches(
  ctx: WorkspaceCtx,
  approachId: string,
  touches: readonly TouchFields[],
  first: number,
): Promise<void> {
  if (touches.length === 0) return
  const rows = touches.map(({ kind, what, reason, daysAfter, plannedOn, subject, text }, at) => ({
    workspace_id: ctx.workspaceId,
    id: ctx.ids.next(),
    approach_id: approachId,
    position: first + at,
    kind,
    what,
    reason,
    days_after: daysAfter,
    planned_on: plannedOn,
    subject,
    text,
  }))
  await ctx.db.insertInto('touches').values(rows).execute()
}
