import { z } from 'zod'
import { aboutSchema } from '../people/about.ts'
import { daySchema, lineSchema } from '../platform/text.ts'
import { timeZoneSchema } from '../platform/time-zones.ts'

/** When to be reminded, as a clock on the wall shows it. */
export const reminderSchema = z.object({
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'A moment is written 2026-10-02T09:00.')
    .refine(text => !Number.isNaN(Date.parse(`${text}:00Z`)), 'There is no such moment.'),
  timeZone: timeZoneSchema.default('UTC'),
})

export const taskFieldsSchema = z.object({
  title: lineSchema(300).min(1, 'Say what is to be done.'),
  about: aboutSchema.nullable(),
  assigneeId: z.guid().nullable(),
  dueOn: daySchema.nullable(),
  reminder: reminderSchema.nullable(),
})

export type TaskFields = z.output<typeof taskFieldsSchema>
