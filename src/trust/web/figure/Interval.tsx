import type { CSSProperties } from 'react'
import type { Side } from '../../../evidence/evidence.ts'
import classes from './TrustFigure.module.css'

type IntervalProps = {
  name: Side
  /** From 0, at the middle of the figure, to 1 at its edge. */
  low: number
  middle: number
  high: number
  isWide?: boolean
}

/** Nine tenths lie within the line, the mean at the mark. */
export function Interval({ name, low, middle, high, isWide = false }: IntervalProps) {
  const from = name === 'ours' ? 'left' : 'right'
  const at = (share: number): CSSProperties => ({ [from]: `${share * 100}%` })
  return (
    <>
      <span
        className={classes.interval}
        data-is-wide={isWide}
        style={{ ...at(low), width: `${(high - low) * 100}%` }}
      />
      <span className={classes.mean} data-side={name} data-is-wide={isWide} style={at(middle)} />
    </>
  )
}
