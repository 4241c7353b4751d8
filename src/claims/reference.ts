import { z } from 'zod'
import { daySchema, lineSchema, optionalLineSchema } from '../platform/text.ts'

/** That somebody agreed to be named to others: who said so, when, and until when. */
export const consentSchema = z
  .object({
    by: lineSchema(200).min(1, 'Say who agreed.'),
    on: daySchema,
    withdrawnOn: daySchema.nullable().default(null),
  })
  .refine(
    ({ on, withdrawnOn }) => !withdrawnOn || withdrawnOn >= on,
    'Consent is given before it is withdrawn.',
  )

export const referenceFieldsSchema = z.object({
  /** What they did for us. */
  favour: lineSchema(500).min(1, 'Say what they did for us.'),
  /** What they can speak of from their own experience, in the words that a client would use. */
  knows: lineSchema(500).min(1, 'Say what they know.'),
  isHappy: z.boolean(),
  /** What they would tell a client: of somebody unhappy, what went wrong. */
  says: optionalLineSchema(500),
  consent: consentSchema.nullable(),
})

export type ReferenceFields = z.output<typeof referenceFieldsSchema>
export type Consent = z.output<typeof consentSchema>

export const hasConsent = (consent: Consent | null, today: string): boolean =>
  consent !== null && consent.on <= today && (consent.withdrawnOn === null || consent.withdrawnOn > today)
