import type { Side } from '../../../evidence/evidence.ts'
import { type HillShape, hillPath } from './hill.ts'
import classes from './TrustFigure.module.css'

const [WIDTH, HEIGHT] = [1000, 40]

/** Stretched to the room there is: its scale runs from the middle outwards. */
export function Hill({ name, factor }: { name: Side; factor: HillShape }) {
  return (
    <svg
      className={classes.hill}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      data-side={name}
      aria-hidden="true"
    >
      <path d={hillPath(factor, WIDTH, HEIGHT)} />
    </svg>
  )
}
