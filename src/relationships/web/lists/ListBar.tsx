import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Place } from '../../../app/paths.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useIsNarrow } from '../../../ui/use-is-narrow.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { writeFilter } from '../../../views/filter-text.ts'
import { sayFilter } from '../../../views/filter-words.ts'
import { FIELDS } from '../../list-fields.ts'
import { FilterBar } from '../FilterBar.tsx'
import type { RelationshipState } from '../words.ts'
import { FilterPanel } from './FilterPanel.tsx'
import { countConditions } from './filter-draft.ts'
import classes from './ListBar.module.css'
import type { ListState } from './list-state.ts'
import { exportHref } from './lists.api.ts'
import { ShapeMenus } from './ShapeMenu.tsx'
import { useNaming } from './use-naming.ts'
import { ViewsBar } from './ViewsBar.tsx'
import { useViews } from './views.api.ts'

type ListBarProps = {
  place: Place
  state: ListState
  counts: Record<RelationshipState, number> | undefined
  onChoose: (() => void) | undefined
  isChoosing: boolean
}

/** What narrows a list, how it is shown, which view of it this is, and what can be done with it. */
export function ListBar({ place, state, counts, onChoose, isChoosing }: ListBarProps) {
  const { change } = useSearch()
  const isNarrow = useIsNarrow()
  const naming = useNaming(place)
  const [isFiltering, { open, close }] = useDisclosure()
  const { data } = useViews(place.workspace, state.listed)
  const conditions = countConditions(state.filter)
  const viewName = data?.views.find(({ id }) => id === state.view)?.name
  return (
    <div className={classes.bars}>
      {state.listed !== 'organisations' && <FilterBar place={place} state={state} counts={counts} />}
      <div className={classes.tools}>
        <ViewsBar place={place} state={state} />
        <Button variant="default" size="sm" leftSection={<Icon name="filter" />} onClick={open}>
          {conditions > 0 ? `Filter: ${conditions}` : 'Filter'}
        </Button>
        <ShapeMenus state={state} change={change} />
        {onChoose && (
          <Button
            variant={isChoosing ? 'light' : 'default'}
            size="sm"
            aria-pressed={isChoosing}
            leftSection={<Icon name="check" />}
            onClick={onChoose}
          >
            Choose
          </Button>
        )}
        {!state.problem && (
          <Button
            component="a"
            variant="default"
            size="sm"
            href={exportHref(place, state, viewName)}
            download
            title="Every row, with these columns, as CSV"
          >
            {isNarrow ? 'CSV' : 'Export CSV'}
          </Button>
        )}
      </div>
      {state.filter && (
        <p className={classes.said}>
          {sayFilter(state.filter, FIELDS[state.listed], naming)}
          <Button variant="subtle" size="compact-xs" onClick={() => change({ filter: undefined })}>
            Remove the filter
          </Button>
        </p>
      )}
      <FilterPanel
        place={place}
        state={state}
        isOpen={isFiltering}
        onClose={close}
        onFilter={filter => change({ filter: filter && writeFilter(filter) })}
      />
    </div>
  )
}
