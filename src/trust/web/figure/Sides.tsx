import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Factor, Side } from '../../../evidence/evidence.ts'
import { counted, formatDate, formatMonth, formatScore, NOT_KNOWN_YET } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { openKey } from '../opened.ts'
import type { FactorTrust, SideTrust } from '../trust.api.ts'
import {
  describeFactor,
  describeScore,
  formatFactor,
  isKnown,
  noNewsSince,
  SIDE_WORDS,
} from '../trust-words.ts'
import { Hill } from './Hill.tsx'
import { shareOf } from './hill.ts'
import { Interval } from './Interval.tsx'
import classes from './TrustFigure.module.css'

type ScoreSideProps = { name: Side; side: SideTrust; asOf: string }

/** The score of one side on its scale of 0 to 100, with what it stands on. */
export function ScoreSide({ name, side, asOf }: ScoreSideProps) {
  return (
    <Opening name={name} factor={undefined} describes={describeScore(name, side)} isKnown={isKnown(side)}>
      <span className={classes.heading}>{SIDE_WORDS[name].trust}</span>
      {isKnown(side) ? (
        <>
          <span className={classes.said}>
            <span className={classes.score}>{formatScore(side.score)}</span>
            <span className={classes.between}>
              {formatScore(side.low)}–{formatScore(side.high)}
            </span>
          </span>
          <span className={classes.track}>
            <Interval name={name} low={side.low} middle={side.score} high={side.high} isWide />
          </span>
          <span className={classes.stands}>{standsOn(side, asOf)}</span>
        </>
      ) : (
        <>
          <span className={classes.said}>
            <span className={classes.unknown}>{NOT_KNOWN_YET}</span>
          </span>
          <span className={classes.track} />
          <span className={classes.stands}>Nothing is recorded that bears on it.</span>
        </>
      )}
    </Opening>
  )
}

function standsOn({ evidence, lastOn }: SideTrust, asOf: string): string {
  const since = noNewsSince(lastOn, asOf)
  const pieces = counted(evidence, 'piece')
  return since
    ? `${pieces} of evidence, no news since ${formatDate(since)}`
    : `${pieces} of evidence, the last of ${formatDate(lastOn ?? asOf)}`
}

type FactorSideProps = { name: Side; side: SideTrust; factor: FactorTrust; asOf: string }

/** One factor of one side: its value, its interval, and the hill of how likely each value is. */
export function FactorSide({ name, factor, asOf }: FactorSideProps) {
  const since = noNewsSince(factor.lastOn, asOf)
  return (
    <Opening
      name={name}
      factor={factor.factor}
      describes={describeFactor(name, factor)}
      isKnown={factor.isKnown}
    >
      <span className={classes.said}>
        {factor.isKnown ? (
          <>
            <span className={classes.value}>{formatFactor(factor.value)}</span>
            <span className={classes.between}>
              {formatFactor(factor.low)}–{formatFactor(factor.high)}
            </span>
          </>
        ) : (
          <span className={classes.unknown}>{NOT_KNOWN_YET}</span>
        )}
      </span>
      <span className={classes.track} data-is-old={since !== null}>
        {factor.isKnown && (
          <>
            <Hill name={name} factor={factor} />
            <Interval
              name={name}
              low={shareOf(factor.low)}
              middle={shareOf(factor.value)}
              high={shareOf(factor.high)}
            />
            {since && <span className={classes.since}>no news since {formatMonth(since)}</span>}
          </>
        )}
      </span>
    </Opening>
  )
}

type OpeningProps = {
  name: Side
  factor: Factor | undefined
  describes: string
  isKnown: boolean
  children: ReactNode
}

/** Pressing it opens what stands behind it. What is drawn is said in one sentence to those who do not see it. */
function Opening({ name, factor, describes, isKnown, children }: OpeningProps) {
  const { search, pathname } = useSearch()
  return (
    <Link
      inPlace
      href={pathname + formatSearch({ ...search, open: openKey({ side: name, factor }) })}
      className={classes.side}
      data-side={name}
      data-is-known={isKnown}
      data-is-score={factor === undefined}
    >
      <VisuallyHidden>{describes}</VisuallyHidden>
      <span aria-hidden="true" className={`${classes.drawn} tabular`}>
        {children}
      </span>
    </Link>
  )
}
