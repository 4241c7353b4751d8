import type { Place } from '../../app/paths.ts'
import classes from './FilterBar.module.css'
import { MemberFilter, OrganisationFilter } from './FilterChoices.tsx'
import type { ListState } from './lists/list-state.ts'
import { StateChips } from './StateChips.tsx'
import type { RelationshipState } from './words.ts'

type FilterBarProps = {
  place: Place
  state: ListState
  counts: Record<RelationshipState, number> | undefined
}

/** What is filtered by most: beside each other on a wide screen, below each other on a phone. */
export const FilterBar = ({ place, state, counts }: FilterBarProps) => (
  <div className={classes.bar}>
    <StateChips chosen={state.state} counts={counts} />
    {state.listed === 'relationships' && (
      <div className={classes.choices}>
        <MemberFilter place={place} chosen={state.member} />
        <OrganisationFilter place={place} chosen={state.organisation} />
      </div>
    )}
  </div>
)
