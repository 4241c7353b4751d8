import { Skeleton } from '@mantine/core'
import { Loading } from '../../../ui/Loading.tsx'
import classes from './TrustFigure.module.css'

/** The figure before it is there, of its measure. */
export const TrustSkeleton = () => (
  <Loading what="Weighing the evidence">
    {['score', 'credibility', 'reliability', 'intimacy', 'self-orientation'].map(row => (
      <div key={row} className={classes.row}>
        <Skeleton {...SIZES[row === 'score' ? 'score' : 'factor']} />
        <span />
        <Skeleton {...SIZES[row === 'score' ? 'score' : 'factor']} />
      </div>
    ))}
  </Loading>
)

const SIZES = { score: { height: 40, my: 28 }, factor: { height: 18, mt: 58 } }
