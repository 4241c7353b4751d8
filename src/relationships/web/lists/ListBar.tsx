import { Button } from '@mantine/core'
import type { Place } from '../../../app/paths.ts'
import { useIsNarrow } from '../../../ui/use-is-narrow.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { isEmpty } from '../../../views/filter.ts'
import { sayFilter } from '../../../views/filter-words.ts'
import { FIELDS } from '../../list-fields.ts'
import { FilterBar } from '../FilterBar.tsx'
import type { RelationshipState } from '../words.ts'
import classes from './ListBar.module.css'
import { ChooseButton, ExportButton, FilterButton } from './ListTools.tsx'
import { type ListState, wholeFilter } from './list-state.ts'
import { ShapeMenus } from './ShapeMenus.tsx'
import { useNaming } from './use-naming.ts'
import { ViewLine } from './ViewLine.tsx'
import { ViewsMenu } from './ViewsMenu.tsx'

export type ListBarProps = {
  place: Place
  state: ListState
  counts: Record<RelationshipState, number> | undefined
  onChoose: (() => void) | undefined
  isChoosing: boolean
}

/**
 * What narrows a list, how it is shown, which view of it this is, and what can be done with it. On a phone all of that
 * stands in a sheet, and here only what holds.
 */
export function ListBar({ place, state, counts, onChoose, isChoosing }: ListBarProps) {
  const isNarrow = useIsNarrow()
  return (
    <div className={classes.bars}>
      {!isNarrow && (
        <>
          {state.listed !== 'organisations' && <FilterBar place={place} state={state} counts={counts} />}
          <div className={classes.tools}>
            <ViewsMenu place={place} state={state} />
            <FilterButton place={place} state={state} />
            <ShapeMenus state={state} />
            {onChoose && <ChooseButton isChoosing={isChoosing} onChoose={onChoose} />}
            <ExportButton place={place} state={state} />
          </div>
        </>
      )}
      <ViewLine place={place} state={state} />
      <FilterLine place={place} state={state} isWhole={isNarrow} />
    </div>
  )
}

/** The filter in words; whole, where the chips and choices beside it are out of sight. */
function FilterLine({ place, state, isWhole }: { place: Place; state: ListState; isWhole: boolean }) {
  const { change } = useSearch()
  const naming = useNaming(place)
  const filter = isWhole ? wholeFilter(state) : state.filter
  if (!filter || isEmpty(filter)) return null
  const beside = isWhole ? { state: undefined, member: undefined, organisation: undefined } : {}
  return (
    <p className={classes.said}>
      {sayFilter(filter, FIELDS[state.listed], naming)}
      <Button variant="subtle" size="compact-xs" onClick={() => change({ filter: undefined, ...beside })}>
        Remove the filter
      </Button>
    </p>
  )
}
