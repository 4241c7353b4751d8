import { formatShare } from '../../../ui/format.ts'
import classes from './Strength.module.css'

/** Strength as a bar and in per cent. */
export function StrengthBar({ strength }: { strength: number }) {
  return (
    <span className={classes.strength}>
      <span className={classes.track}>
        <span className={classes.filled} style={{ width: `${strength * 100}%` }} />
      </span>
      <span className={`${classes.share} tabular`}>{formatShare(strength)}</span>
    </span>
  )
}
