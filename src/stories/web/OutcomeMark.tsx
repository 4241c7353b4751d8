import type { Outcome } from '../story.ts'
import classes from './Stories.module.css'
import { OUTCOME_WORDS } from './stories.api.ts'

/** How a story went, by shape and word: a tick, or a line that breaks off. */
export const OutcomeMark = ({ outcome }: { outcome: Outcome }) => (
  <span className={classes.outcome} data-outcome={outcome}>
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d={outcome === 'well' ? 'M2 7.5 5.5 11 12 3.5' : 'M1 7h4l2 4M9.5 9 13 7'} />
    </svg>
    {OUTCOME_WORDS[outcome]}
  </span>
)
