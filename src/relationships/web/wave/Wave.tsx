import { ActionIcon, Button, Group } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { parseDay } from '../../../platform/days.ts'
import { formatDate } from '../../../ui/format.ts'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import type { Measured } from '../words.ts'
import { StateRibbon } from './StateRibbon.tsx'
import classes from './Wave.module.css'
import { WaveChart } from './WaveChart.tsx'
import { MarkLegend, WaveMarks } from './WaveMarks.tsx'
import { WaveTable } from './WaveTable.tsx'
import { perWeek } from './wave-words.ts'
import { isWhole, moved, type Range, within, zoomed } from './zoom.ts'

type Step = { name: string; icon: IconName; keys: string[]; apply: (range: Range, whole: Range) => Range }

const STEPS: readonly Step[] = [
  { name: 'Earlier', icon: 'left', keys: ['ArrowLeft'], apply: (range, whole) => moved(range, whole, -0.25) },
  { name: 'Later', icon: 'right', keys: ['ArrowRight'], apply: (range, whole) => moved(range, whole, 0.25) },
  { name: 'Nearer', icon: 'plus', keys: ['+', '='], apply: (range, whole) => zoomed(range, whole, 0.5) },
  { name: 'Further', icon: 'minus', keys: ['-'], apply: (range, whole) => zoomed(range, whole, 2) },
]

type WaveProps = Pick<Measured, 'wave' | 'changes' | 'marks'> & {
  /** What else went on in the time that is shown, on the same scale of days. */
  below?: ((range: Range) => ReactNode) | undefined
}

/** The wave at full width: ours above the line, theirs below, with what became of commitments, and the states. */
export function Wave({ wave, changes, marks, below }: WaveProps) {
  const whole = useMemo(() => spanOf(wave), [wave])
  const [chosen, setChosen] = useState<Range | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const [isTable, setTable] = useState(false)
  const range = chosen ? within(chosen, whole) : whole
  const steer = (event: KeyboardEvent) => {
    const step = STEPS.find(({ keys }) => keys.includes(event.key))
    if (event.key === '0') setChosen(null)
    if (!step) return
    event.preventDefault()
    setChosen(step.apply(range, whole))
  }
  const point = pointed === null ? undefined : wave[pointed]

  return (
    <figure className={classes.figure} onKeyDown={isTable ? undefined : steer}>
      <figcaption className={classes.caption}>
        <span className={classes.side} data-side="ours">
          From us
        </span>
        <span className={classes.side} data-side="theirs">
          From them
        </span>
        <MarkLegend marks={marks} />
        <span className={`${classes.readout} tabular`} aria-hidden="true">
          {point
            ? `${formatDate(point.day)}: ${perWeek(point.ours)} from us, ${perWeek(point.theirs)} from them`
            : 'messages a week'}
        </span>
        <Group gap={4} className={classes.tools}>
          {!isTable &&
            STEPS.map(({ name, icon, apply }) => (
              <ActionIcon
                key={name}
                variant="subtle"
                color="gray"
                aria-label={name}
                title={name}
                onClick={() => setChosen(apply(range, whole))}
              >
                <Icon name={icon} />
              </ActionIcon>
            ))}
          {!isTable && !isWhole(range, whole) && (
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setChosen(null)}>
              All of it
            </Button>
          )}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => setTable(!isTable)}
            aria-label={`The wave ${isTable ? 'as a drawing' : 'as a table'}`}
          >
            {isTable ? 'As a drawing' : 'As a table'}
          </Button>
        </Group>
      </figcaption>
      {isTable ? (
        <WaveTable wave={wave} marks={marks} />
      ) : (
        <>
          <div className={classes.drawing}>
            <WaveChart wave={wave} range={range} onRange={setChosen} onPoint={setPointed} />
            <WaveMarks marks={marks} range={range} />
          </div>
          <StateRibbon changes={changes} range={range} whole={whole} />
          {below?.(range)}
        </>
      )}
    </figure>
  )
}

function spanOf(wave: Measured['wave']): Range {
  const [from, until] = [parseDay(wave[0]?.day ?? '') ?? 0, parseDay(wave.at(-1)?.day ?? '') ?? 0]
  return { from, until: Math.max(until, from + 1) }
}
