import type { z } from 'zod'
import { Refusal } from '../../platform/refusals.ts'

type Order<One, Key> = {
  /** What tells the place of one in the order, and of no other. */
  keyOf: (one: One) => Key
  compare: (a: Key, b: Key) => number
  schema: z.ZodType<Key>
}

type Asked = { cursor?: string | undefined; limit: number }

/**
 * A page of a list whose order is worked out and not kept. The cursor is the place of the last one that was shown, so
 * that the next page goes on there, whatever has come or gone before it.
 */
export function pageInOrder<One, Key>(
  all: readonly One[],
  { keyOf, compare, schema }: Order<One, Key>,
  { cursor, limit }: Asked,
): { page: One[]; next: string | null } {
  const inOrder = all.map(one => ({ one, key: keyOf(one) })).sort((a, b) => compare(a.key, b.key))
  const last = cursor === undefined ? undefined : keyIn(cursor, schema)
  const from = last === undefined ? 0 : inOrder.findIndex(({ key }) => compare(key, last) > 0)
  const rest = from < 0 ? [] : inOrder.slice(from)
  const page = rest.slice(0, limit)
  const end = page.at(-1)
  return {
    page: page.map(({ one }) => one),
    next: rest.length > limit && end ? Buffer.from(JSON.stringify(end.key)).toString('base64url') : null,
  }
}

function keyIn<Key>(cursor: string, schema: z.ZodType<Key>): Key {
  const found = schema.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (!found.success) throw new Refusal('invalid', 'The cursor is not one that a page of this list gave.')
  return found.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
