import { Refusal } from '../platform/refusals.ts'

/** A record in the trash. */
export type Trashed = { id: string; name: string; trashedAt: Date; trashedBy: string | null }

/** Where a page of the trash goes on: before this. */
export type TrashedBefore = { at: string; id: string } | null

export function readTrashCursor(cursor: string | undefined): TrashedBefore {
  if (!cursor) return null
  const [at, id] = cursor.split('~')
  if (!at || !id || Number.isNaN(Date.parse(at)))
    throw new Refusal('invalid', 'The cursor is not one that a page of this list gave.')
  return { at, id }
}

export const writeTrashCursor = ({ trashedAt, id }: Trashed) => `${trashedAt.toISOString()}~${id}`
