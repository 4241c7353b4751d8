import { Skeleton } from '@mantine/core'
import { Loading } from '../../../ui/Loading.tsx'
import classes from './TrustFigure.module.css'

/** The figure before it is there, of its measure. */
export const TrustSkeleton = () => (
  <Loading what="Weighing the evidence">
    {['score', 'credibility', 'reliability', 'intimacy', 'self-orientation'].map(row => (
      <div key={row} className={classes.row}>
        <Skeleton height={row === 'score' ? 72 : 36} mt={24} />
        <span />
        <Skeleton height={row === 'score' ? 72 : 36} mt={24} />
      </div>
    ))}
  </Loading>
)
