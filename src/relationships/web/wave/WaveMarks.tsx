import { parseDay } from '../../../platform/days.ts'
import { Explained } from '../../../ui/Explained.tsx'
import { formatDate } from '../../../ui/format.ts'
import { MARKS } from '../../relationships.operations.ts'
import classes from './Wave.module.css'
import { PLOT_MIDDLE } from './wave-plot.ts'
import { type Mark, sayMark } from './wave-words.ts'
import type { Range } from './zoom.ts'

/** From the line between both sides: ours above it, theirs below. */
const OFF_THE_LINE_PX = 9

/** On the wave, on their days: commitments kept, kept late and broken. The table of the wave says the same. */
export function WaveMarks({ marks, range }: { marks: readonly Mark[]; range: Range }) {
  const span = range.until - range.from
  return (
    <ol className={classes.marks} aria-label="Commitments over time">
      {marks.map(mark => {
        const share = (parseDay(mark.day)! - range.from) / span
        if (share < 0 || share > 1) return null
        const { side, kind, day, text } = mark
        const top = PLOT_MIDDLE + (side === 'ours' ? -OFF_THE_LINE_PX : OFF_THE_LINE_PX)
        return (
          <li
            key={`${day} ${side} ${text}`}
            className={classes.mark}
            data-side={side}
            data-kind={kind}
            style={{ left: `${share * 100}%`, top }}
          >
            <Explained
              label={`${sayMark(mark)}, ${formatDate(day)}`}
              className={classes.markButton}
              explanation={
                <>
                  <strong>{sayMark(mark)}</strong>
                  <br />
                  {formatDate(day)}
                </>
              }
            >
              <MarkGlyph kind={kind} />
            </Explained>
          </li>
        )
      })}
    </ol>
  )
}

/** Which mark says what, of those that there are. */
export function MarkLegend({ marks }: { marks: readonly Mark[] }) {
  return MARKS.filter(kind => marks.some(mark => mark.kind === kind)).map(kind => (
    <span key={kind} className={classes.legend} data-kind={kind}>
      <MarkGlyph kind={kind} /> {LEGEND[kind]}
    </span>
  ))
}

const LEGEND = { kept: 'kept', late: 'kept late', broken: 'broken' } as const

/** A full dot was kept, an empty one late, a cross broken: told apart without colour. */
function MarkGlyph({ kind }: { kind: Mark['kind'] }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {kind === 'broken' ? (
        <>
          <path
            d="M3.5 3.5l7 7M10.5 3.5l-7 7"
            stroke="var(--mantine-color-body)"
            strokeWidth="4.5"
            strokeLinecap="round"
          />
          <path d="M3.5 3.5l7 7M10.5 3.5l-7 7" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </>
      ) : (
        <>
          <circle
            cx="7"
            cy="7"
            r="4.5"
            fill={kind === 'kept' ? 'currentColor' : 'var(--mantine-color-body)'}
            stroke="var(--mantine-color-body)"
            strokeWidth="1.5"
          />
          {kind === 'late' && (
            <circle cx="7" cy="7" r="3.5" fill="none" stroke="currentColor" strokeWidth="2" />
          )}
        </>
      )}
    </svg>
  )
}
