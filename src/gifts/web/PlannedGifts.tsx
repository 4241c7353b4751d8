import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../app/paths.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { InPlace } from '../../ui/InPlace.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { GiftPlanForm } from './GiftPlanForm.tsx'
import { GiftPlanItem } from './GiftPlanItem.tsx'
import { giftPlansQuery } from './gift-plans.api.ts'
import classes from './PlannedGifts.module.css'

type PlannedGiftsProps = {
  place: Place
  /** On whose page they stand; everybody’s where nobody is named. */
  person?: { id: string; name: string }
  /** One below what it stands under. */
  level: 2 | 3
}

/** Gifts before they are given: for whom and for when, what was found out, and the risk; then what was dropped, and why. */
export function PlannedGifts({ place, person, level }: PlannedGiftsProps) {
  const Title = level === 2 ? 'h2' : 'h3'
  const { workspace } = place
  const [isNew, setNew] = useState(false)
  const query = useInfiniteQuery(giftPlansQuery(workspace, person?.id))
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query
  const plans = data?.pages.flatMap(page => page.plans) ?? []
  return (
    <section className={classes.planned} aria-labelledby="planned-gifts">
      <div className={classes.head}>
        <Title id="planned-gifts">Planned gifts</Title>
        {!isNew && (
          <AbleButton
            data-opens="planned gift"
            ability={data?.pages[0]?.abilities.plan ?? true}
            variant="default"
            size="compact-sm"
            onClick={() => setNew(true)}
          >
            Plan a gift
          </AbleButton>
        )}
      </div>
      {isNew && (
        <div className={classes.new}>
          <InPlace opener="planned gift" onLeave={() => setNew(false)}>
            <GiftPlanForm workspace={workspace} person={person} onDone={() => setNew(false)} />
          </InPlace>
        </div>
      )}
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <ListSkeleton what="Looking for planned gifts" />
      ) : plans.length === 0 ? (
        <p className={classes.none}>
          None is planned. What is found out about somebody over months can be gathered here until it is a
          gift.
        </p>
      ) : (
        <ul className={classes.list} aria-label="Planned gifts, the next first">
          {plans.map(plan => (
            <GiftPlanItem key={plan.id} place={place} plan={plan} isWithPerson={person !== undefined} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show more of them
        </Button>
      )}
    </section>
  )
}
