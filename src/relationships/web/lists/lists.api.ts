import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Place } from '../../../app/paths.ts'
import { addressOf, call } from '../../../app/web/client.ts'
import type { OutputOf } from '../../../platform/http/operations.ts'
import type { Filter } from '../../../views/filter.ts'
import { writeFilter } from '../../../views/filter-text.ts'
import { countListOperation, exportListOperation, groupListOperation } from '../../lists.operations.ts'
import {
  listOrganisationsOperation,
  listPeopleOperation,
  listRelationshipsOperation,
} from '../../relationships.operations.ts'
import type { OrganisationRow, RelationshipRow } from '../words.ts'
import { type ListState, sortText, wholeFilter } from './list-state.ts'

/** More than a tall window shows, so that what is waited for is hardly more than what is seen. */
const ROWS_PER_PAGE = 60

export type PersonRow = OutputOf<typeof listPeopleOperation>['people'][number]
export type Row = RelationshipRow | PersonRow | OrganisationRow

export type Page = {
  asOf: string
  verdict: { isShown: boolean | null; text: string }
  total: number
  isTotalExact: boolean
  states: OutputOf<typeof listRelationshipsOperation>['states']
  rows: readonly Row[]
  next: string | null
}

/** What the rows of a list are asked for with. */
function askedOf({ workspace, at }: Place, state: ListState) {
  const { filter, search, member, organisation, listed } = state
  return {
    workspace,
    at,
    filter: textOf(filter),
    search: search || undefined,
    sort: sortText(state),
    ...(listed !== 'organisations' && { state: state.state }),
    ...(listed === 'relationships' && { member, organisation }),
  }
}

const textOf = (filter: Filter | undefined) => (filter && writeFilter(filter)) || undefined

export function rowsQuery(place: Place, state: ListState, limit = ROWS_PER_PAGE) {
  const input = { ...askedOf(place, state), limit }
  return infiniteQueryOptions({
    queryKey: ['lists.rows', state.listed, input],
    queryFn: ({ pageParam: cursor, signal }): Promise<Page> =>
      askRows(state.listed, { ...input, cursor }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

type Input = ReturnType<typeof askedOf> & { limit: number; cursor: string | undefined }

async function askRows(listed: ListState['listed'], input: Input, signal: AbortSignal): Promise<Page> {
  if (listed === 'people') {
    const { people, ...page } = await call(listPeopleOperation, input, signal)
    return { ...page, rows: people }
  }
  if (listed === 'organisations') {
    const { organisations, ...page } = await call(listOrganisationsOperation, input, signal)
    return { ...page, states: null, rows: organisations }
  }
  const { relationships, ...page } = await call(listRelationshipsOperation, input, signal)
  return { ...page, rows: relationships }
}

/** The filters besides the state, as the operations on a whole list take them. */
function otherFilters({ workspace, at }: Place, state: ListState) {
  const others = wholeFilter({ ...state, state: undefined })
  return { workspace, of: state.listed, at, filter: textOf(others), search: state.search || undefined }
}

/** To the last row: asked for where the rows came with “more than”. */
export const countQuery = (place: Place, state: ListState) =>
  queryOptions({
    queryKey: [countListOperation.name, otherFilters(place, state), state.state],
    queryFn: ({ signal }) =>
      call(countListOperation, { ...otherFilters(place, state), state: state.state }, signal),
  })

export const groupsQuery = (place: Place, state: ListState, by: string) => {
  const input = { ...otherFilters(place, state), filter: textOf(wholeFilter(state)), by }
  return queryOptions({
    queryKey: [groupListOperation.name, input],
    queryFn: ({ signal }) => call(groupListOperation, input, signal),
    placeholderData: keepPreviousData,
  })
}

/** Where the file of a list as it stands is to be had. */
export const exportHref = (place: Place, state: ListState, viewName: string | undefined): string =>
  addressOf(exportListOperation, {
    ...otherFilters(place, state),
    filter: textOf(wholeFilter(state)),
    sort: sortText(state),
    columns: state.columns.join(',') || undefined,
    view: viewName,
  })
