import { useMemo } from 'react'
import { smoothArea, smoothPath } from '../../../ui/smooth-path.ts'
import classes from './LongWave.module.css'

const [WIDTH, HEIGHT, MIDDLE] = [960, 260, 140]

/** How a relationship of some years may go: a beginning, a good year, a lull, a return. A drawing, no data. */
const SWELLS = [
  { at: 90, width: 60, ours: 34, theirs: 12 },
  { at: 250, width: 90, ours: 66, theirs: 58 },
  { at: 380, width: 70, ours: 48, theirs: 62 },
  { at: 560, width: 60, ours: 20, theirs: 8 },
  { at: 730, width: 80, ours: 72, theirs: 66 },
  { at: 880, width: 90, ours: 104, theirs: 96 },
]

export function LongWave() {
  const { ours, theirs } = useMemo(drawing, [])
  return (
    <svg className={classes.wave} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <g className={classes.sides}>
        <path className={classes.oursArea} d={smoothArea(ours, MIDDLE)} />
        <path className={classes.theirsArea} d={smoothArea(theirs, MIDDLE)} />
        <path className={classes.oursLine} d={smoothPath(ours)} />
        <path className={classes.theirsLine} d={smoothPath(theirs)} />
      </g>
      <path className={classes.middle} d={`M0 ${MIDDLE}H${WIDTH}`} />
    </svg>
  )
}

function drawing() {
  const steps = Array.from({ length: 97 }, (_, index) => index * 10)
  return {
    ours: steps.map(x => ({ x, y: MIDDLE - 3 - height(x, 'ours') })),
    theirs: steps.map(x => ({ x, y: MIDDLE + 3 + height(x - 14, 'theirs') })),
  }
}

const height = (x: number, side: 'ours' | 'theirs') =>
  SWELLS.reduce((sum, swell) => sum + swell[side] * Math.exp(-(((x - swell.at) / swell.width) ** 2)), 0)
