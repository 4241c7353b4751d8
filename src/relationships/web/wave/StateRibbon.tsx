import { parseDay } from '../../../platform/days.ts'
import { Explained } from '../../../ui/Explained.tsx'
import { formatDate } from '../../../ui/format.ts'
import { StateGlyph } from '../StateMark.tsx'
import { type Measured, STATE_WORDS } from '../words.ts'
import classes from './Wave.module.css'
import type { Range } from './zoom.ts'

type StateRibbonProps = { changes: Measured['changes']; range: Range; whole: Range }

/** Below the wave, on the same time: in which state the relationship was, from when, and why. */
export function StateRibbon({ changes, range, whole }: StateRibbonProps) {
  const span = range.until - range.from
  const shareOf = (day: number) => Math.min(1, Math.max(0, (day - range.from) / span))
  return (
    <ol className={classes.ribbon} aria-label="States over time">
      {changes.map(({ day, state, because }, index) => {
        const next = changes[index + 1]
        const [left, right] = [shareOf(parseDay(day)!), shareOf(next ? parseDay(next.day)! : whole.until)]
        if (right <= left) return null
        const title = `${STATE_WORDS[state]} from ${formatDate(day)}`
        return (
          <li
            key={day}
            className={classes.stretch}
            data-state={state}
            style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }}
          >
            <Explained
              label={`${title}: why`}
              className={classes.stretchButton}
              explanation={
                <>
                  <strong>{title}</strong>
                  <br />
                  {because}
                </>
              }
            >
              <StateGlyph state={state} size={14} />
              <span className={classes.stretchName}>{STATE_WORDS[state]}</span>
            </Explained>
          </li>
        )
      })}
    </ol>
  )
}
