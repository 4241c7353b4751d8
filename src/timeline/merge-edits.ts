import { type Fields, fieldOf, isSame } from './fields.ts'

/** A change of a record, as far as it matters to somebody who changes the same record beside it. */
export type EditSince = { before: Fields; after: Fields; by: string; at: string }

/** One field that two people changed differently, both from the same `before`. */
export type Clash = {
  field: string
  before: unknown
  theirs: unknown
  yours: unknown
  by: string
  at: string
}

/**
 * Where an edit clashes with what was done to the record since it was read. Fields that nobody else touched merge,
 * as do those that others set to the very same value, or changed and changed back.
 */
export function findClashes(present: Fields, wanted: Fields, since: readonly EditSince[]): Clash[] {
  return Object.entries(wanted).flatMap(([field, yours]) => {
    const touching = since.filter(({ after }) => field in after)
    const [first, last] = [touching[0], touching.at(-1)]
    if (!first || !last) return []
    const [before, theirs] = [fieldOf(first.before, field), fieldOf(present, field)]
    if (isSame(before, theirs) || isSame(theirs, yours)) return []
    return [{ field, before, theirs, yours: yours ?? null, by: last.by, at: last.at }]
  })
}
