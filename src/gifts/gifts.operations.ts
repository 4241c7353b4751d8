import { z } from 'zod'
import { standingSchema, withdrawnSchema } from '../evidence/standing.ts'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema, lineSchema } from '../platform/text.ts'
import { foreseenSchema } from '../trust/recording.operations.ts'
import { giftFieldsSchema, RESPONSES, responseFieldsSchema } from './gift.ts'

const path = '/workspaces/:workspace/gifts' as const
const ofGift = { ...inWorkspace, id: idSchema }

const heardSchema = z.object({
  id: z.string(),
  response: z.enum(RESPONSES),
  text: z.string(),
  heardOn: z.string(),
  messageId: z.string().nullable(),
})

export const giftSchema = z.object({
  id: z.string(),
  memberId: z.string(),
  member: z.string(),
  personId: z.string(),
  person: z.string(),
  givenBy: z.enum(['us', 'them']),
  what: z.string(),
  research: z.string(),
  risk: z.string(),
  givenOn: z.string(),
  /** Days of contact before it, as they were when it was written down. */
  priorContactDays: z.number(),
  hasOpenDecision: z.boolean(),
  /** True, or why it counts as misplaced. */
  wellPlaced: abilitySchema,
  /** What the ledger does with it, in a sentence. */
  counts: z.string(),
  messageId: z.string().nullable(),
  author: z.string().nullable(),
  recordedAt: z.string(),
  /** What was heard of it, the latest last; that one stands. */
  heard: z.array(heardSchema),
  standing: standingSchema.nullable(),
  withdrawn: withdrawnSchema.nullable(),
  abilities: z.object({ hear: abilitySchema, withdraw: abilitySchema }),
})

export const listGiftsOperation = operation({
  name: 'gifts.list',
  method: 'GET',
  path,
  summary: 'Gifts of either side, newest first, each with what became of it',
  permission: 'read',
  input: z.object({ ...inWorkspace, ...paged, person: idSchema.optional() }),
  output: z.object({
    gifts: z.array(giftSchema),
    next: z.string().nullable(),
    abilities: z.object({ record: abilitySchema }),
  }),
})

export const placeGiftOperation = operation({
  name: 'gifts.place',
  method: 'GET',
  path: `${path}/placement`,
  summary: 'Whether a gift made on a day would be well placed, before it is written down',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    personId: idSchema,
    memberId: idSchema.optional(),
    givenOn: daySchema.optional(),
    hasOpenDecision: z.stringbool().default(false),
  }),
  output: z.object({ priorContactDays: z.number(), wellPlaced: abilitySchema, finding: z.string() }),
})

export const getGiftOperation = operation({
  name: 'gifts.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One gift',
  permission: 'read',
  input: z.object(ofGift),
  output: giftSchema,
})

export const recordGiftOperation = operation({
  name: 'gifts.record',
  method: 'POST',
  path,
  summary: 'Write down a gift: what it was, the research behind it, the risk taken',
  permission: 'write',
  input: z.object({ ...inWorkspace, ...giftFieldsSchema.shape }),
  output: giftSchema,
})

export const hearOfGiftOperation = operation({
  name: 'gifts.hear',
  method: 'POST',
  path: `${path}/:id/responses`,
  summary: 'Write down what became of a gift',
  permission: 'write',
  input: z.object({ ...ofGift, ...responseFieldsSchema.shape }),
  output: giftSchema,
})

export const foreseeResponseOperation = operation({
  name: 'gifts.foresee',
  method: 'GET',
  path: `${path}/:id/foreseen`,
  summary: 'What writing down what became of a gift would do to a score, before it is done',
  permission: 'read',
  input: z.object({ ...ofGift, ...responseFieldsSchema.omit({ text: true }).shape }),
  output: foreseenSchema,
})

export const withdrawGiftOperation = operation({
  name: 'gifts.withdraw',
  method: 'POST',
  path: `${path}/:id/withdrawal`,
  summary:
    'Take back a gift that was written down wrongly; it stays to be read, also where it counts for nothing',
  permission: 'write',
  input: z.object({ ...ofGift, because: lineSchema(500).min(1, 'Say why.') }),
  output: giftSchema,
})
