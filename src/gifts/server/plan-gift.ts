import { mayRecord } from '../../evidence/evidence.policy.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { changeRecord } from '../../timeline/server/change-record.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { placeFact } from '../../trust/server/place-fact.ts'
import type { GiftPlanFields, NewGiftPlan } from '../gift-plan.ts'
import { giftPlanRecord, nameOfPlan } from './gift-plan-record.ts'
import './gift-plans.table.ts'

/** Plans a gift to one of them: what it is, what was found out, what the risk is. Gives its id. No evidence comes of it. */
export async function planGift(ctx: WorkspaceCtx, plan: NewGiftPlan): Promise<string> {
  requireAbility(mayRecord(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const { what, research, risk, forOn } = plan
    const { memberId, personId } = await placeFact(ctx, plan)
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('gift_plans')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        person_id: personId,
        member_id: memberId,
        what,
        research,
        risk,
        for_on: forOn,
        author_id: ctx.viewer.memberId,
        planned_at: ctx.clock.now(),
      })
      .execute()
    const about = { kind: 'person', id: personId }
    const after = { what, research, risk, forOn, memberId, about, version: 1 }
    await recordChange(ctx, { action: 'gift-plan.created', subjectId: id, subject: nameOfPlan(plan), after })
    return id
  })
}

type Edit = { [Field in keyof GiftPlanFields]?: GiftPlanFields[Field] | undefined } & {
  version?: number | undefined
}

export async function editGiftPlan(ctx: WorkspaceCtx, id: string, { version, ...edit }: Edit): Promise<void> {
  const fields = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))
  await changeRecord(ctx, giftPlanRecord, id, { fields, version })
}
