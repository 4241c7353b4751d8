import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Failure } from '../../../ui/Failure.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import classes from './Acts.module.css'

type ActListProps = {
  label: string
  /** As a reader is told while they are on their way: “Looking for gifts”. */
  waiting: string
  query: {
    data: unknown
    error: Error | null
    refetch: () => unknown
    hasNextPage: boolean
    fetchNextPage: () => unknown
    isFetchingNextPage: boolean
  }
  /** Null where there are none. */
  items: ReactNode[] | null
  empty: ReactNode
}

/** A list of acts, newest first, or what stands in its place. */
export function ActList({ label, waiting, query, items, empty }: ActListProps) {
  if (query.error) return <Failure error={query.error} onRetry={query.refetch} />
  if (!query.data) return <ListSkeleton what={waiting} />
  if (!items || items.length === 0) return empty
  return (
    <>
      <ul className={classes.acts} aria-label={label}>
        {items}
      </ul>
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
          Show earlier ones
        </Button>
      )}
    </>
  )
}
