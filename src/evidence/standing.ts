import { z } from 'zod'

/** How a fact stands in the ledger: by which line, and whether that was contested or withdrawn. */
export const standingSchema = z.object({
  evidenceId: z.string(),
  withdrawnAt: z.string().nullable(),
  contestedAt: z.string().nullable(),
})

/** That a fact was withdrawn, or struck after somebody contested it: it counts no longer, and stays to be read. */
export const withdrawnSchema = z.object({ at: z.string(), by: z.string().nullable(), because: z.string() })
