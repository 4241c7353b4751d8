import { z } from 'zod'
import { standingSchema, withdrawnSchema } from '../evidence/standing.ts'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { lineSchema } from '../platform/text.ts'
import { EXCLUSIONS, outcomeFieldsSchema, referralFieldsSchema } from './referral.ts'

const path = '/workspaces/:workspace/referrals' as const
const ofReferral = { ...inWorkspace, id: idSchema }

export const referralSchema = z.object({
  id: z.string(),
  memberId: z.string(),
  member: z.string(),
  personId: z.string(),
  person: z.string(),
  madeBy: z.enum(['us', 'them']),
  need: z.string(),
  recommended: z.string(),
  madeOn: z.string(),
  exclusions: z.array(z.enum(EXCLUSIONS)),
  /** True, or why it does not count. */
  counts: abilitySchema,
  messageId: z.string().nullable(),
  author: z.string().nullable(),
  recordedAt: z.string(),
  outcomes: z.array(
    z.object({ id: z.string(), text: z.string(), cameOn: z.string(), messageId: z.string().nullable() }),
  ),
  standing: standingSchema.nullable(),
  withdrawn: withdrawnSchema.nullable(),
  abilities: z.object({ hear: abilitySchema, withdraw: abilitySchema }),
})

export const listReferralsOperation = operation({
  name: 'referrals.list',
  method: 'GET',
  path,
  summary: 'Referrals to a competitor, newest first, each with what came of it and whether it counts',
  permission: 'read',
  input: z.object({ ...inWorkspace, ...paged, person: idSchema.optional() }),
  output: z.object({
    referrals: z.array(referralSchema),
    next: z.string().nullable(),
    abilities: z.object({ record: abilitySchema }),
  }),
})

export const getReferralOperation = operation({
  name: 'referrals.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One referral',
  permission: 'read',
  input: z.object(ofReferral),
  output: referralSchema,
})

export const recordReferralOperation = operation({
  name: 'referrals.record',
  method: 'POST',
  path,
  summary:
    'Write down that one side sent the other to somebody better, and which of the four exclusions hold',
  permission: 'write',
  input: z.object({ ...inWorkspace, ...referralFieldsSchema.shape }),
  output: referralSchema,
})

export const hearOfReferralOperation = operation({
  name: 'referrals.hear',
  method: 'POST',
  path: `${path}/:id/outcomes`,
  summary: 'Add what came of a referral',
  permission: 'write',
  input: z.object({ ...ofReferral, ...outcomeFieldsSchema.shape }),
  output: referralSchema,
})

export const withdrawReferralOperation = operation({
  name: 'referrals.withdraw',
  method: 'POST',
  path: `${path}/:id/withdrawal`,
  summary:
    'Take back a referral that was written down wrongly; it stays to be read, also where it counts for nothing',
  permission: 'write',
  input: z.object({ ...ofReferral, because: lineSchema(500).min(1, 'Say why.') }),
  output: referralSchema,
})
