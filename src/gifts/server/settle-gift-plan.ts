import { mayRecord } from '../../evidence/evidence.policy.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { dayOf } from '../../trust/server/place-fact.ts'
import type { Dropping, Giving } from '../gift-plan.ts'
import { lockOpenPlan, nameOfPlan } from './gift-plan-record.ts'
import { recordGift } from './record-gift.ts'
import './gift-plans.table.ts'

/**
 * A planned gift was given: it becomes a gift with everything that was planned of it, and how things stand between
 * the two is looked at now, not when it was planned. Gives the id of the gift.
 */
export async function giveGift(ctx: WorkspaceCtx, planId: string, giving: Giving): Promise<string> {
  requireAbility(mayRecord(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const { what, research, risk, personId, memberId } = await lockOpenPlan(ctx, planId)
    const planned = { what, research, risk, personId, memberId, givenBy: 'us' } as const
    const giftId = await recordGift(ctx, { ...planned, ...giving })
    await settle(ctx, planId, { gift_id: giftId })
    const about = { kind: 'person', id: personId }
    await recordChange(ctx, {
      action: 'gift-plan.given',
      subjectId: planId,
      subject: nameOfPlan({ what }),
      after: { about, ...(giving.givenOn && { givenOn: giving.givenOn }) },
    })
    return giftId
  })
}

/** A planned gift will not be given, and why: that stays to be read by whoever plans the next. */
export async function dropGift(ctx: WorkspaceCtx, planId: string, dropping: Dropping): Promise<void> {
  requireAbility(mayRecord(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    const plan = await lockOpenPlan(ctx, planId)
    const { because } = dropping
    const on = await dayOf(ctx, dropping.droppedOn)
    await settle(ctx, planId, { dropped_on: on, dropped_because: because })
    const about = { kind: 'person', id: plan.personId }
    await recordChange(ctx, {
      action: 'gift-plan.dropped',
      subjectId: planId,
      subject: nameOfPlan(plan),
      after: { because, about },
    })
  })
}

type Settled = { gift_id: string } | { dropped_on: string; dropped_because: string }

const settle = (ctx: WorkspaceCtx, id: string, settled: Settled) =>
  ctx.db
    .updateTable('gift_plans')
    .set({ ...settled, settled_by: ctx.viewer.memberId })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .execute()
