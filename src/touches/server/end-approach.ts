import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { mayEnd, mayWorkOn } from '../approach.policy.ts'
import { type Became, type EndingFields, lastWroteOn, type SentFields } from '../approach.ts'
import { type ApproachRecord, lockApproach } from './approaches.queries.ts'
import { noteApproach } from './note-approach.ts'
import { placeSending } from './place-sending.ts'
import { standsOf } from './stands.queries.ts'
import './touches.table.ts'

/** Says what became of an approach. */
export async function endApproach(ctx: WorkspaceCtx, id: string, fields: EndingFields): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const approach = await lockApproach(ctx, id)
    const { memberId, ending } = approach
    const whose = { memberId, isEnded: ending !== null }
    requireAbility(mayEnd(ctx.viewer, whose))
    if (fields.letter) requireAbility(mayWorkOn(ctx.viewer, whose))
    await writeEnding(ctx, approach, fields)
  })
}

/** To be called in the transaction that holds the approach. */
export async function writeEnding(
  ctx: WorkspaceCtx,
  approach: ApproachRecord,
  { became, because, letter }: EndingFields,
) {
  const sent = letter && (await placeLetter(ctx, approach, { became, letter }))
  await ctx.db
    .insertInto('approach_endings')
    .values({
      workspace_id: ctx.workspaceId,
      approach_id: approach.id,
      became,
      because,
      ended_on: formatDay(await todayIn(ctx)),
      letter_on: sent?.on ?? null,
      letter_message_id: sent?.messageId ?? null,
      author_id: ctx.viewer.memberId,
      recorded_at: ctx.clock.now(),
    })
    .execute()
  await noteApproach(ctx, approach, 'ended', { became, because, ...(sent && { letterOn: sent.on }) })
}

/** What says goodbye goes out last, and to nobody who has written since. */
async function placeLetter(
  ctx: WorkspaceCtx,
  approach: ApproachRecord,
  { became, letter }: { became: Became; letter: SentFields },
) {
  if (became !== 'walked-away')
    throw new Refusal('invalid', 'A letter that says goodbye goes with walking away alone.')
  const { stand } = (await standsOf(ctx, [approach]))[0]!
  if (stand.kind === 'paused')
    throw new Refusal('conflict', 'They have written since. Look at their mail first.')
  const sent = await placeSending(ctx, approach, letter)
  const last = lastWroteOn(approach)
  if (last && sent.on < last)
    throw new Refusal('invalid', `The mail before it went out on ${last}; this one came later.`)
  return sent
}
