import type { Side } from '../../../evidence/evidence.ts'
import { parseDay } from '../../../platform/days.ts'
import { counted, formatDate, NOT_KNOWN_YET } from '../../../ui/format.ts'
import { CourseLane } from '../course/CourseLane.tsx'
import { reachOf } from '../course/course-shape.ts'
import { TimeAxis } from '../course/TimeAxis.tsx'
import { Hill } from '../figure/Hill.tsx'
import { shareOf } from '../figure/hill.ts'
import { Interval } from '../figure/Interval.tsx'
import type { FactorTrust, SideTrust } from '../trust.api.ts'
import { FACTOR_WORDS, formatFactor, noNewsSince } from '../trust-words.ts'
import { formatTenths } from './adding-up.ts'
import classes from './Drawer.module.css'

type AboutFactorProps = { name: Side; factor: FactorTrust; side: SideTrust; asOf: string }

/** One factor: where it stands, how sure that is, how it came there. */
export function AboutFactor({ name, factor, side, asOf }: AboutFactorProps) {
  const { name: title, asks } = FACTOR_WORDS[factor.factor]
  if (!factor.isKnown)
    return (
      <div>
        <h2 className={classes.title}>{title}</h2>
        <p className={classes.value}>{NOT_KNOWN_YET}</p>
        <p>{asks} Nothing is recorded that bears on it, and nothing is assumed.</p>
      </div>
    )
  const tenths = Math.round(factor.contribution * 1000)
  return (
    <>
      <div>
        <h2 className={classes.title}>{title}</h2>
        <p className={`${classes.value} tabular`}>
          {formatFactor(factor.value)} <span className={classes.of}>of 10</span>
        </p>
        <div className={classes.scale} data-has-hill aria-hidden="true">
          <Hill name="ours" factor={factor} />
          <Interval
            name="ours"
            low={shareOf(factor.low)}
            middle={shareOf(factor.value)}
            high={shareOf(factor.high)}
          />
        </div>
        <p>
          {asks} {sureness(factor, asOf)} It moves the score by {formatTenths(tenths)} points of 100.
        </p>
      </div>
      <FactorCourse name={name} factor={factor} side={side} asOf={asOf} />
    </>
  )
}

function sureness({ low, high, evidence, lastOn }: FactorTrust, asOf: string): string {
  const since = noNewsSince(lastOn, asOf)
  const stale = since
    ? ` There is no news since ${formatDate(since)}; what is left of it fades until it is undecided again.`
    : ''
  return (
    `With ${counted(evidence, 'piece')} of evidence it lies between ${formatFactor(low)} and ` +
    `${formatFactor(high)} nine times in ten.${stale}`
  )
}

function FactorCourse({ name, factor: { factor, lastOn }, side, asOf }: AboutFactorProps) {
  const course = side.course.map(({ day, means }) => {
    const share = means[factor] ?? 0.5
    return { day, share, low: share, high: share }
  })
  const [first] = course
  if (!first || first.day === asOf) return null
  const range = { from: parseDay(first.day)!, until: parseDay(asOf)! }
  return (
    <div aria-hidden="true">
      <CourseLane
        name={name}
        course={course}
        range={range}
        reach={reachOf([course])}
        newsUntil={noNewsSince(lastOn, asOf)}
      />
      <TimeAxis range={range} />
    </div>
  )
}
