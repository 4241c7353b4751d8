import uPlot from 'uplot'
import { parseDay } from '../../../platform/days.ts'
import type { WavePoint } from '../words.ts'
import { perWeek } from './wave-words.ts'
import type { Range } from './zoom.ts'

/** Left of the plot stand the numbers; the ribbon of states below it begins where the plot does. */
export const PLOT_LEFT = 44
export const PLOT_RIGHT = 8
const PLOT_HEIGHT = 280
const PLOT_TOP = 8
const AXIS_HEIGHT = 32
/** Where the line between both sides stands. */
export const PLOT_MIDDLE = PLOT_TOP + (PLOT_HEIGHT - PLOT_TOP - AXIS_HEIGHT) / 2

const SECONDS_PER_DAY = 86_400
const LEAST_HEIGHT = 0.08

/** As `#rrggbb`: the fills get their transparency as two more digits. */
export type PlotColours = Record<'ours' | 'oursFill' | 'theirs' | 'theirsFill' | 'line' | 'text', string>

export const inSeconds = (day: number) => day * SECONDS_PER_DAY

/** Columns for uPlot: seconds, ours above zero, theirs below it. */
export function plotData(wave: readonly WavePoint[]): uPlot.AlignedData {
  return [
    wave.map(({ day }) => inSeconds(parseDay(day)!)),
    wave.map(({ ours }) => ours),
    wave.map(({ theirs }) => -theirs),
  ]
}

type PlotEvents = { onRange: (range: Range) => void; onPoint: (index: number | null) => void }

export function plotOptions(width: number, colours: PlotColours, events: PlotEvents): uPlot.Options {
  return {
    width,
    height: PLOT_HEIGHT,
    padding: [PLOT_TOP, PLOT_RIGHT, 0, 0],
    tzDate: seconds => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    legend: { show: false },
    cursor: { y: false, points: { size: 7 }, drag: { x: true, y: false, setScale: false } },
    scales: { x: { time: true }, y: { range: evenRange } },
    axes: [
      {
        ...axis(colours),
        grid: { show: false },
        size: AXIS_HEIGHT,
        space: 72,
        values: (_, at, __, ___, step) => at.map(monthOrDay(step)),
      },
      {
        ...axis(colours),
        size: PLOT_LEFT,
        space: 44,
        values: (_, at) => at.map(rate => perWeek(Math.abs(rate))),
      },
    ],
    series: [{}, side(colours.ours, colours.oursFill), side(colours.theirs, colours.theirsFill)],
    hooks: {
      setCursor: [plot => events.onPoint(plot.cursor.idx ?? null)],
      setSelect: [plot => readSelection(plot, events.onRange)],
    },
  }
}

/** Both sides on one scale, with the line between them in the middle. */
function evenRange(_: uPlot, low: number, high: number): [number, number] {
  const reach = Math.max(LEAST_HEIGHT, Math.abs(low), Math.abs(high)) * 1.12
  return [-reach, reach]
}

function side(stroke: string, fill: string): uPlot.Series {
  return {
    stroke,
    width: 1.5,
    points: { show: false },
    paths: uPlot.paths.spline!(),
    fillTo: 0,
    fill: plot => fadingToThePast(plot, fill),
  }
}

function fadingToThePast(plot: uPlot, colour: string): CanvasGradient {
  const { left, width } = plot.bbox
  const fill = plot.ctx.createLinearGradient(left, 0, left + width, 0)
  fill.addColorStop(0, `${colour}60`)
  fill.addColorStop(0.7, `${colour}b8`)
  return fill
}

const axis = ({ line, text }: PlotColours): uPlot.Axis => ({
  stroke: text,
  font: '12px Inter, system-ui, sans-serif',
  grid: { stroke: line, width: 1 },
  ticks: { show: false },
})

const monthOrDay = (step: number) => {
  const isByYear = step >= 360 * SECONDS_PER_DAY
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    ...(isByYear ? { year: 'numeric' } : step >= 28 * SECONDS_PER_DAY ? MONTH : DAY),
  })
  return (seconds: number) => format.format(new Date(seconds * 1000))
}

const MONTH = { month: 'short', year: 'numeric' } as const
const DAY = { day: 'numeric', month: 'short' } as const

/** What was dragged over becomes the range that is shown; a mere click selects nothing. */
function readSelection(plot: uPlot, onRange: (range: Range) => void) {
  const { left, width } = plot.select
  if (width < 6) return
  const dayAt = (x: number) => plot.posToVal(x, 'x') / SECONDS_PER_DAY
  onRange({ from: dayAt(left), until: dayAt(left + width) })
  plot.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false)
}
