import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { InPlace } from '../../../ui/InPlace.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { PulseForm } from './PulseForm.tsx'
import { PulseItem } from './PulseItem.tsx'
import classes from './Pulses.module.css'
import { type PulsesOf, pulsesQuery } from './pulses.api.ts'

/** What they said of us when they were asked, beside what we make of our evidence, and never in it. */
export function Pulses({ workspace, of }: { workspace: string; of: PulsesOf }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    pulsesQuery(workspace, of),
  )
  const [isNew, setNew] = useState(false)
  const pulses = data?.pages.flatMap(page => page.pulses) ?? []
  const person = 'person' in of ? of.person : undefined
  const first = data?.pages[0]
  return (
    <section aria-labelledby="pulses">
      <div className={classes.head}>
        <h2 id="pulses">What they say when asked</h2>
        {first && person && !isNew && (
          <AbleButton
            data-key="pulse"
            data-opens="pulse"
            ability={first.abilities.record}
            variant="default"
            size="compact-sm"
            onClick={() => setNew(true)}
          >
            Write down answers
          </AbleButton>
        )}
      </div>
      {first && person && isNew && (
        <InPlace opener="pulse" onLeave={() => setNew(false)}>
          <PulseForm
            workspace={workspace}
            personId={person}
            questions={first.questions}
            onDone={() => setNew(false)}
          />
        </InPlace>
      )}
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <ListSkeleton what="Looking for what they answered" />
      ) : (
        pulses.length === 0 && !isNew && <Nobody isOfPerson={person !== undefined} />
      )}
      {pulses.length > 0 && <Legend />}
      {pulses.length > 0 && (
        <ul className={classes.pulses} aria-label="Answers, the newest first">
          {pulses.map((pulse, i) => (
            <PulseItem
              key={pulse.id}
              workspace={workspace}
              pulse={pulse}
              isOpenAtFirst={i === 0}
              hasName={person === undefined}
            />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show earlier answers
        </Button>
      )}
    </section>
  )
}

const Legend = () => (
  <p className={classes.legend} aria-hidden="true">
    <span>
      <span className={classes.keyAnswer} /> what they say
    </span>
    <span>
      <span className={classes.keyEstimate} /> what our evidence makes of us by that day, with its 90 %
      interval
    </span>
  </p>
)

const Nobody = ({ isOfPerson }: { isOfPerson: boolean }) => (
  <p className={`muted ${classes.nobody}`}>
    {isOfPerson
      ? 'They have not been asked yet. Four questions, a minute: ask them when you next talk, and write down what they say.'
      : 'Nobody there has been asked yet. What somebody answers is written down on their own page.'}
  </p>
)
