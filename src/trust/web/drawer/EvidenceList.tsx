import { Button, SegmentedControl, Skeleton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { counted } from '../../../ui/format.ts'
import { Loading } from '../../../ui/Loading.tsx'
import type { Opened } from '../opened.ts'
import { type EvidenceWanted, evidenceQuery, type TrustOf, useLook } from '../trust.api.ts'
import { formatTenths, tenthsAddingUp } from './adding-up.ts'
import classes from './Drawer.module.css'
import { EvidenceItem } from './EvidenceItem.tsx'

type EvidenceListProps = { place: Place; of: TrustOf; opened: Opened }
type Order = EvidenceWanted['order']

/** The evidence itself, with what each piece contributes; what is shown adds up to what it moves the score by. */
export function EvidenceList({ place, of, opened }: EvidenceListProps) {
  const [order, setOrder] = useState<Order>('contribution')
  const wanted = { ...opened, order, ...useLook(place) }
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    evidenceQuery(place, of, wanted),
  )
  const evidence = data?.pages.flatMap(page => page.evidence)
  const { total = 0, sum = 0 } = data?.pages.at(-1) ?? {}
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!evidence) return <EvidenceSkeleton />
  if (evidence.length === 0) return null
  const contributions = evidence.map(({ contribution }) => contribution ?? 0)
  const rest = sum - contributions.reduce((all, one) => all + one, 0)
  const tenths = tenthsAddingUp([...contributions, rest], sum)
  const most = Math.max(...contributions.map(Math.abs), 1e-9)
  return (
    <section>
      <div className={classes.listHead}>
        <h3>The evidence</h3>
        <SegmentedControl
          aria-label="In which order"
          size="xs"
          value={order}
          onChange={value => setOrder(value as Order)}
          data={[
            { value: 'contribution', label: 'Weightiest' },
            { value: 'latest', label: 'Latest' },
          ]}
        />
      </div>
      <ol className={classes.list} aria-label="The evidence">
        {evidence.map((one, i) => (
          <EvidenceItem
            key={`${one.id} ${one.factor}`}
            place={place}
            of={of}
            evidence={one}
            tenths={tenths[i]!}
            share={(one.contribution ?? 0) / most}
            isOfFactor={opened.factor !== undefined}
          />
        ))}
      </ol>
      {hasNextPage && (
        <p className={`${classes.total} tabular`}>
          <Button
            variant="default"
            size="compact-md"
            loading={isFetchingNextPage}
            onClick={() => fetchNextPage()}
          >
            Show more
          </Button>
          <span>{counted(total - evidence.length, 'more piece')} move it by</span>
          <span className={classes.points}>{formatTenths(tenths.at(-1)!)}</span>
        </p>
      )}
      <p className={`${classes.total} tabular`} data-is-sum>
        <span>All of it together</span>
        <span className={classes.points}>{formatTenths(Math.round(sum * 1000))}</span>
      </p>
    </section>
  )
}

const EvidenceSkeleton = () => (
  <Loading what="Finding the evidence">
    {[62, 48, 70].map(width => (
      <div key={width} className={classes.shadow}>
        <Skeleton height={13} width={`${width}%`} mb={9} />
        <Skeleton height={10} width={`${width - 20}%`} />
      </div>
    ))}
  </Loading>
)
