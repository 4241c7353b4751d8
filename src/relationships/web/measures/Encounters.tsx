import { Button, SegmentedControl, Skeleton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { Loading } from '../../../ui/Loading.tsx'
import { type EncountersOf, encountersQuery } from '../relationships.api.ts'
import { EncounterRow } from './EncounterRow.tsx'
import classes from './Encounters.module.css'

type About = NonNullable<EncountersOf['about']>

type EncountersProps = {
  place: Place
  of: EncountersOf
  /** Which lists there are to choose from; the first is shown at first. */
  choices: readonly { about: About; name: string }[]
  label: string
}

/** The messages behind something, newest first. */
export function Encounters({ place, of, choices, label }: EncountersProps) {
  const [chosen, setChosen] = useState<About>(choices[0]!.about)
  const about = choices.some(choice => choice.about === chosen) ? chosen : choices[0]!.about
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    encountersQuery(place, { ...of, about }),
  )
  const encounters = data?.pages.flatMap(page => page.encounters)
  return (
    <div>
      {choices.length > 1 && (
        <SegmentedControl
          aria-label="Which messages"
          size="sm"
          mb="sm"
          value={about}
          onChange={value => setChosen(value as About)}
          data={choices.map(choice => ({ value: choice.about, label: choice.name }))}
        />
      )}
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !encounters && <EncountersSkeleton />}
      {encounters?.length === 0 && <p className={classes.none}>There are none.</p>}
      {encounters && encounters.length > 0 && (
        <ol className={classes.list} aria-label={label}>
          {encounters.map(encounter => (
            <EncounterRow
              key={`${encounter.messageId} ${encounter.personId} ${encounter.member}`}
              encounter={encounter}
            />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show older ones
        </Button>
      )}
    </div>
  )
}

function EncountersSkeleton() {
  return (
    <Loading what="Finding the messages">
      {[62, 48, 70, 55].map(width => (
        <div key={width} className={classes.shadow}>
          <Skeleton height={13} width={`${width}%`} mb={9} />
          <Skeleton height={10} width={`${width - 20}%`} />
        </div>
      ))}
    </Loading>
  )
}
