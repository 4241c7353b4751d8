import 'uplot/dist/uPlot.min.css'
import { useComputedColorScheme } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import uPlot from 'uplot'
import type { WavePoint } from '../words.ts'
import classes from './Wave.module.css'
import { inSeconds, type PlotColours, plotData, plotOptions } from './wave-plot.ts'
import { describeWave } from './wave-words.ts'
import type { Range } from './zoom.ts'

type WaveChartProps = {
  wave: readonly WavePoint[]
  range: Range
  onRange: (range: Range) => void
  onPoint: (index: number | null) => void
}

export function WaveChart({ wave, range, onRange, onPoint }: WaveChartProps) {
  const { ref, width } = useElementSize()
  const place = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot>(null)
  const scheme = useComputedColorScheme()
  const latest = useRef({ range, onRange, onPoint })
  latest.current = { range, onRange, onPoint }

  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read from the style, which follows the scheme
  useEffect(() => {
    if (!place.current || width === 0) return
    const options = plotOptions(width, coloursOf(place.current), {
      onRange: chosen => latest.current.onRange(chosen),
      onPoint: index => latest.current.onPoint(index),
    })
    const drawn = new uPlot(options, plotData(wave), place.current)
    plot.current = drawn
    show(drawn, latest.current.range)
    return () => drawn.destroy()
  }, [wave, width, scheme])

  useEffect(() => {
    if (plot.current) show(plot.current, range)
  }, [range])

  return (
    <div ref={ref} className={classes.canvas}>
      <div ref={place} role="img" aria-label={describeWave(wave)} />
    </div>
  )
}

const show = (plot: uPlot, { from, until }: Range) =>
  plot.setScale('x', { min: inSeconds(from), max: inSeconds(until) })

function coloursOf(element: HTMLElement): PlotColours {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return {
    ours: colour('--ours'),
    oursFill: colour('--ours-fill'),
    theirs: colour('--theirs'),
    theirsFill: colour('--theirs-fill'),
    line: colour('--line'),
    text: colour('--muted'),
  }
}
