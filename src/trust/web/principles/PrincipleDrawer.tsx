import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type Place, paths } from '../../../app/paths.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { formatDate } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { SidePanel } from '../../../ui/SidePanel.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import type { TrustOf } from '../trust.api.ts'
import { OBSERVER_WORDS, SIDE_WORDS } from '../trust-words.ts'
import classes from './Principles.module.css'
import {
  type OpenedPrinciple,
  openedPrinciple,
  type PrincipleEvidence,
  type PrincipleShown,
  principleEvidenceQuery,
} from './principles.api.ts'

type PrincipleDrawerProps = { place: Place; of: TrustOf; principles: readonly PrincipleShown[] }

/** What speaks for and against one principle of one side, latest first. */
export function PrincipleDrawer({ place, of, principles }: PrincipleDrawerProps) {
  const { search, change } = useSearch()
  const opened = openedPrinciple(search.principle)
  const shown = opened && principles.find(({ principle }) => principle === opened.principle)
  return (
    <SidePanel
      title={opened ? `${SIDE_WORDS[opened.side].name}: what speaks for and against` : 'A principle'}
      isOpen={opened !== undefined}
      onClose={() => change({ principle: undefined })}
    >
      {opened && shown && (
        <div className={classes.toned} data-side={opened.side}>
          <h2 className={classes.title}>{shown.name}</h2>
          <p className="muted">{shown.asks}</p>
          <p>{capital(shown[opened.side].words)}.</p>
          <Pieces place={place} of={of} opened={opened} />
        </div>
      )}
    </SidePanel>
  )
}

function Pieces({ place, of, opened }: { place: Place; of: TrustOf; opened: OpenedPrinciple }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    principleEvidenceQuery(place, of, opened),
  )
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <ListSkeleton what="Looking for the evidence" />
  return (
    <>
      <ul className={classes.pieces} aria-label="Evidence, the latest first">
        {data.pages
          .flatMap(({ evidence }) => evidence)
          .map(piece => (
            <Piece key={piece.id} place={place} of={of} piece={piece} />
          ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show earlier evidence
        </Button>
      )}
    </>
  )
}

function Piece({ place, of, piece }: { place: Place; of: TrustOf; piece: PrincipleEvidence }) {
  const { words, because, occurredOn, speaks, member, person, personId, observedBy, isContested } = piece
  return (
    <li className={classes.piece} data-speaks={speaks}>
      <span className={classes.speaks}>{speaks === 'for' ? 'For' : 'Against'}</span>
      <span className={classes.happened}>{words}</span>
      {because !== words && <p className={classes.because}>{because}</p>}
      <p className={classes.source}>
        {formatDate(occurredOn)} · {OBSERVER_WORDS[observedBy]} ·{' '}
        {'organisation' in of && (
          <>
            <Link href={paths.person(place, personId)}>{person}</Link>{' '}
          </>
        )}
        with {member}
        {isContested && <strong className={classes.contested}> · contested</strong>}
      </p>
    </li>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
