import * as plans from '../../../gifts/gift-plans.operations.ts'
import { getGiftPlan, listGiftPlans } from '../../../gifts/server/gift-plans.queries.ts'
import { getGift } from '../../../gifts/server/gifts.queries.ts'
import { editGiftPlan, planGift } from '../../../gifts/server/plan-gift.ts'
import { dropGift, giveGift } from '../../../gifts/server/settle-gift-plan.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

/** Gifts before they are given. */
export const giftPlanRoutes: Implementation[] = [
  inWorkspace(plans.listGiftPlansOperation, (ctx, { workspace: _, ...page }) => listGiftPlans(ctx, page)),
  inWorkspace(plans.getGiftPlanOperation, (ctx, { id }) => getGiftPlan(ctx, id)),
  inWorkspace(plans.planGiftOperation, async (ctx, { workspace: _, ...plan }) =>
    getGiftPlan(ctx, await planGift(ctx, plan)),
  ),
  inWorkspace(plans.editGiftPlanOperation, async (ctx, { workspace: _, id, ...edit }) => {
    await editGiftPlan(ctx, id, edit)
    return getGiftPlan(ctx, id)
  }),
  inWorkspace(plans.giveGiftOperation, async (ctx, { workspace: _, id, ...giving }) =>
    getGift(ctx, await giveGift(ctx, id, giving)),
  ),
  inWorkspace(plans.dropGiftOperation, async (ctx, { workspace: _, id, ...dropping }) => {
    await dropGift(ctx, id, dropping)
    return getGiftPlan(ctx, id)
  }),
]
