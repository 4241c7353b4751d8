import { z } from 'zod'
import { idSchema } from '../platform/http/fields.ts'
import { daySchema, lineSchema } from '../platform/text.ts'
import { giftFieldsSchema } from './gift.ts'

const { what, research, risk, messageId, hasOpenDecision, givenOn } = giftFieldsSchema.shape

/** What is said of a gift before it is given, and may change until then. */
export const giftPlanFieldsSchema = z.object({
  what,
  research,
  risk,
  /** For when it is meant; a plan may have no day yet. */
  forOn: daySchema.nullable().default(null),
})

export const newGiftPlanSchema = z.object({
  personId: idSchema,
  /** Who of us will give it; oneself where it is not said. */
  memberId: idSchema.optional(),
  ...giftPlanFieldsSchema.shape,
})

/** What is known of a gift only when it is given: whether it is well placed is asked at that moment. */
export const givingSchema = z.object({ givenOn, hasOpenDecision, messageId })

export const droppingSchema = z.object({
  because: lineSchema(500).min(1, 'Say why.'),
  droppedOn: daySchema.optional(),
})

export type GiftPlanFields = z.output<typeof giftPlanFieldsSchema>
export type NewGiftPlan = z.output<typeof newGiftPlanSchema>
export type Giving = z.output<typeof givingSchema>
export type Dropping = z.output<typeof droppingSchema>

/** Why a plan is changed no more; undefined while it is open. */
export function whySettled(plan: { isGiven: boolean; droppedBecause: string | null }): string | undefined {
  if (plan.isGiven) return 'It has been given, and stands among the gifts.'
  return plan.droppedBecause === null ? undefined : 'It was dropped. Plan another.'
}
