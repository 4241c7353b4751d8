import { z } from 'zod'
import { idSchema } from '../platform/http/fields.ts'
import { daySchema, lineSchema } from '../platform/text.ts'

export const permissionFieldsSchema = z.object({
  says: z.enum(['given', 'withdrawn']),
  /** The day of the message, else today. */
  saidOn: daySchema.optional(),
  /** Their words, or how they said so. */
  words: lineSchema(500).min(1, 'Say how they said so, in their words where you have them.'),
  messageId: idSchema.optional(),
})
export type PermissionFields = z.output<typeof permissionFieldsSchema>

/** What one of them said about being written to. They may say no who were never asked. */
export type Saying = { says: 'given' | 'withdrawn'; saidOn: string; words: string; messageId: string | null }

/** What stands is what they said last, by the day; of one day, what was written down last. Null: never spoken of. */
export const standingOf = <S extends Pick<Saying, 'saidOn'>>(sayings: readonly S[]): S | null =>
  sayings.reduce<S | null>((last, next) => (last && last.saidOn > next.saidOn ? last : next), null)
