import { z } from 'zod'
import { OBSERVERS, SIDES } from '../evidence/evidence.ts'
import { abilitySchema } from '../platform/http/fields.ts'
import { PROOF_KINDS, permissionSchema } from './proof.ts'
import { CYCLE_ENDS } from './skepticism.ts'

const namedSchema = z.object({ id: z.string(), name: z.string() })
const messageId = z.string().nullable()

export const proofSchema = z.object({
  id: z.string(),
  claimId: z.string(),
  kind: z.enum(PROOF_KINDS),
  title: z.string(),
  source: z.string(),
  datedOn: z.string(),
  permission: permissionSchema.nullable(),
  expiresOn: z.string().nullable(),
  verified: z.string().nullable(),
  /** Whether it carries the claim, or why not. */
  carries: z.union([z.literal(true), z.string()]),
  version: z.number(),
})

/** What was said against a fact in the ledger: then it counts no longer, or is in dispute. */
const said = { isWithdrawn: z.boolean(), isContested: z.boolean() }

export const verdictSchema = z.object({
  id: z.string(),
  claimId: z.string(),
  person: namedSchema,
  member: namedSchema,
  side: z.enum(SIDES),
  isConfirmed: z.boolean(),
  foundOn: z.string(),
  text: z.string(),
  messageId,
  observedBy: z.enum(OBSERVERS),
  evidenceId: z.string().nullable(),
  ...said,
  abilities: z.object({ contest: abilitySchema }),
})

export const tellingSchema = z.object({
  id: z.string(),
  claimId: z.string(),
  person: namedSchema,
  member: namedSchema,
  toldOn: z.string(),
  messageId,
})

export const cycleSchema = z.object({
  id: z.string(),
  claimId: z.string().nullable(),
  person: namedSchema,
  member: namedSchema,
  /** They said that it is not so, and did not only ask to be shown. */
  isChallenge: z.boolean(),
  asked: z.object({ on: z.string(), text: z.string(), messageId }),
  answer: z
    .object({
      answer: z.enum(['given', 'withheld']),
      on: z.string(),
      text: z.string(),
      messageId,
      proofId: z.string().nullable(),
      observedBy: z.enum(OBSERVERS),
    })
    .nullable(),
  ending: z.object({ ending: z.enum(CYCLE_ENDS), on: z.string(), text: z.string(), messageId }).nullable(),
  ...said,
})
