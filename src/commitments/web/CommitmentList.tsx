import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import type { Place } from '../../app/paths.ts'
import { Failure } from '../../ui/Failure.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { CommitmentItem } from './CommitmentItem.tsx'
import classes from './Commitments.module.css'
import { headingOf } from './commitment-words.ts'
import { type Commitment, commitmentsQuery, type Which } from './commitments.api.ts'
import { useFocusKept } from './use-focus-kept.ts'

type ListProps = { place: Place; label: string; empty: ReactNode } & Which

/** Commitments under the days they are due; settled ones in one row, the latest first. */
export function CommitmentList({ place, label, empty, ...which }: ListProps) {
  const box = useRef<HTMLDivElement>(null)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    commitmentsQuery(place.workspace, which),
  )
  const commitments = data?.pages.flatMap(page => page.commitments) ?? []
  useFocusKept(box, commitments.map(({ id }) => id).join())
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <ListSkeleton what="Looking for commitments" />
  if (commitments.length === 0) return empty
  const { today } = data.pages[0]!
  return (
    <div ref={box}>
      {groupsOf(commitments, which, today).map(({ heading, lines }) => (
        <div key={heading} className={classes.group} data-heading={heading}>
          {heading && <h3 className={classes.heading}>{heading}</h3>}
          <ul className={classes.commitments} aria-label={heading ? `${label}, ${heading}` : label}>
            {lines.map(commitment => (
              <CommitmentItem
                key={commitment.id}
                place={place}
                commitment={commitment}
                today={today}
                hidesMember={which.member === 'me'}
                hidesPerson={which.of?.kind === 'person'}
                saysSide={which.owedBy === undefined}
              />
            ))}
          </ul>
        </div>
      ))}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show more
        </Button>
      )}
    </div>
  )
}

type Group = { heading: string; lines: Commitment[] }

/** On a page of their own the settled ones need no heading; beside the open ones they do. */
function groupsOf(commitments: readonly Commitment[], { which, of }: Which, today: string): Group[] {
  const groups: Group[] = []
  for (const commitment of commitments) {
    const heading = which === 'open' ? headingOf(commitment, today) : of ? 'Settled last' : ''
    const last = groups.at(-1)
    if (last?.heading === heading) last.lines.push(commitment)
    else groups.push({ heading, lines: [commitment] })
  }
  return groups
}
