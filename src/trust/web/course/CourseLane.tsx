import { useElementSize } from '@mantine/hooks'
import type { Side } from '../../../evidence/evidence.ts'
import { parseDay } from '../../../platform/days.ts'
import type { Range } from '../../../relationships/web/wave/zoom.ts'
import { formatMonth, NOT_KNOWN_YET } from '../../../ui/format.ts'
import classes from './Course.module.css'
import { type CourseDay, laneOf } from './course-shape.ts'

type CourseLaneProps = {
  name: Side
  course: readonly CourseDay[]
  range: Range
  /** How far from undecided the lane reaches. */
  reach: number
  newsUntil: string | null
  /** The day that is pointed at. */
  pointed?: number | null
}

export const LANE_HEIGHT = 64

/** Room for a few words before what is drawn. */
const WORDS_PX = 150

/** One course, above undecided where more speaks for it and below where more speaks against, with its interval. */
export function CourseLane({ name, course, range, reach, newsUntil, pointed = null }: CourseLaneProps) {
  const { ref, width } = useElementSize()
  const room = { width, height: LANE_HEIGHT, range, reach, newsUntil }
  const { middle, line, faded, band, area, from, until } = laneOf(course, room)
  const xOf = (day: number) => (width * (day - range.from)) / (range.until - range.from)
  const silentFrom = newsUntil === null ? null : Math.max(0, xOf(parseDay(newsUntil)!))
  return (
    <div ref={ref} className={classes.lane} data-side={name}>
      {width > 0 && (
        <svg width={width} height={LANE_HEIGHT} aria-hidden="true">
          <path className={classes.undecided} d={`M0 ${middle}H${width}`} />
          <path className={classes.band} d={band} />
          <path className={classes.area} d={area} />
          <path className={classes.line} d={line} />
          <path className={classes.faded} d={faded} />
          {pointed !== null && <path className={classes.pointer} d={`M${xOf(pointed)} 0V${LANE_HEIGHT}`} />}
          {until !== null && (
            <circle className={classes.end} cx={until - 3} cy={endOf(faded || line)} r={3} />
          )}
        </svg>
      )}
      {(from === null || from > WORDS_PX) && (
        <span className={classes.words} style={{ left: 0 }}>
          {from === null && course.length > 0 ? '' : NOT_KNOWN_YET}
        </span>
      )}
      {silentFrom !== null && width - silentFrom > WORDS_PX && (
        <span className={classes.words} style={{ left: silentFrom }}>
          no news since {formatMonth(newsUntil!)}
        </span>
      )}
    </div>
  )
}

/** The height at which a path ends. */
const endOf = (path: string) => Number(path.split(',').at(-1))
