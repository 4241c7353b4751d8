import type { MeasuredOrganisation } from '../words.ts'
import classes from './SingleThread.module.css'

/** Says so where an organisation would be lost with one person's leaving, theirs or ours. */
export function SingleThread({ organisation }: { organisation: MeasuredOrganisation }) {
  const [strongest] = organisation.ties
  return (
    <p className={classes.warning}>
      <strong>This hangs on a single thread.</strong>{' '}
      {strongest && `Nearly all of it is between ${strongest.member} and ${strongest.name}. `}
      If either of them leaves, the relationship with {organisation.name} leaves with them.
    </p>
  )
}
