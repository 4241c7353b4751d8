import { Skeleton } from '@mantine/core'
import { Loading } from './Loading.tsx'

/** Two lines of a list on their way. */
export const ListSkeleton = ({ what }: { what: string }) => (
  <Loading what={what}>
    <Skeleton height={20} width="60%" mb={12} />
    <Skeleton height={20} width="45%" />
  </Loading>
)
