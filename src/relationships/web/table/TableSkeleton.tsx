import { Skeleton } from '@mantine/core'
import { Loading } from '../../../ui/Loading.tsx'
import { useRowHeight } from './RelationshipsTable.tsx'
import classes from './TableSkeleton.module.css'

/** A table before anything is known, of the same measure as with it. */
export function TableSkeleton({ what }: { what: string }) {
  const rowHeight = useRowHeight()
  return (
    <Loading what={what}>
      <div className={classes.head} />
      {Array.from({ length: 10 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ten equal shadows that never move
        <div key={index} className={classes.row} style={{ height: rowHeight }}>
          <div className={classes.name}>
            <Skeleton height={12} width={120 + ((index * 37) % 70)} mb={9} />
            <Skeleton height={9} width={170 + ((index * 53) % 90)} />
          </div>
          <Skeleton height={20} width={120} />
          <Skeleton height={12} width={90} className={classes.wide} />
          <Skeleton height={12} width={96} className={classes.wide} />
          <Skeleton height={12} width={190} className={classes.wide} />
        </div>
      ))}
    </Loading>
  )
}
