import { parseDay } from '../../../platform/days.ts'
import type { Range } from '../../../relationships/web/wave/zoom.ts'
import { type Point, smoothArea, smoothPath } from '../../../ui/smooth-path.ts'

/** A share of one through time, with the interval it lies in. */
export type CourseDay = { day: string; share: number; low: number; high: number }

export type Lane = {
  /** Where undecided is: nothing speaks either way. */
  middle: number
  line: string
  /** From the last news on: what is there fades, and nothing has confirmed it. */
  faded: string
  band: string
  area: string
  /** Where the course begins and ends; before, nothing was known. Null where none of it is in the range. */
  from: number | null
  until: number | null
}

type Room = { width: number; height: number; range: Range; reach: number; newsUntil: string | null }

/** The least that a lane shows above and below undecided: a course that hardly moves shall not look like a storm. */
const LEAST_REACH = 0.2

/** How far from undecided the courses and their intervals go: lanes beside each other have one scale. */
export const reachOf = (courses: readonly (readonly CourseDay[])[]): number =>
  Math.min(
    0.5,
    courses
      .flat()
      .reduce(
        (reach, { low, high }) => Math.max(reach, Math.abs(low - 0.5), Math.abs(high - 0.5)),
        LEAST_REACH,
      ),
  )

/** The paths of one lane, on the days of a range; what lies outside of it is cut at its edges. */
export function laneOf(course: readonly CourseDay[], room: Room): Lane {
  const { width, height, range, reach, newsUntil } = room
  const middle = height / 2
  const xOf = (day: number) => (width * (day - range.from)) / (range.until - range.from)
  const yOf = (share: number) => middle - (middle - 1) * clamp((share - 0.5) / reach, -1, 1)
  const shown = within(
    course.map(({ day, ...shares }) => ({ ...shares, day: parseDay(day)! })),
    range,
  )
  const line = (key: 'share' | 'low' | 'high'): Point[] =>
    shown.map(point => ({ x: xOf(point.day), y: yOf(point[key]) }))
  const last = newsUntil === null ? Number.POSITIVE_INFINITY : xOf(parseDay(newsUntil)!)
  const points = line('share')
  const fresh = points.filter(({ x }) => x <= last)
  return {
    middle,
    line: smoothPath(fresh),
    faded: smoothPath(points.slice(Math.max(0, fresh.length - 1))),
    area: smoothArea(points, middle),
    band: bandOf(line('low'), line('high')),
    from: points[0]?.x ?? null,
    until: points.at(-1)?.x ?? null,
  }
}

type Dated = { day: number; share: number; low: number; high: number }

/** Those of a range, and where the course crosses its edges, what it was there. */
function within(course: readonly Dated[], { from, until }: Range): Dated[] {
  const inside = course.filter(({ day }) => day > from && day < until)
  const before = course.findLast(({ day }) => day <= from)
  const after = course.find(({ day }) => day >= until)
  const atStart = before && between(before, inside[0] ?? after, from)
  const atEnd = after && between(inside.at(-1) ?? before, after, until)
  return [...(atStart ? [atStart] : []), ...inside, ...(atEnd ? [atEnd] : [])]
}

function between(one: Dated | undefined, other: Dated | undefined, day: number): Dated | undefined {
  const known = [one, other].find(point => point?.day === day)
  if (known || !one || !other) return known
  const share = (day - one.day) / (other.day - one.day)
  const mix = (key: 'share' | 'low' | 'high') => one[key] + share * (other[key] - one[key])
  return { day, share: mix('share'), low: mix('low'), high: mix('high') }
}

function bandOf(low: readonly Point[], high: readonly Point[]): string {
  if (low.length < 2) return ''
  const back = smoothPath(low.map(({ x, y }) => ({ x, y })))
  return `${smoothPath(high)}${reversed(back)}Z`
}

/** A path of cubic pieces, walked back from its end. */
function reversed(path: string): string {
  const [start, ...pieces] = path.slice(1).split('C')
  const ends = [start!, ...pieces.map(piece => piece.split(' ')[2]!)]
  const back = pieces.map((piece, i) => {
    const [first, second] = piece.split(' ')
    return `C${second} ${first} ${ends[i]}`
  })
  return `L${ends.at(-1)}${back.reverse().join('')}`
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
