import type { SideTrust } from '../trust.api.ts'
import { formatPoints } from '../trust-words.ts'
import classes from './Drawer.module.css'

/** What would change the score most if it happened today, once, and was seen by others than ourselves. */
export function Ahead({ side: { ahead } }: { side: SideTrust }) {
  return (
    <section>
      <h3>What would change the score most</h3>
      <div className={classes.ahead}>
        <Changes label="Upwards" changes={ahead.up} />
        <Changes label="Downwards" changes={ahead.down} />
      </div>
    </section>
  )
}

const Changes = ({ label, changes }: { label: string; changes: SideTrust['ahead']['up'] }) => (
  <ul aria-label={label}>
    {changes.map(({ kind, words, by }) => (
      <li key={kind}>
        <span className={`${classes.points} tabular`}>{formatPoints(by)}</span>
        <span>{words}</span>
      </li>
    ))}
  </ul>
)
