import { z } from 'zod'
import { daySchema, lineSchema, optionalLineSchema } from '../platform/text.ts'

export const personNameSchema = lineSchema(200).min(1, 'A name is missing.')

/** A telephone number as it is written: what is typed is kept, not made uniform. */
export const phoneNumberSchema = lineSchema(40).regex(
  /^\+?[\d\s()./-]{2,}\d(\s?(x|ext\.?)\s?\d+)?$/i,
  'That is not a telephone number, such as +46 8 123 45 67.',
)

export const phoneSchema = z.object({ number: phoneNumberSchema, label: lineSchema(40).default('') })

export const addressSchema = lineSchema(320)
  .toLowerCase()
  .regex(/^[^\s@,<>"]+@[^\s@,<>"]+\.[^\s@,<>"]+$/, 'That is not a mail address, such as ana@firm.example.')

/** What a person has one of. */
export const personFieldsSchema = z.object({
  name: personNameSchema,
  title: optionalLineSchema(200),
  city: optionalLineSchema(100),
  website: optionalLineSchema(300).refine(
    text => !text || URL.canParse(text.includes('://') ? text : `https://${text}`),
    'That is not the address of a website.',
  ),
})

/** What somebody does, or did, in an organisation; since and until when, as far as that is known. */
export const positionSchema = z
  .object({
    organisationId: z.guid().nullable().default(null),
    title: optionalLineSchema(200).default(null),
    sinceOn: daySchema.nullable().default(null),
    untilOn: daySchema.nullable().default(null),
  })
  .refine(({ organisationId, title }) => organisationId || title, 'Say where, or as what.')
  .refine(
    ({ sinceOn, untilOn }) => !sinceOn || !untilOn || sinceOn <= untilOn,
    'A position ends after it begins.',
  )

export type Position = z.output<typeof positionSchema>

/** Whether a position is held on a day (`YYYY-MM-DD`). */
export const isHeld = ({ sinceOn, untilOn }: Pick<Position, 'sinceOn' | 'untilOn'>, today: string): boolean =>
  (sinceOn === null || sinceOn <= today) && (untilOn === null || untilOn >= today)

/** The names of the fields of which a person has several. */
export const phoneField = (number: string) => `phone:${number}`
export const positionField = (id: string) => `position:${id}`
export const addressField = (address: string) => `address:${address}`
