import type { Rate } from '../words.ts'
import classes from './RateBar.module.css'

type Side = 'ours' | 'theirs'
/** `side` says where it grows to, `tone` whose colour it has where that is not the same. */
type RateBarProps = { side: Side; tone?: Side; rate: Rate }

/** A rate from 0 to 100 % with its interval as a line over its end; theirs grows to the left, ours to the right. */
export function RateBar({ side, tone = side, rate }: RateBarProps) {
  return (
    <span className={classes.track} data-side={side} data-tone={tone} aria-hidden="true">
      {rate && (
        <>
          <span className={classes.filled} style={{ width: `${rate.rate * 100}%` }} />
          <span
            className={classes.interval}
            style={{
              [side === 'ours' ? 'left' : 'right']: `${rate.low * 100}%`,
              width: `${(rate.high - rate.low) * 100}%`,
            }}
          />
        </>
      )}
    </span>
  )
}

/** A bar whose length is a share of the longer of the two it faces. */
export function LengthBar({ side, share }: { side: Side; share: number }) {
  return (
    <span className={classes.track} data-side={side} data-tone={side} aria-hidden="true">
      <span className={classes.filled} style={{ width: `${share * 100}%` }} />
    </span>
  )
}
