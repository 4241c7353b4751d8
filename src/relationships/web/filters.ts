import { RELATIONSHIP_STATES } from '../relationships.operations.ts'
import type { RelationshipState } from './words.ts'

const RELATIONSHIP_SORTS = ['strength', 'name', 'lastContact', 'nextDue'] as const
export type RelationshipSort = (typeof RELATIONSHIP_SORTS)[number]
export type Direction = 'up' | 'down'

export type RelationshipFilters = {
  state?: RelationshipState
  member?: string
  organisation?: string
  search?: string
  sort: RelationshipSort
  direction: Direction
}

/** How a column runs when it is first chosen: names from A, the soonest due first, the rest greatest first. */
export const FIRST_DIRECTION: Record<RelationshipSort, Direction> = {
  strength: 'down',
  name: 'up',
  lastContact: 'down',
  nextDue: 'up',
}

/** Filters as the address holds them; what is no filter there is passed over, for people edit addresses. */
export function readFilters(search: Record<string, string>): RelationshipFilters {
  const sort = oneOf(RELATIONSHIP_SORTS, search.sort) ?? 'strength'
  const state = oneOf(RELATIONSHIP_STATES, search.state)
  return {
    ...(state && { state }),
    ...(search.member && { member: search.member }),
    ...(search.organisation && { organisation: search.organisation }),
    ...(search.search && { search: search.search }),
    sort,
    direction: oneOf(['up', 'down'] as const, search.direction) ?? FIRST_DIRECTION[sort],
  }
}

/** What the address must say after a column's head was pressed: sorted by it, or the other way round. */
export function sortedBy(sort: RelationshipSort, filters: RelationshipFilters) {
  const isTurned = sort === filters.sort && filters.direction === FIRST_DIRECTION[sort]
  return {
    sort: sort === 'strength' ? undefined : sort,
    direction: isTurned ? opposite(filters.direction) : undefined,
  }
}

/** How many filters narrow the list; the sort narrows nothing. */
export const countFilters = ({ state, member, organisation, search }: RelationshipFilters): number =>
  [state, member, organisation, search].filter(Boolean).length

export const NO_FILTERS = { state: undefined, member: undefined, organisation: undefined, search: undefined }

const opposite = (direction: Direction) => (direction === 'up' ? 'down' : 'up')

const oneOf = <T extends string>(known: readonly T[], text: string | undefined): T | undefined =>
  known.find(value => value === text)
