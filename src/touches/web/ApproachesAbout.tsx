import { useInfiniteQuery } from '@tanstack/react-query'
import type { Place } from '../../app/paths.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { ApproachItem } from './ApproachItem.tsx'
import { PermissionPanel } from './PermissionPanel.tsx'
import classes from './Touches.module.css'
import { approachesQuery } from './touches.api.ts'

/** How one of them is approached by whom of us, and what they said about being written to. */
export function ApproachesAbout({ place, person }: { place: Place; person: string }) {
  const { change } = useSearch()
  const of = { person }
  const open = useInfiniteQuery(approachesQuery(place.workspace, { which: 'open', ...of }))
  const ended = useInfiniteQuery(approachesQuery(place.workspace, { which: 'ended', ...of }))
  const error = open.error ?? ended.error
  const approaches = [open, ended].flatMap(({ data }) => data?.pages.flatMap(page => page.approaches) ?? [])
  return (
    <section className={classes.about} aria-labelledby="touches">
      <div className={classes.head}>
        <h2 id="touches">Touches</h2>
        <AbleButton
          ability={open.data?.pages[0]?.abilities.begin ?? true}
          variant="default"
          size="compact-sm"
          onClick={() => change({ add: 'approach' })}
        >
          Plan touches
        </AbleButton>
      </div>
      <PermissionPanel workspace={place.workspace} person={person} />
      {error && <Failure error={error} onRetry={() => Promise.all([open.refetch(), ended.refetch()])} />}
      {!error && (open.isPending || ended.isPending) && <ListSkeleton what="Looking for approaches" />}
      {open.data && ended.data && approaches.length === 0 && (
        <p className="muted">Nobody has planned any touches towards them.</p>
      )}
      <ul className={classes.list}>
        {approaches.map(approach => (
          <ApproachItem
            key={approach.id}
            place={place}
            approach={approach}
            today={open.data?.pages[0]?.today ?? ''}
            hidesPerson
            saysMember
          />
        ))}
      </ul>
    </section>
  )
}
