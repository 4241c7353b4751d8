/**
 * A record as its fields, by name. What a record has several of is a field each, named after what tells it apart
 * (`phone:+46 70 1`), so that two people who add a phone each do not stand in each other's way. Null: not there.
 */
export type Fields = Record<string, unknown>

export const fieldOf = (fields: Fields | null | undefined, name: string): unknown => fields?.[name] ?? null

/** Whether two values of a field are the same; the order in which an object names its parts says nothing. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** Of the fields wanted, those that are not so already. */
export const differing = (present: Fields, wanted: Fields): Fields =>
  Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => value !== undefined && !isSame(value, present[name])),
  )

export const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map(name => [name, fieldOf(fields, name)]))
