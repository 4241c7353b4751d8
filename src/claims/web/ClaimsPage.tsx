import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../app/paths.ts'
import { addressOf } from '../../app/web/client.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { InPlace } from '../../ui/InPlace.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { CLAIM_STATES } from '../claim-state.ts'
import { exportClaimsOperation } from '../claims.operations.ts'
import { ClaimForm } from './ClaimForm.tsx'
import { ClaimItem } from './ClaimItem.tsx'
import { ClaimStateChips } from './ClaimStateChips.tsx'
import classes from './Claims.module.css'
import { ClaimTabs } from './ClaimTabs.tsx'
import { type Chosen, type ClaimLine, claimsQuery } from './claims.api.ts'

const TYPING_MS = 200

/** Everything that we say of what we sell, and what they say of themselves, each with how it stands. */
export function ClaimsPage() {
  const place = usePlace()
  const { search, change } = useSearch()
  const [isNew, setNew] = useState(false)
  const chosen = chosenIn(search)
  const register = useInfiniteQuery(claimsQuery(place, chosen))
  const { error, refetch } = register
  const data = register.data?.pages[0]
  const claims = register.data?.pages.flatMap(page => page.claims)
  const look = useDebouncedCallback(
    (text: string) => change({ search: text || undefined }, { step: false }),
    TYPING_MS,
  )
  return (
    <div className="page page-narrow">
      <PageTitle title="Claims" />
      <div className={classes.head}>
        <h1>Claims</h1>
        {!isNew && (
          <AbleButton
            data-key="claim"
            data-opens="claim"
            ability={data?.abilities.add ?? true}
            onClick={() => setNew(true)}
          >
            State a claim
          </AbleButton>
        )}
      </div>
      <p className={classes.lead}>
        What is said exactly can be checked, and what clients found true is believed. What needs somebody
        stands first.
      </p>
      <ClaimTabs place={place} current="claims" />
      {isNew && (
        <div className={classes.new}>
          <InPlace opener="claim" onLeave={() => setNew(false)}>
            <ClaimForm workspace={place.workspace} side={chosen.side} onDone={() => setNew(false)} />
          </InPlace>
        </div>
      )}
      <ClaimStateChips chosen={chosen.state} counts={data?.counts} total={data?.total} />
      <div className={classes.bar}>
        <SegmentedControl
          aria-label="Whose claims"
          data={[
            { value: 'ours', label: 'Ours' },
            { value: 'theirs', label: 'Theirs' },
          ]}
          value={chosen.side}
          onChange={side => change({ side: side === 'ours' ? undefined : side, state: undefined })}
        />
        <TextInput
          className={classes.search}
          type="search"
          aria-label="Search claims"
          placeholder="Search claims"
          defaultValue={search.search}
          onChange={event => look(event.currentTarget.value)}
        />
        <a href={fileOf(place.workspace, chosen, place.at)} download>
          Save as a file
        </a>
      </div>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : claims ? (
        <Found place={place} claims={claims} chosen={chosen} />
      ) : (
        <div className={classes.waiting}>
          <ListSkeleton what="Looking for claims" />
        </div>
      )}
      {register.hasNextPage && (
        <Button
          className={classes.further!}
          variant="default"
          loading={register.isFetchingNextPage}
          onClick={() => register.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </div>
  )
}

type FoundProps = { place: Place; claims: readonly ClaimLine[]; chosen: Chosen }

function Found({ place, claims, chosen }: FoundProps) {
  if (claims.length > 0)
    return (
      <ul className={classes.list} aria-label={chosen.side === 'ours' ? 'Our claims' : 'Claims of theirs'}>
        {claims.map(claim => (
          <ClaimItem key={claim.id} place={place} claim={claim} />
        ))}
      </ul>
    )
  if (chosen.state || chosen.search)
    return <Notice title="No claim like that">None has these words and stands so.</Notice>
  return chosen.side === 'ours' ? (
    <Notice title="Nothing claimed yet">
      Begin with the sentence that stands largest on your website. Whatever it does not say (a number, a day,
      a condition) is named here, and so is what shows it.
    </Notice>
  ) : (
    <Notice title="Nothing of theirs yet">
      What they tell you of themselves, such as a budget or a date, can be noted and later found true or
      false.
    </Notice>
  )
}

const isState = (text: string | undefined): text is NonNullable<Chosen['state']> =>
  text === 'inexact' || (CLAIM_STATES as readonly string[]).includes(text ?? '')

const chosenIn = (search: Record<string, string>): Chosen => ({
  side: search.side === 'theirs' ? 'theirs' : 'ours',
  ...(isState(search.state) && { state: search.state }),
  ...(search.search && { search: search.search }),
})

const fileOf = (workspace: string, chosen: Chosen, at: string | undefined) =>
  addressOf(exportClaimsOperation, { workspace, ...chosen, at })
