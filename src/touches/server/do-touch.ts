import { readableTexts } from '../../correspondence/server/written.queries.ts'
import { handOut } from '../../outreach/server/outgoing-texts.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { nextTouch, type SentFields } from '../approach.ts'
import { isHeld } from '../holding.ts'
import type { Touch } from '../touch.ts'
import type { ApproachRecord } from './approaches.queries.ts'
import { findTouch, lockForWork } from './lock-for-work.ts'
import { noteApproach } from './note-approach.ts'
import { placeSending } from './place-sending.ts'
import { refuseSending } from './refuse-sending.ts'
import './touches.table.ts'

type OfTouch = { id: string; touch: string }

/** Says that a touch was sent, by hand and from one’s own mail: nothing is ever sent from here. */
export async function sendTouch(ctx: WorkspaceCtx, of: OfTouch, fields: SentFields): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const { approach, touch } = await lockNext(ctx, of)
    const { on, messageId } = await placeSending(ctx, approach, fields)
    const before = approach.touches.flatMap(({ outcome }) => outcome?.on ?? []).at(-1)
    if (before && on < before)
      throw new Refusal('invalid', `The touch before it was on ${before}; this one came later.`)
    const sent = messageId ? (await readableTexts(ctx, [messageId])).get(messageId) : undefined
    const held = isHeld(touch.kind, sent ?? touch.text)
    if (held !== true) throw new Refusal('unusable', held)
    const text = sent ?? touch.text
    await refuseSending(ctx, approach, { touch, on, messageId, text })
    if (text) await handOut(ctx, { text, personIds: [approach.personId] })
    await write(ctx, touch.id, { kind: 'sent', on, messageId, because: '' })
    await noteApproach(ctx, approach, 'touched', { touch: touch.what, on })
  })
}

/** Leaves a touch out. That it was planned stays to be read, with the reason. */
export async function skipTouch(ctx: WorkspaceCtx, of: OfTouch, because: string): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const { approach, touch } = await lockNext(ctx, of)
    const on = formatDay(await todayIn(ctx))
    await write(ctx, touch.id, { kind: 'skipped', on, messageId: null, because })
    await noteApproach(ctx, approach, 'skipped', { touch: touch.what, because })
  })
}

/** A slip of the hand: of the last one that was sent or skipped, before anything came after it. */
export async function takeBackTouch(ctx: WorkspaceCtx, { id, touch: touchId }: OfTouch): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const approach = await lockForWork(ctx, id)
    const touch = findTouch(approach, touchId)
    const last = approach.touches.findLast(({ outcome }) => outcome !== null)
    if (touch !== last) throw new Refusal('conflict', 'Only what was said of the last touch is taken back.')
    if (approach.followUps.some(({ on }) => on >= last.outcome!.on))
      throw new Refusal('conflict', 'It was followed up since: it has been sent.')
    await ctx.db
      .deleteFrom('touch_outcomes')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('touch_id', '=', touchId)
      .execute()
    await noteApproach(ctx, approach, 'taken-back', { touch: touch.what })
  })
}

/** Touches come in their order; another is left out or planned anew before. */
async function lockNext(ctx: WorkspaceCtx, { id, touch: touchId }: OfTouch) {
  const approach: ApproachRecord = await lockForWork(ctx, id)
  const touch: Touch = findTouch(approach, touchId)
  if (touch.outcome) throw new Refusal('conflict', 'It was sent or skipped already.')
  const next = nextTouch(approach)!
  if (next !== touch)
    throw new Refusal('conflict', `“${next.what}” comes before it. Send or skip that first.`)
  return { approach, touch }
}

type Outcome = { kind: 'sent' | 'skipped'; on: string; messageId: string | null; because: string }

const write = (ctx: WorkspaceCtx, touchId: string, { kind, on, messageId, because }: Outcome) =>
  ctx.db
    .insertInto('touch_outcomes')
    .values({
      workspace_id: ctx.workspaceId,
      touch_id: touchId,
      kind,
      happened_on: on,
      message_id: messageId,
      because,
      author_id: ctx.viewer.memberId,
      recorded_at: ctx.clock.now(),
    })
    .execute()
