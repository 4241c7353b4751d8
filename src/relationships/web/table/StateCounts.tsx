import { type Place, paths } from '../../../app/paths.ts'
import { Link } from '../../../ui/Link.tsx'
import { StateGlyph } from '../StateMark.tsx'
import { type OrganisationRow, STATE_WORDS, STATES_IN_ORDER } from '../words.ts'
import classes from './OrganisationsTable.module.css'

type StateCountsProps = { place: Place; states: OrganisationRow['states']; organisation: string | null }

/** How many ties of an organisation are in which state; each leads to those ties. */
export function StateCounts({ place, states, organisation }: StateCountsProps) {
  return STATES_IN_ORDER.filter(state => states[state] > 0).map(state => {
    const said = `${states[state]} ${STATE_WORDS[state].toLowerCase()}`
    const content = (
      <>
        <StateGlyph state={state} size={14} /> {states[state]}
      </>
    )
    return organisation === null ? (
      <span key={state} className={classes.count} title={said}>
        {content}
      </span>
    ) : (
      <Link
        key={state}
        className={classes.count}
        href={paths.relationships(place, { organisation, state })}
        aria-label={said}
        title={said}
      >
        {content}
      </Link>
    )
  })
}
