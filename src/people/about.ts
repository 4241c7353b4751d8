import { z } from 'zod'

/** What a note or a task is about. */
export const aboutSchema = z.object({ kind: z.enum(['person', 'organisation']), id: z.guid() })

export type About = z.output<typeof aboutSchema>
