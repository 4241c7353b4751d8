import { Refusal } from '../../../platform/refusals.ts'
import type { Search } from '../../../ui/search.ts'
import { checkFilter } from '../../../views/check-filter.ts'
import { allOf, type Filter, isEmpty } from '../../../views/filter.ts'
import { readFilter, writeFilter } from '../../../views/filter-text.ts'
import { readSort, type Sort, writeSort } from '../../../views/sort.ts'
import { LAYOUTS, type Layout, type Listed, type Showing } from '../../../views/view.ts'
import { FIELDS } from '../../list-fields.ts'
import { RELATIONSHIP_STATES } from '../../relationships.operations.ts'
import type { RelationshipState } from '../words.ts'

/** Everything that the address says of a list. */
export type ListState = {
  listed: Listed
  filter: Filter | undefined
  /** What the address says of a filter or an order and cannot be read, in words. */
  problem: string | undefined
  search: string
  state: RelationshipState | undefined
  member: string | undefined
  organisation: string | undefined
  sort: Sort
  columns: readonly string[]
  groupBy: string | null
  layout: Layout
  view: string | undefined
}

export const USUAL_SORT: Sort = [{ field: 'strength', direction: 'down' }]

export function readListState(search: Record<string, string>, listed: Listed): ListState {
  const fields = FIELDS[listed]
  const filter = attempt(() => (search.filter ? checkFilter(readFilter(search.filter), fields) : undefined))
  const sort = attempt(() => (search.sort ? readSort(search.sort, fields) : USUAL_SORT))
  const isTies = listed === 'relationships'
  return {
    listed,
    filter: filter.value && !isEmpty(filter.value) ? filter.value : undefined,
    problem: filter.problem ?? sort.problem,
    search: search.search ?? '',
    state: listed === 'organisations' ? undefined : RELATIONSHIP_STATES.find(state => state === search.state),
    member: isTies ? search.member : undefined,
    organisation: isTies ? search.organisation : undefined,
    sort: sort.value ?? USUAL_SORT,
    columns: (search.columns ?? '').split(',').filter(name => fields.some(field => field.name === name)),
    groupBy: fields.find(({ name, isGroupable }) => isGroupable && name === search.group)?.name ?? null,
    layout: LAYOUTS.find(layout => layout === search.layout) ?? 'table',
    view: search.view,
  }
}

function attempt<Result>(work: () => Result): { value?: Result; problem?: string } {
  try {
    return { value: work() }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return { problem: refusal.message }
  }
}

/** The filter of a list whole: what is chosen beside it included. */
export const wholeFilter = ({ filter, state, member, organisation }: ListState): Filter =>
  allOf(is('state', state), is('member', member), is('organisation', organisation), filter)

const is = (field: string, value: string | undefined): Filter | undefined =>
  value === undefined ? undefined : { field, operator: 'is', value }

/** What a view keeps of a list as it stands. */
export const showingOf = (state: ListState): Showing => ({
  filter: wholeFilter(state),
  search: state.search,
  columns: [...state.columns],
  sort: sortText(state) === undefined ? [] : [...state.sort],
  groupBy: state.groupBy,
  layout: state.layout,
})

/** What the address says where a view is shown; what it does not say is as usual. */
export const searchOf = (showing: Showing, listed: Listed, view: string | undefined): Search => ({
  ...NOTHING_CHOSEN,
  view,
  filter: writeFilter(showing.filter) || undefined,
  search: showing.search || undefined,
  columns: showing.columns.join(',') || undefined,
  sort: showing.sort.length > 0 ? writeSort(showing.sort, FIELDS[listed]) : undefined,
  group: showing.groupBy ?? undefined,
  layout: showing.layout === 'table' ? undefined : showing.layout,
})

export const NOTHING_CHOSEN: Search = {
  view: undefined,
  filter: undefined,
  search: undefined,
  state: undefined,
  member: undefined,
  organisation: undefined,
  columns: undefined,
  sort: undefined,
  group: undefined,
  layout: undefined,
}

/** How an order stands in the address; nothing where it is the usual one. */
export function sortText({ sort, listed }: Pick<ListState, 'sort' | 'listed'>): string | undefined {
  const text = writeSort(sort, FIELDS[listed])
  return text === writeSort(USUAL_SORT, FIELDS[listed]) ? undefined : text
}

/** Whether a list shows something else than the view it was opened as. */
export const differs = (state: ListState, showing: Showing): boolean =>
  canonical(showingOf(state)) !== canonical(showing)

const canonical = ({ filter, search, columns, sort, groupBy, layout }: Showing) =>
  JSON.stringify([writeFilter(filter), search, columns, sort, groupBy, layout])

/** Whether anything narrows the list. */
export const isNarrowed = (state: ListState): boolean =>
  !isEmpty(wholeFilter(state)) || state.search.trim() !== ''
