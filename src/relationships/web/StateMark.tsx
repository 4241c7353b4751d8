import classes from './StateMark.module.css'
import { type RelationshipState, STATE_WORDS } from './words.ts'

/** Each state is a small piece of a wave, so that its shape says what its colour says. */
const SHAPES: Record<RelationshipState, string> = {
  new: 'M11.2 8a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0z',
  waxing: 'M1.5 12C7 12 8 4 14.5 4',
  steady: 'M1.5 8c2.2-2.6 4.3-2.6 6.5 0s4.3 2.6 6.5 0',
  waning: 'M1.5 4C8 4 9 12 14.5 12',
  dormant: 'M1.5 10.5h2.5M6.75 10.5h2.5M12 10.5h2.5',
  revived: 'M1.5 5C5 5 4.5 12 7.5 12s2.5-8 7-8',
}

export function StateGlyph({ state, size = 16 }: { state: RelationshipState; size?: number }) {
  return (
    <svg
      className={classes.glyph}
      data-state={state}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={SHAPES[state]} />
    </svg>
  )
}

export function StateMark({ state, size }: { state: RelationshipState; size?: number }) {
  return (
    <span className={classes.mark}>
      <StateGlyph state={state} {...(size && { size })} />
      <span>{STATE_WORDS[state]}</span>
    </span>
  )
}
