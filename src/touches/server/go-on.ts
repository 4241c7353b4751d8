import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { type SentFields, sentTouches } from '../approach.ts'
import { lockForWork } from './lock-for-work.ts'
import { noteApproach } from './note-approach.ts'
import { placeSending } from './place-sending.ts'
import { standsOf } from './stands.queries.ts'
import './touches.table.ts'

/** Says that these answers were looked at, and no others: one that came meanwhile still pauses. */
export async function goOn(ctx: WorkspaceCtx, id: string, messageIds: readonly string[]): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const approach = await lockForWork(ctx, id)
    const { answers } = (await standsOf(ctx, [approach]))[0]!
    const seen = answers.filter(({ messageId }) => messageIds.includes(messageId))
    if (seen.length === 0)
      throw new Refusal('invalid', 'None of these is an answer that waits to be looked at.')
    const rows = seen.map(({ messageId, sentAt }) => ({
      workspace_id: ctx.workspaceId,
      approach_id: id,
      message_id: messageId,
      answered_on: sentAt.toISOString().slice(0, 10),
      author_id: ctx.viewer.memberId,
      recorded_at: ctx.clock.now(),
    }))
    await ctx.db.insertInto('answers_looked_at').values(rows).execute()
    await noteApproach(ctx, approach, 'gone-on', { answers: seen.length })
  })
}

/** Says that one’s own last mail was forwarded with a line on top: where that is advised, and once. */
export async function recordFollowUp(ctx: WorkspaceCtx, id: string, fields: SentFields): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const approach = await lockForWork(ctx, id)
    await requireSilence(ctx, approach, 'follow-up')
    const { on, messageId } = await placeSending(ctx, approach, fields)
    const last = sentTouches(approach).at(-1)!.outcome.on
    if (on < last) throw new Refusal('invalid', `What it follows up was sent on ${last}; it came later.`)
    await ctx.db
      .insertInto('approach_follow_ups')
      .values({
        workspace_id: ctx.workspaceId,
        id: ctx.ids.next(),
        approach_id: id,
        sent_on: on,
        message_id: messageId,
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await noteApproach(ctx, approach, 'followed-up', { on })
  })
}

/** Goes on against the advice. It is kept with its reason, and holds until the next touch. */
export async function overrideSilence(ctx: WorkspaceCtx, id: string, because: string): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const approach = await lockForWork(ctx, id)
    await requireSilence(ctx, approach)
    await ctx.db
      .insertInto('approach_overrides')
      .values({
        workspace_id: ctx.workspaceId,
        touch_id: sentTouches(approach).at(-1)!.id,
        because,
        decided_on: formatDay(await todayIn(ctx)),
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await noteApproach(ctx, approach, 'gone-on-all-the-same', { because })
  })
}

type Locked = Awaited<ReturnType<typeof lockForWork>>

async function requireSilence(ctx: WorkspaceCtx, approach: Locked, advice?: 'follow-up') {
  const { stand } = (await standsOf(ctx, [approach]))[0]!
  if (stand.kind !== 'silent')
    throw new Refusal('conflict', 'They are not silent for longer than usual: there is nothing to decide.')
  if (advice && stand.advice !== advice)
    throw new Refusal('conflict', 'It was followed up once, and once is enough. Walk away.')
}
