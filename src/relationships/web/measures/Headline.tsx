import { formatDate } from '../../../ui/format.ts'
import { StateMark } from '../StateMark.tsx'
import type { Measured } from '../words.ts'
import classes from './Headline.module.css'

/** How it stands, since when, and why, in words. */
export function Headline({ measured: { state, since, stateBecause } }: { measured: Measured }) {
  return (
    <p className={classes.headline}>
      <strong>
        <StateMark state={state} size={20} />
      </strong>{' '}
      <span className={classes.since}>since {formatDate(since)}.</span> {stateBecause}
    </p>
  )
}
