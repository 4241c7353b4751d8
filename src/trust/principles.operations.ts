import { z } from 'zod'
import { OBSERVERS, SIDES } from '../evidence/evidence.ts'
import { idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema } from '../platform/text.ts'
import { PRINCIPLE_NAMES } from './principles.ts'

const path = '/workspaces/:workspace/principles' as const
const principleSchema = z.enum(PRINCIPLE_NAMES)

/** Between us and whom: one person, or all of an organisation; and as of which day. */
const between = {
  person: idSchema.optional(),
  organisation: idSchema.optional(),
  member: idSchema.optional(),
  at: daySchema.optional(),
}

export const principleStandSchema = z.object({
  for: z.number(),
  against: z.number(),
  lastOn: z.string().nullable(),
  /** “3 for, 1 against, last in June 2026”. */
  words: z.string(),
})

export const showPrinciplesOperation = operation({
  name: 'principles.show',
  method: 'GET',
  path,
  summary: 'How each side stands to the four principles: how much evidence for and against, never a score',
  permission: 'read',
  input: z.object({ ...inWorkspace, ...between }),
  output: z.object({
    asOf: z.string(),
    principles: z.array(
      z.object({
        principle: principleSchema,
        name: z.string(),
        asks: z.string(),
        ours: principleStandSchema,
        theirs: principleStandSchema,
      }),
    ),
  }),
})

export const principleEvidenceSchema = z.object({
  id: z.string(),
  speaks: z.enum(['for', 'against']),
  words: z.string(),
  because: z.string(),
  occurredOn: z.string(),
  member: z.string(),
  person: z.string(),
  personId: z.string(),
  observedBy: z.enum(OBSERVERS),
  isContested: z.boolean(),
})

export const listPrincipleEvidenceOperation = operation({
  name: 'principles.evidence',
  method: 'GET',
  path: `${path}/evidence`,
  summary: 'What speaks for and against one principle of one side, latest first',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...between,
    side: z.enum(SIDES),
    principle: principleSchema,
    cursor: z.coerce.number().int().min(0).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ evidence: z.array(principleEvidenceSchema), next: z.number().nullable() }),
})
