import { type RawBuilder, sql } from 'kysely'
import { Refusal } from '../../platform/refusals.ts'

/** The part of a condition that goes on after a page of facts, by their days, the newest first. */
export function afterFact(
  cursor: string | undefined,
  day: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (!cursor) return sql``
  const [on, last] = cursor.split('~')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on ?? '') || !/^[0-9a-f-]{36}$/.test(last ?? ''))
    throw new Refusal('invalid', 'The cursor is not one that a page of this list gave.')
  return sql`and (${day}, ${id}) < (${on}::date, ${last}::uuid)`
}

/** A page of what was read one row too far, and where the next begins. */
export function pageOf<Row extends { id: string }>(
  rows: readonly Row[],
  limit: number,
  dayOf: (row: Row) => string,
): { page: Row[]; next: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { page, next: rows.length > limit && last ? `${dayOf(last)}~${last.id}` : null }
}
