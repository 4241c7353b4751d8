import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { droppingSchema, giftPlanFieldsSchema, givingSchema, newGiftPlanSchema } from './gift-plan.ts'
import { giftSchema } from './gifts.operations.ts'

const path = '/workspaces/:workspace/planned-gifts' as const
const ofPlan = { ...inWorkspace, id: idSchema }

export const giftPlanSchema = z.object({
  id: z.string(),
  personId: z.string(),
  person: z.string(),
  memberId: z.string(),
  member: z.string(),
  what: z.string(),
  research: z.string(),
  risk: z.string(),
  forOn: z.string().nullable(),
  plannedOn: z.string(),
  author: z.string().nullable(),
  /** Whether it would be well placed if it were given today and no decision were open, or why not. */
  wellPlaced: abilitySchema,
  /** That it will not be given, since when and why. */
  dropped: z.object({ on: z.string(), because: z.string() }).nullable(),
  version: z.number(),
  abilities: z.object({ edit: abilitySchema }),
})

export const listGiftPlansOperation = operation({
  name: 'giftPlans.list',
  method: 'GET',
  path,
  summary:
    'Gifts that are planned, by the day that they are meant for, then those that were dropped, with why',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...paged,
    cursor: z.coerce.number().int().min(0).optional(),
    person: idSchema.optional(),
  }),
  output: z.object({
    plans: z.array(giftPlanSchema),
    next: z.number().nullable(),
    abilities: z.object({ plan: abilitySchema }),
  }),
})

export const getGiftPlanOperation = operation({
  name: 'giftPlans.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One planned gift',
  permission: 'read',
  input: z.object(ofPlan),
  output: giftPlanSchema,
})

export const planGiftOperation = operation({
  name: 'giftPlans.plan',
  method: 'POST',
  path,
  summary: 'Plan a gift before it is given: the research, what it is, the risk, for when',
  permission: 'write',
  input: z.object({ ...inWorkspace, ...newGiftPlanSchema.shape }),
  output: giftPlanSchema,
})

const { what, research, risk, forOn } = giftPlanFieldsSchema.shape

export const editGiftPlanOperation = operation({
  name: 'giftPlans.edit',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Change a planned gift, such as by what was found out since; fields that are left out stay',
  permission: 'write',
  input: z.object({
    ...ofPlan,
    version: z.number().int().min(1),
    what: what.optional(),
    research: research.unwrap().optional(),
    risk: risk.unwrap().optional(),
    forOn: forOn.unwrap().optional(),
  }),
  output: giftPlanSchema,
})

export const giveGiftOperation = operation({
  name: 'giftPlans.give',
  method: 'POST',
  path: `${path}/:id/giving`,
  summary: 'A planned gift was given: it becomes a gift, and whether it is well placed is looked at now',
  permission: 'write',
  input: z.object({ ...ofPlan, ...givingSchema.shape }),
  output: giftSchema,
})

export const dropGiftOperation = operation({
  name: 'giftPlans.drop',
  method: 'POST',
  path: `${path}/:id/dropping`,
  summary: 'A planned gift will not be given, and why',
  permission: 'write',
  input: z.object({ ...ofPlan, ...droppingSchema.shape }),
  output: giftPlanSchema,
})
