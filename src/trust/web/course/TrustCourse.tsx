import { type PointerEvent, useMemo, useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import type { Side } from '../../../evidence/evidence.ts'
import { formatDay, parseDay } from '../../../platform/days.ts'
import type { Range } from '../../../relationships/web/wave/zoom.ts'
import { formatDate, formatScore, NOT_KNOWN_YET } from '../../../ui/format.ts'
import { type SideTrust, type Trust, type TrustOf, useTrust } from '../trust.api.ts'
import { describeCourse, noNewsSince, SIDE_WORDS } from '../trust-words.ts'
import classes from './Course.module.css'
import { CourseLane } from './CourseLane.tsx'
import { reachOf } from './course-shape.ts'
import { TimeAxis } from './TimeAxis.tsx'

const LANES = ['ours', 'theirs'] as const

type TrustCourseProps = {
  place: Place
  of: TrustOf
  /** The time that is shown beside it; where it stands alone, all of its own. */
  range?: Range
}

/** Trust through time, ours above and theirs below as in the wave. Nothing is drawn where nothing was ever recorded. */
export function TrustCourse({ place, of, range }: TrustCourseProps) {
  const { data: trust } = useTrust(place, of)
  if (!trust || (trust.ours.score === null && trust.theirs.score === null)) return null
  return <Course trust={trust} range={range ?? ownRange(trust)} isAlone={range === undefined} />
}

function Course({ trust, range, isAlone }: { trust: Trust; range: Range; isAlone: boolean }) {
  const [pointed, setPointed] = useState<number | null>(null)
  const courses = useMemo(() => ({ ours: daysOf(trust.ours), theirs: daysOf(trust.theirs) }), [trust])
  const reach = reachOf([courses.ours, courses.theirs])
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const day = range.from + ((event.clientX - left) / width) * (range.until - range.from)
    setPointed(Math.min(range.until, Math.max(range.from, Math.round(day))))
  }
  return (
    <div className={classes.course} role="img" aria-label={describeCourse(trust)}>
      <div className={classes.caption} aria-hidden="true">
        <span>{pointed === null ? 'Trust through time, with its interval' : readout(trust, pointed)}</span>
      </div>
      <div className={classes.lanes}>
        <div className={classes.names} aria-hidden="true">
          {LANES.map(side => (
            <span key={side}>{SIDE_WORDS[side].name}</span>
          ))}
        </div>
        <div className={classes.room} onPointerMove={point} onPointerLeave={() => setPointed(null)}>
          {LANES.map(side => (
            <CourseLane
              key={side}
              name={side}
              course={courses[side]}
              range={range}
              reach={reach}
              newsUntil={noNewsSince(trust[side].lastOn, trust.asOf)}
              pointed={pointed}
            />
          ))}
          {isAlone && <TimeAxis range={range} />}
        </div>
      </div>
    </div>
  )
}

const daysOf = ({ course }: SideTrust) =>
  course.map(({ day, score, low, high }) => ({ day, share: score, low, high }))

function readout(trust: Trust, pointed: number): string {
  const on = (side: Side) => {
    const point = trust[side].course.findLast(({ day }) => parseDay(day)! <= pointed)
    return `${SIDE_WORDS[side].name.toLowerCase()} ${point ? formatScore(point.score) : NOT_KNOWN_YET}`
  }
  return `${formatDate(formatDay(pointed))}: ${on('ours')}, ${on('theirs')}`
}

/** A course of a few days would be a stroke. */
const LEAST_DAYS = 56

function ownRange({ ours, theirs, asOf }: Trust): Range {
  const until = parseDay(asOf)!
  const days = [ours, theirs].flatMap(({ course }) => (course[0] ? [parseDay(course[0].day)!] : []))
  return { from: Math.min(...days, until - LEAST_DAYS), until }
}
