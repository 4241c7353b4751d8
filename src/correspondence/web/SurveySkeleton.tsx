import { Skeleton } from '@mantine/core'
import { Loading } from '../../ui/Loading.tsx'

export function SurveySkeleton() {
  return (
    <Loading what="Looking into the mail">
      <Skeleton height={24} width={320} mt={36} mb={12} />
      <Skeleton height={14} width="80%" mb={24} />
      {[52, 40, 46, 60, 38].map(width => (
        <Skeleton key={width} height={16} width={`${width}%`} mb={32} />
      ))}
    </Loading>
  )
}
