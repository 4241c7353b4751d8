import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePlace } from '../../app/web/use-place.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { InPlace } from '../../ui/InPlace.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import classes from './Claims.module.css'
import { ClaimTabs } from './ClaimTabs.tsx'
import { referencesQuery } from './claims.api.ts'
import { ReferenceForm } from './ReferenceForms.tsx'
import { ReferenceItem } from './ReferenceItem.tsx'

const TYPING_MS = 300

/** Who did us a favour and may speak for us; the best for a client’s problem first, unhappy ones included. */
export function ReferencesPage() {
  const place = usePlace()
  const { search, change } = useSearch()
  const [isNew, setNew] = useState(false)
  const found = useInfiniteQuery(referencesQuery(place.workspace, search.problem))
  const { error, refetch } = found
  const data = found.data?.pages[0]
  const references = found.data?.pages.flatMap(page => page.references) ?? []
  const look = useDebouncedCallback(
    (text: string) => change({ problem: text || undefined }, { step: false }),
    TYPING_MS,
  )
  return (
    <div className="page page-narrow">
      <PageTitle title="References" />
      <div className={classes.head}>
        <h1>References</h1>
        {!isNew && (
          <AbleButton
            data-opens="reference"
            ability={data?.abilities.add ?? true}
            onClick={() => setNew(true)}
          >
            Add a reference
          </AbleButton>
        )}
      </div>
      <p className={classes.lead}>
        To speak for us is a favour. Each stands here with what they agreed to; who was asked often of late is
        left to rest, and who is unhappy is named as well: a client may hear both.
      </p>
      <ClaimTabs place={place} current="references" />
      {isNew && (
        <div className={classes.new}>
          <InPlace opener="reference" onLeave={() => setNew(false)}>
            <ReferenceForm workspace={place.workspace} onDone={() => setNew(false)} />
          </InPlace>
        </div>
      )}
      <TextInput
        type="search"
        label="For which client?"
        description={
          data && data.words.length > 0
            ? `Looked for: ${data.words.join(', ')}. Who knows most of these stands first.`
            : 'Their industry and their problem, in their words'
        }
        placeholder="old pumps under a hospital"
        defaultValue={search.problem}
        onChange={event => look(event.currentTarget.value)}
      />
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <div className={classes.waiting}>
          <ListSkeleton what="Looking for references" />
        </div>
      ) : references.length === 0 ? (
        <Notice title="No references yet">
          Somebody who took a call for you, or told a colleague of you, did you a favour. Enter who it was,
          and whether they would do it again.
        </Notice>
      ) : (
        <ul className={classes.list} aria-label="References">
          {references.map(reference => (
            <ReferenceItem
              key={reference.id}
              place={place}
              reference={reference}
              ability={data.abilities.add}
            />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <Button
          className={classes.further!}
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => found.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </div>
  )
}
