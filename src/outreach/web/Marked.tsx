import type { Ref } from 'react'
import type { Severity } from '../coach/rule.ts'
import classes from './DraftEditor.module.css'

export type Mark = { start: number; end: number; severity: Severity }

const WEIGHT: Record<Severity, number> = { good: 0, note: 1, warning: 2, serious: 3 }

type MarkedProps = { ref: Ref<HTMLDivElement>; text: string; marks: readonly Mark[] }

/** The text once more, behind the field and to the letter in the same place, with what was found underlined. */
export function Marked({ ref, text, marks }: MarkedProps) {
  return (
    <div ref={ref} className={classes.backdrop} aria-hidden="true">
      {cutAt(text, marks).map(({ start, end, severity }) =>
        severity ? (
          <span key={start} className={classes.mark} data-severity={severity}>
            {text.slice(start, end)}
          </span>
        ) : (
          text.slice(start, end)
        ),
      )}
      {/* A last line that is empty has no height of its own, and the field has. */}
      {'\n'}
    </div>
  )
}

/** The text in pieces, each with the weightiest of the marks that lie over it. */
function cutAt(text: string, marks: readonly Mark[]) {
  const within = marks.filter(({ start, end }) => start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!
    const over = within.filter(mark => mark.start <= start && mark.end >= end)
    const severity = over.reduce<Severity | null>(
      (most, mark) => (most === null || WEIGHT[mark.severity] > WEIGHT[most] ? mark.severity : most),
      null,
    )
    return { start, end, severity }
  })
}
