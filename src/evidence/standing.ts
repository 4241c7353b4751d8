import { z } from 'zod'

/** How a fact stands in the ledger: by which line, and whether that was contested or withdrawn. */
export const standingSchema = z.object({
  evidenceId: z.string(),
  withdrawnAt: z.string().nullable(),
  contestedAt: z.string().nullable(),
})
