import { formatCount } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { formatSearch } from '../../ui/search.ts'
import { useSearch } from '../../ui/use-search.ts'
import classes from './StateChips.module.css'
import { StateGlyph } from './StateMark.tsx'
import { type RelationshipState, STATE_MEANINGS, STATE_WORDS, STATES_IN_ORDER } from './words.ts'

type StateChipsProps = {
  chosen: RelationshipState | undefined
  counts: Record<RelationshipState, number> | undefined
}

/** One state at a time, each with how many there are of it under the other filters. */
export function StateChips({ chosen, counts }: StateChipsProps) {
  const { search, pathname } = useSearch()
  const hrefOf = (state: string | undefined) => pathname + formatSearch({ ...search, state })
  const all = counts && STATES_IN_ORDER.reduce((sum, state) => sum + counts[state], 0)
  return (
    <nav aria-label="State" className={classes.chips}>
      <Link
        inPlace
        className={classes.chip}
        href={hrefOf(undefined)}
        aria-current={chosen ? undefined : 'true'}
      >
        All <Count count={all} />
      </Link>
      {STATES_IN_ORDER.map(state => (
        <Link
          key={state}
          inPlace
          className={classes.chip}
          href={hrefOf(state === chosen ? undefined : state)}
          aria-current={state === chosen ? 'true' : undefined}
          title={STATE_MEANINGS[state]}
        >
          <StateGlyph state={state} size={14} /> {STATE_WORDS[state]} <Count count={counts?.[state]} />
        </Link>
      ))}
    </nav>
  )
}

const Count = ({ count }: { count: number | undefined }) => (
  <span className={`${classes.count} tabular`}>{count === undefined ? '' : formatCount(count)}</span>
)
