import { Skeleton } from '@mantine/core'
import { Loading } from '../../../ui/Loading.tsx'

/** A person's or an organisation's page before it is there, of about its measure. */
export function MeasuredSkeleton({ what }: { what: string }) {
  return (
    <Loading what={what}>
      <Skeleton height={28} width={260} mb={14} />
      <Skeleton height={14} width={360} mb={22} />
      <Skeleton height={16} width="60%" mb={48} />
      <Skeleton height={110} mt={140} mb={72} />
      <Skeleton height={28} mb={36} />
      <Skeleton height={84} mb={48} />
    </Loading>
  )
}
