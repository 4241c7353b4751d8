import { z } from 'zod'

/** As the coach takes it. */
export const readerSchema = z.object({
  name: z.string(),
  organisation: z.string().optional(),
  sentences: z.array(z.string()),
  contactDays: z.number(),
  lastExchangeOn: z.string().nullable(),
  commitments: z.array(
    z.object({
      side: z.enum(['ours', 'theirs']),
      what: z.string(),
      dueOn: z.string().nullable(),
      isOverdue: z.boolean(),
    }),
  ),
})
