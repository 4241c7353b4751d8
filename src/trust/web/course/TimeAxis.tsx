import { formatDay } from '../../../platform/days.ts'
import type { Range } from '../../../relationships/web/wave/zoom.ts'
import { formatMonth } from '../../../ui/format.ts'
import classes from './Course.module.css'

/** When it begins, its middle and its end, in months. */
export function TimeAxis({ range }: { range: Range }) {
  const { from, until } = range
  return (
    <div className={`${classes.axis} tabular`} aria-hidden="true">
      {[from, Math.round((from + until) / 2), until].map(day => (
        <span key={day}>{formatMonth(formatDay(day))}</span>
      ))}
    </div>
  )
}
