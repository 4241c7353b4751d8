import { z } from 'zod'

/** What operations have in common: in which workspace, an id, what may be done, a page of a list. */
export const inWorkspace = { workspace: z.string() }

/** An id as we give them out; others may be of any form, and none of ours has it. */
export const idSchema = z.guid('That is not an id that anything here has.')

/** True, or why not: the web disables what cannot be done, and says this. */
export const abilitySchema = z.union([z.literal(true), z.string()])

export const paged = {
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}
