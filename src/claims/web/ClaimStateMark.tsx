import type { ClaimState } from '../claim-state.ts'
import classes from './Claims.module.css'
import { STATE_WORDS } from './claim-words.ts'

/** How a claim stands, in a word; the shape beside it says the same to who sees no colours. */
export function ClaimStateMark({ state }: { state: ClaimState }) {
  return (
    <span className={classes.state} data-state={state}>
      <ClaimStateGlyph state={state} /> {STATE_WORDS[state].name}
    </span>
  )
}

const SHAPES: Record<ClaimState, string> = {
  refuted: 'M4 4l8 8M12 4l-8 8',
  contested: 'M8 2.5v6.5M8 12.6v.4',
  stale: 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 5.2V8l2 1.4',
  unproven: 'M8 2.5a5.5 5.5 0 1 0 .01 0',
  evidenced: 'M3 8.5l3.2 3.2L13 5',
  confirmed: 'M1.5 8.5l3 3L10 5.6M7.4 11.2l.6.5L14.6 5',
  withdrawn: 'M3 8h10',
}

export const ClaimStateGlyph = ({ state }: { state: ClaimState }) => (
  <svg className={classes.glyph} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d={SHAPES[state]} />
  </svg>
)
