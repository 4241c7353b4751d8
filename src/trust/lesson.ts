import { z } from 'zod'
import { SIDES } from '../evidence/evidence.ts'
import { daySchema, textSchema } from '../platform/text.ts'

/** What colleagues should know before they meet somebody; longer things are notes. */
export const lessonTextSchema = textSchema(2_000)

export const lessonFieldsSchema = z.object({
  /** About working with them (theirs), or what they may have learned about working with us (ours). */
  side: z.enum(SIDES),
  text: lessonTextSchema,
  learnedOn: daySchema.optional(),
})

export type LessonFields = z.output<typeof lessonFieldsSchema>
