import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import type { About } from '../../../people/about.ts'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { counted, formatDate } from '../../../ui/format.ts'
import { InPlace } from '../../../ui/InPlace.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { LessonForm } from './LessonForm.tsx'
import { LessonItem } from './LessonItem.tsx'
import { type Colleague, lessonsQuery, reputationQuery } from './lessons.api.ts'
import classes from './Reputation.module.css'

/** What colleagues learned about working with somebody, both ways, and what the ledger shows of each of us. */
export function Reputation({ place, about }: { place: Place; about: About }) {
  const { workspace } = place
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    lessonsQuery(workspace, about),
  )
  const [isNew, setNew] = useState(false)
  const lessons = data?.pages.flatMap(page => page.lessons) ?? []
  return (
    <section aria-labelledby="reputation">
      <div className={classes.head}>
        <h2 id="reputation">What colleagues learned</h2>
        {data && !isNew && (
          <AbleButton
            data-key="lesson"
            data-opens="lesson"
            ability={data.pages[0]!.abilities.write}
            variant="default"
            size="compact-sm"
            onClick={() => setNew(true)}
          >
            Add a lesson
          </AbleButton>
        )}
      </div>
      {isNew && (
        <InPlace opener="lesson" onLeave={() => setNew(false)}>
          <LessonForm workspace={workspace} about={about} onDone={() => setNew(false)} />
        </InPlace>
      )}
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <ListSkeleton what="Looking for what colleagues learned" />
      ) : (
        lessons.length === 0 &&
        !isNew && (
          <p className={`muted ${classes.nobody}`}>
            Nobody has written down yet what working with them is like, or what they may have learned about
            working with us.
          </p>
        )
      )}
      {lessons.length > 0 && (
        <ul className={classes.lessons} aria-label="Lessons, the newest first">
          {lessons.map(lesson => (
            <LessonItem key={lesson.id} place={place} about={about} lesson={lesson} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show earlier lessons
        </Button>
      )}
      <Colleagues place={place} about={about} />
    </section>
  )
}

function Colleagues({ place, about }: { place: Place; about: About }) {
  const { data, error, refetch } = useQuery(reputationQuery(place, about))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data || data.colleagues.length === 0) return null
  return (
    <>
      <h3 className={classes.title}>What the ledger shows of each of us</h3>
      <ul className={classes.colleagues} aria-label="What the ledger shows of each of us">
        {data.colleagues.map(colleague => (
          <ColleagueItem key={colleague.memberId} colleague={colleague} />
        ))}
      </ul>
    </>
  )
}

function ColleagueItem({ colleague: { member, pieces, lastOn, ours, theirs } }: { colleague: Colleague }) {
  return (
    <li>
      <b>{member}</b>{' '}
      <span className="muted">
        {counted(pieces, 'piece')} of evidence, last on {formatDate(lastOn)}
      </span>
      {ours.length > 0 && <Seen side="ours" label="We" kinds={ours} />}
      {theirs.length > 0 && <Seen side="theirs" label="They" kinds={theirs} />}
    </li>
  )
}

const Seen = ({ side, label, kinds }: { side: string; label: string; kinds: readonly string[] }) => (
  <p className={`${classes.seen} ${classes.toned}`} data-side={side}>
    <span className={classes.side}>{label}</span> <span>{kinds.join('. ')}.</span>
  </p>
)
