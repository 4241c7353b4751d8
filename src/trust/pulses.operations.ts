import { z } from 'zod'
import { FACTORS } from '../evidence/evidence.ts'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { lineSchema } from '../platform/text.ts'
import { pulseFieldsSchema } from './pulse.ts'

const path = '/workspaces/:workspace/pulses' as const
const factorSchema = z.enum(FACTORS)

export const pulseSchema = z.object({
  id: z.string(),
  personId: z.string(),
  person: z.string(),
  /** Whom of us they told. */
  member: z.string(),
  answeredOn: z.string(),
  /** Whether they answered themselves, or somebody of us says what they said. */
  observedBy: z.enum(['client', 'member']),
  author: z.string().nullable(),
  recordedAt: z.string(),
  text: z.string(),
  /**
   * Each factor of ours as they see it, 1 to 10, beside our own estimate as of that day with its 90 % interval; null
   * where it was not answered, or is not known. The difference is theirs less ours.
   */
  factors: z.array(
    z.object({
      factor: factorSchema,
      answer: z.number().nullable(),
      estimate: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      difference: z.number().nullable(),
    }),
  ),
  withdrawn: z.object({ by: z.string().nullable(), because: z.string(), at: z.string() }).nullable(),
  abilities: z.object({ withdraw: abilitySchema }),
})

export const listPulsesOperation = operation({
  name: 'pulses.list',
  method: 'GET',
  path,
  summary: 'What a person, or people of an organisation, said of us when they were asked, newest first',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...paged,
    cursor: z.coerce.number().int().min(0).optional(),
    person: idSchema.optional(),
    organisation: idSchema.optional(),
  }),
  output: z.object({
    pulses: z.array(pulseSchema),
    next: z.number().nullable(),
    questions: z.array(
      z.object({ factor: factorSchema, asks: z.string(), low: z.string(), high: z.string() }),
    ),
    abilities: z.object({ record: abilitySchema }),
  }),
})

export const recordPulseOperation = operation({
  name: 'pulses.record',
  method: 'POST',
  path,
  summary: 'Write down what somebody answered to the four questions; no evidence comes of it',
  permission: 'write',
  input: z.object({ ...inWorkspace, ...pulseFieldsSchema.shape }),
  output: z.object({ id: z.string() }),
})

export const withdrawPulseOperation = operation({
  name: 'pulses.withdraw',
  method: 'POST',
  path: `${path}/:id/withdrawal`,
  summary: 'Take back answers that were written down wrongly; they stay to be read, with the reason',
  permission: 'write',
  input: z.object({ ...inWorkspace, id: idSchema, because: lineSchema(500).min(1, 'Say why.') }),
  output: z.object({}),
})
