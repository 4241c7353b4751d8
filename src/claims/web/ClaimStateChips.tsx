import { Link } from '../../ui/Link.tsx'
import { formatSearch } from '../../ui/search.ts'
import { useSearch } from '../../ui/use-search.ts'
import { ClaimStateGlyph } from './ClaimStateMark.tsx'
import classes from './Claims.module.css'
import { STATE_WORDS } from './claim-words.ts'
import type { Chosen, Register } from './claims.api.ts'

type ClaimStateChipsProps = {
  chosen: Chosen['state']
  counts: Register['counts'] | undefined
  total: number | undefined
}

/** One state at a time, each with how many claims stand so; a state in which there are none is left out. */
export function ClaimStateChips({ chosen, counts = [], total }: ClaimStateChipsProps) {
  const { search, pathname } = useSearch()
  const hrefOf = (state: string | undefined) => pathname + formatSearch({ ...search, state })
  const shown = counts.filter(({ state, count }) => count > 0 || state === chosen)
  return (
    <nav aria-label="State" className={classes.chips}>
      <Link
        inPlace
        className={classes.chip}
        href={hrefOf(undefined)}
        aria-current={chosen ? undefined : 'true'}
      >
        All <span className={classes.count}>{total}</span>
      </Link>
      {shown.map(({ state, count }) => (
        <Link
          key={state}
          inPlace
          className={classes.chip}
          href={hrefOf(state === chosen ? undefined : state)}
          aria-current={state === chosen ? 'true' : undefined}
          title={STATE_WORDS[state].means}
        >
          {state !== 'inexact' && <ClaimStateGlyph state={state} />} {STATE_WORDS[state].name}{' '}
          <span className={classes.count}>{count}</span>
        </Link>
      ))}
    </nav>
  )
}
