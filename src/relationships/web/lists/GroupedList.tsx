import { useIntersection } from '@mantine/hooks'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Place } from '../../../app/paths.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { formatCount } from '../../../ui/format.ts'
import { Loading } from '../../../ui/Loading.tsx'
import { Board } from './Board.tsx'
import classes from './GroupedList.module.css'
import { AllOf, type Group, GroupHeading, partOf } from './GroupParts.tsx'
import { ListRows } from './ListRows.tsx'
import type { ListState } from './list-state.ts'
import { groupsQuery, rowsQuery } from './lists.api.ts'

type GroupedListProps = { place: Place; state: ListState; by: string }

/** A list in parts, the largest first: below each other with their first rows, or side by side on a board. */
export function GroupedList({ place, state, by }: GroupedListProps) {
  const { data, error, refetch } = useQuery(groupsQuery(place, state, by))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Loading what="Counting the groups">…</Loading>
  return (
    <>
      {state.layout === 'board' ? (
        <Board place={place} state={state} by={by} groups={data.groups} />
      ) : (
        data.groups.map(group => (
          <GroupSection key={group.value ?? 'none'} place={place} state={state} by={by} group={group} />
        ))
      )}
      {data.hasMore && (
        <p className="muted">The {formatCount(data.groups.length)} largest groups; filter to see others.</p>
      )}
    </>
  )
}

const FIRST_ROWS = 5

function GroupSection({ place, state, by, group }: GroupedListProps & { group: Group }) {
  // Groups further down are asked for once they come near.
  const { ref, entry } = useIntersection({ rootMargin: '400px' })
  const part = partOf(state, by, group)
  const { data } = useInfiniteQuery({
    ...rowsQuery(place, part, FIRST_ROWS),
    enabled: entry?.isIntersecting ?? false,
  })
  const first = data?.pages[0]
  const height = 64 * Math.min(FIRST_ROWS, group.count)
  return (
    <section ref={ref} className={classes.section} aria-label={group.name}>
      <GroupHeading by={by} group={group} />
      {first ? (
        <ListRows
          place={place}
          state={part}
          label={group.name}
          rows={first.rows}
          total={group.count}
          asOf={first.asOf}
        />
      ) : (
        <div style={{ height }} />
      )}
      {group.count > FIRST_ROWS && <AllOf state={state} by={by} group={group} />}
    </section>
  )
}
