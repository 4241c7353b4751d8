import { z } from 'zod'
import { OPERATORS, type Operator } from './fields.ts'

/**
 * Which rows a list shows: a tree of conditions. Nothing is unknown in it: a condition on what is not known of a row
 * does not hold (but `isUnknown` and `isNot` do), and `not` turns that round.
 */
export type Filter = { all: readonly Filter[] } | { any: readonly Filter[] } | { not: Filter } | Condition

export type Condition = { field: string; operator: Operator; value?: Value | readonly Value[] }
export type Value = string | number | boolean

/** Deeper and longer ones nobody reads, and a server may be kept busy with them. */
export const DEEPEST = 5
export const MOST_CONDITIONS = 50
const MOST_VALUES = 100

const valueSchema = z.union([z.string().max(500), z.number(), z.boolean()])

/** The shape alone; whether its fields and values are those of a list says `checkFilter`. */
export const filterSchema: z.ZodType<Filter> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(filterSchema).max(MOST_CONDITIONS) }),
    z.strictObject({ any: z.array(filterSchema).min(1).max(MOST_CONDITIONS) }),
    z.strictObject({ not: filterSchema }),
    z.strictObject({
      field: z.string(),
      operator: z.enum(OPERATORS),
      value: z.union([valueSchema, z.array(valueSchema).max(MOST_VALUES)]).optional(),
    }),
  ]),
) as z.ZodType<Filter>

export const isCondition = (filter: Filter): filter is Condition => 'field' in filter

/** The parts of a group, or of a single condition that condition. */
export function membersOf(filter: Filter): readonly Filter[] {
  if ('all' in filter) return filter.all
  if ('any' in filter) return filter.any
  return 'not' in filter ? [filter.not] : []
}

export const conditionsIn = (filter: Filter): readonly Condition[] =>
  isCondition(filter) ? [filter] : membersOf(filter).flatMap(conditionsIn)

export const depthOf = (filter: Filter): number =>
  isCondition(filter) ? 0 : 1 + Math.max(0, ...membersOf(filter).map(depthOf))

/** Both, written as flat as may be: `all` within `all` says the same as one. */
export function allOf(...filters: readonly (Filter | undefined)[]): Filter {
  const members = filters.flatMap(filter => (!filter ? [] : 'all' in filter ? filter.all : [filter]))
  return members.length === 1 ? members[0]! : { all: members }
}

export const isEmpty = (filter: Filter): boolean => conditionsIn(filter).length === 0
