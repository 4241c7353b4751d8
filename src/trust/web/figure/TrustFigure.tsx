import type { Factor } from '../../../evidence/evidence.ts'
import type { SideTrust, Trust } from '../trust.api.ts'
import { FACTOR_WORDS, isKnown } from '../trust-words.ts'
import { FactorSide, ScoreSide } from './Sides.tsx'
import classes from './TrustFigure.module.css'

/** Above the line what raises trust, below it what divides it: trust = (C + R + I) / S. */
const ABOVE = ['credibility', 'reliability', 'intimacy'] as const
const BELOW = 'self-orientation'

/**
 * Trust of both sides facing each other, theirs to the left and ours to the right of a shared middle. Each factor is
 * a hill over its scale: how likely each value is, narrow where much is known. What nothing is known of has none.
 */
export function TrustFigure({ trust }: { trust: Trust }) {
  const { theirs, ours, asOf } = trust
  const factorOf = (side: SideTrust, name: Factor) => side.factors.find(({ factor }) => factor === name)!
  const row = (factor: Factor) => (
    <div key={factor} className={classes.row}>
      <FactorSide name="theirs" side={theirs} factor={factorOf(theirs, factor)} asOf={asOf} />
      <div className={classes.middle}>
        <span className={classes.factor}>{FACTOR_WORDS[factor].name}</span>
        <span className={classes.asks}>{FACTOR_WORDS[factor].asks}</span>
      </div>
      <FactorSide name="ours" side={ours} factor={factorOf(ours, factor)} asOf={asOf} />
    </div>
  )
  return (
    <div className={classes.figure} data-is-empty={!isKnown(theirs) && !isKnown(ours)}>
      <div className={classes.row} data-is-score>
        <ScoreSide name="theirs" side={theirs} asOf={asOf} />
        <div className={classes.middle}>
          <span className={classes.factor}>Trust</span>
          <span className={classes.asks}>All four together, 0 to 100.</span>
        </div>
        <ScoreSide name="ours" side={ours} asOf={asOf} />
      </div>
      <div className={classes.factors}>
        {ABOVE.map(row)}
        <div className={classes.divided} aria-hidden="true">
          divided by
        </div>
        {row(BELOW)}
      </div>
      <div className={`${classes.row} ${classes.axis} tabular`} aria-hidden="true">
        <span className={classes.scale} data-side="theirs">
          <span>1</span>
          <span>undecided</span>
          <span>10</span>
        </span>
        <span />
        <span className={classes.scale} data-side="ours">
          <span>1</span>
          <span>undecided</span>
          <span>10</span>
        </span>
      </div>
    </div>
  )
}
