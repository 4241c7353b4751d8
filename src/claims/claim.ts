import { z } from 'zod'
import { daySchema, lineSchema, optionalLineSchema } from '../platform/text.ts'

/** What is claimed, as exactly as it is known; what is not known is null and makes the claim inexact. */
export const claimFieldsSchema = z.object({
  text: lineSchema(500).min(1, 'Say what is claimed.'),
  measure: optionalLineSchema(200),
  value: z.number().nullable(),
  unit: optionalLineSchema(60),
  conditions: optionalLineSchema(500),
  /** The day as of which it is said to be so. */
  asOf: daySchema.nullable(),
  /** Where we say it: the website, a brochure, a talk. */
  places: z
    .array(lineSchema(200).min(1, 'A place has a name.'))
    .max(30, 'No more than 30 places.')
    .overwrite(places => [...new Set(places)]),
})

export type ClaimFields = z.output<typeof claimFieldsSchema>

/** What a verdict was about. Once there is one, these stay as they were. */
export const WORDING = ['text', 'measure', 'value', 'unit', 'conditions'] as const

export const EXACT_PARTS = ['measure', 'value', 'unit', 'conditions', 'asOf'] as const
export type ExactPart = (typeof EXACT_PARTS)[number]

/** What a claim would have to say to be exact, and does not; of an exact claim, nothing. */
export const missingIn = (claim: Pick<ClaimFields, ExactPart>): ExactPart[] =>
  EXACT_PARTS.filter(part => claim[part] === null || claim[part] === '')
