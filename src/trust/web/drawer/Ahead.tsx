import type { FactorTrust, SideTrust } from '../trust.api.ts'
import { formatPoints, formatSteps } from '../trust-words.ts'
import classes from './Drawer.module.css'

type Changes = SideTrust['ahead']['up']

/** What would change the score most if it happened today, once, and was seen by others than ourselves. */
export const AheadOfScore = ({ ahead }: { ahead: SideTrust['ahead'] }) => (
  <Ahead
    title="What would change the score most"
    lists={[
      { label: 'Upwards', changes: ahead.up },
      { label: 'Downwards', changes: ahead.down },
    ]}
    format={formatPoints}
  />
)

/** The same of one factor, by points of its scale; of self-orientation less is better, and stands first. */
export function AheadOfFactor({ factor: { factor, ahead } }: { factor: FactorTrust }) {
  const up = { label: 'Upwards', changes: ahead.up }
  const down = { label: 'Downwards', changes: ahead.down }
  return (
    <Ahead
      title="What would change this most"
      unit="on its scale of 1 to 10"
      lists={factor === 'self-orientation' ? [down, up] : [up, down]}
      format={formatSteps}
    />
  )
}

type AheadProps = {
  title: string
  unit?: string
  lists: readonly { label: string; changes: Changes }[]
  format: (by: number) => string
}

const Ahead = ({ title, unit, lists, format }: AheadProps) => (
  <section>
    <h3>{title}</h3>
    {unit && <p className="muted">{unit}</p>}
    <div className={classes.ahead}>
      {lists.map(({ label, changes }) => (
        <ul key={label} aria-label={label}>
          {changes.map(({ kind, words, by }) => (
            <li key={kind}>
              <span className={`${classes.points} tabular`}>{format(by)}</span>
              <span>{words}</span>
            </li>
          ))}
        </ul>
      ))}
    </div>
  </section>
)
