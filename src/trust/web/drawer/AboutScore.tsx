import type { Side } from '../../../evidence/evidence.ts'
import { OBSERVERS } from '../../../evidence/evidence.ts'
import { formatScore, NOT_KNOWN_YET } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { onScale } from '../../equation.ts'
import { SELF_REPORT_LIMIT } from '../../self-report.ts'
import { Interval } from '../figure/Interval.tsx'
import { openKey } from '../opened.ts'
import type { SideTrust } from '../trust.api.ts'
import { FACTOR_WORDS, formatFactor, isKnown, OBSERVER_WORDS } from '../trust-words.ts'
import { formatTenths, tenthsAddingUp } from './adding-up.ts'
import classes from './Drawer.module.css'

/** A score: how the four factors make it up, and whose word it stands on. */
export function AboutScore({ name, side }: { name: Side; side: SideTrust }) {
  if (!isKnown(side))
    return (
      <div>
        <h2 className={classes.title}>Trust</h2>
        <p className={classes.value}>{NOT_KNOWN_YET}</p>
        <p>Nothing is recorded that bears on it, and nothing is assumed.</p>
      </div>
    )
  return (
    <>
      <div>
        <h2 className={classes.title}>Trust</h2>
        <p className={`${classes.value} tabular`}>
          {formatScore(side.score)} <span className={classes.of}>of 100</span>
        </p>
        <div className={classes.scale} aria-hidden="true">
          <Interval name="ours" low={side.low} middle={side.score} high={side.high} isWide />
        </div>
        <p>
          With the evidence there is, it lies between {formatScore(side.low)} and {formatScore(side.high)}{' '}
          nine times in ten. {quotientOf(side)}
        </p>
      </div>
      <MadeUpOf name={name} side={side} />
      <p className="muted">{whoseWord(name, side)}</p>
    </>
  )
}

function quotientOf({ factors, quotient }: SideTrust): string {
  const value = Object.fromEntries(factors.map(({ factor, value }) => [factor, formatFactor(value)]))
  return (
    `(${value.credibility} + ${value.reliability} + ${value.intimacy}) divided by ${value['self-orientation']} ` +
    `makes ${quotient?.toFixed(1)}, on a scale of 0.3 to 30 where 3.0 is undecided.`
  )
}

/** From undecided, factor by factor, to the score. */
function MadeUpOf({ name, side }: { name: Side; side: SideTrust & { score: number } }) {
  const { search, pathname } = useSearch()
  const { factors, score } = side
  const tenths = tenthsAddingUp(
    factors.map(({ contribution }) => contribution),
    score - 0.5,
  )
  const total = tenths.reduce((sum, one) => sum + one, 0)
  return (
    <table className={`${classes.sum} tabular`}>
      <caption>How it comes about</caption>
      <tbody>
        <tr>
          <th scope="row">Undecided, before any evidence</th>
          <td>50.0</td>
        </tr>
        {factors.map(({ factor, isKnown }, i) => (
          <tr key={factor}>
            <th scope="row">
              <Link
                inPlace
                href={pathname + formatSearch({ ...search, open: openKey({ side: name, factor }) })}
              >
                {FACTOR_WORDS[factor].name}
              </Link>
            </th>
            <td>{isKnown ? formatTenths(tenths[i]!) : NOT_KNOWN_YET}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Score at mean evidence</th>
          <td>{(50 + total / 10).toFixed(1)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

const OWN_WORD_LIMIT = formatFactor(onScale(SELF_REPORT_LIMIT))
const SELF_LIMIT = formatFactor(onScale(1 - SELF_REPORT_LIMIT))

function whoseWord(name: Side, { observers }: SideTrust): string {
  const said = OBSERVERS.filter(observer => observers[observer] > 0).map(
    observer => `${observers[observer]} ${OBSERVER_WORDS[observer]}`,
  )
  const limit =
    name === 'ours' && observers.member > 0
      ? ` What we say in our own favour lifts no factor above ${OWN_WORD_LIMIT}, and lowers self-orientation no further than ` +
        `${SELF_LIMIT}, however much of it there is.`
      : ''
  return `Whose word it is: ${said.join(', ')}.${limit}`
}
