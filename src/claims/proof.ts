import { z } from 'zod'
import { daySchema, lineSchema, optionalLineSchema } from '../platform/text.ts'

export const PROOF_KINDS = [
  'case-study',
  'third-party-report',
  'benchmark',
  'reference',
  'proof-of-concept',
] as const
export type ProofKind = (typeof PROOF_KINDS)[number]

/** Who allowed the use of it, and when; of our own work, we ourselves. */
export const permissionSchema = z.object({
  by: lineSchema(200).min(1, 'Say who allowed it.'),
  on: daySchema,
})

export const proofFieldsSchema = z.object({
  kind: z.enum(PROOF_KINDS),
  title: lineSchema(300).min(1, 'Say what it is.'),
  source: lineSchema(500).min(1, 'Say where it comes from.'),
  datedOn: daySchema,
  permission: permissionSchema.nullable(),
  /** The last day on which it holds. */
  expiresOn: daySchema.nullable(),
  /** How somebody of us made sure of it. */
  verified: optionalLineSchema(500),
})

export type ProofFields = z.output<typeof proofFieldsSchema>
