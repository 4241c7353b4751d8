import type { SideTrust } from '../trust.api.ts'
import { formatPoints } from '../trust-words.ts'
import classes from './Drawer.module.css'

/** What would change the score most if it happened today, once, and was seen by others than ourselves. */
export function Ahead({ side: { ahead } }: { side: SideTrust }) {
  const changes = [...ahead.up, ...ahead.down]
  if (changes.length === 0) return null
  return (
    <section>
      <h3>What would change the score most</h3>
      <ul className={classes.ahead}>
        {changes.map(({ kind, words, by }) => (
          <li key={kind}>
            <span>{words}</span>
            <span className={`${classes.points} tabular`}>{formatPoints(by)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
