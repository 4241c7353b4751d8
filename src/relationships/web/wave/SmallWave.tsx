import { memo } from 'react'
import type { SmallWave as Wave } from '../../small-wave.ts'
import classes from './SmallWave.module.css'
import { waveShape } from './wave-shape.ts'

type SmallWaveProps = {
  wave: Wave
  /** The day at its right edge. */
  until: string
  width?: number
  height?: number
}

/** The wave at a glance. The row beside it says the same in numbers, so it stays silent for a screen reader. */
export const SmallWave = memo(function SmallWave({ wave, until, width = 120, height = 36 }: SmallWaveProps) {
  const { oursArea, oursLine, theirsArea, theirsLine } = waveShape(wave, until, width, height)
  return (
    <svg
      className={classes.wave}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      width={width}
      height={height}
      aria-hidden="true"
    >
      <g className={classes.sides}>
        <path className={classes.oursArea} d={oursArea} />
        <path className={classes.theirsArea} d={theirsArea} />
        <path className={classes.oursLine} d={oursLine} />
        <path className={classes.theirsLine} d={theirsLine} />
      </g>
      <path className={classes.middle} d={`M0 ${height / 2}H${width}`} />
    </svg>
  )
})
