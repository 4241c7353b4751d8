import { Button } from '@mantine/core'
import { counted, formatCount } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { allOf, type Filter } from '../../../views/filter.ts'
import { writeFilter } from '../../../views/filter-text.ts'
import { FIELDS } from '../../list-fields.ts'
import { StateGlyph } from '../StateMark.tsx'
import type { RelationshipState } from '../words.ts'
import classes from './GroupedList.module.css'
import type { ListState } from './list-state.ts'

export type Group = { value: string | null; name: string; count: number }

export function GroupHeading({ by, group }: { by: string; group: Group }) {
  return (
    <h2 className={classes.heading}>
      {by === 'state' && group.value && <StateGlyph state={group.value as RelationshipState} />}
      {group.name}
      <span className="muted tabular">{formatCount(group.count)}</span>
    </h2>
  )
}

/** Leads to a group by itself. */
export function AllOf({ state, by, group }: { state: ListState; by: string; group: Group }) {
  const { search, pathname } = useSearch()
  const filter = writeFilter(allOf(state.filter, conditionOf(by, group)))
  const href = pathname + formatSearch({ ...search, filter, group: undefined, layout: undefined })
  return (
    <Button component={Link} href={href} variant="subtle" size="compact-sm">
      All {counted(group.count, 'row')}
    </Button>
  )
}

/** The list with only one group in it. */
export const partOf = (state: ListState, by: string, group: Group): ListState => ({
  ...state,
  filter: allOf(state.filter, conditionOf(by, group)),
})

const conditionOf = (field: string, { value }: Group): Filter =>
  value === null ? { field, operator: 'isUnknown' } : { field, operator: 'is', value }

export const labelOf = (state: ListState, name: string): string =>
  FIELDS[state.listed].find(field => field.name === name)?.label ?? name
