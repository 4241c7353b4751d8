import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Place } from '../../app/paths.ts'
import type { About } from '../../people/about.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { formatShare, NOT_KNOWN_YET } from '../../ui/format.ts'
import { useSearch } from '../../ui/use-search.ts'
import { CommitmentList } from './CommitmentList.tsx'
import classes from './Commitments.module.css'
import { commitmentsQuery, keepingRatesQuery, type Rate } from './commitments.api.ts'
import { Suggestions } from './suggestions/Suggestions.tsx'

/** How many of those settled last stand on the page at once. */
const SETTLED = 5

/** What we and a person, or the people of an organisation, owe each other, and how it went. */
export function CommitmentsAbout({ place, about }: { place: Place; about: About }) {
  const { change } = useSearch()
  const open = { which: 'open', of: about } as const
  const settled = { which: 'settled', of: about, limit: SETTLED } as const
  const { data } = useInfiniteQuery(commitmentsQuery(place.workspace, open))
  const past = useInfiniteQuery(commitmentsQuery(place.workspace, settled))
  const hasPast = (past.data?.pages[0]?.commitments.length ?? 0) > 0
  return (
    <section className={classes.panel} aria-labelledby="commitments">
      <div className={classes.head}>
        <h2 id="commitments">Commitments</h2>
        <AbleButton
          data-key="commitment"
          ability={data?.pages[0]?.abilities.record ?? true}
          variant="default"
          size="compact-sm"
          onClick={() => change({ add: 'commitment' })}
        >
          Add a commitment
        </AbleButton>
      </div>
      <Suggestions place={place} about={about} hidesEmpty />
      {hasPast && <Rates workspace={place.workspace} about={about} />}
      <div className={classes.sides}>
        <CommitmentList
          place={place}
          {...open}
          label="Open commitments"
          empty={<p className="muted">Nothing open between us.</p>}
        />
        {hasPast && <CommitmentList place={place} {...settled} label="Settled commitments" empty={null} />}
      </div>
    </section>
  )
}

function Rates({ workspace, about }: { workspace: string; about: About }) {
  const { data } = useQuery(keepingRatesQuery(workspace, about))
  if (!data) return null
  return (
    <p className={classes.rates}>
      <span>
        <span className={classes.side} data-side="ours">
          We kept
        </span>
        {rateInWords(data.ours)}
      </span>
      <span>
        <span className={classes.side}>They kept</span>
        {rateInWords(data.theirs)}
      </span>
    </p>
  )
}

function rateInWords({ share, kept, late, broken, low, high }: Rate): string {
  if (share === null) return NOT_KNOWN_YET
  return `${kept} of ${kept + late + broken} in time (${formatShare(low)} to ${formatShare(high)})`
}
