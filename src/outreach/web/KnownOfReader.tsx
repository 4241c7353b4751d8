import { counted, formatDate } from '../../ui/format.ts'
import classes from './Composer.module.css'
import type { KnownOf } from './coach.api.ts'

/** What whoever writes should have in mind: when something last passed between us, and what is open. */
export const KnownOfReader = ({ reader }: Pick<KnownOf, 'reader'>) => (
  <div className={classes.known}>
    <p>
      {reader.lastExchangeOn
        ? `Something passed between us on ${counted(reader.contactDays, 'day')}, last on ${formatDate(reader.lastExchangeOn)}. `
        : 'Nothing has passed between us yet. '}
      {reader.commitments.length > 0 && 'Open between us:'}
    </p>
    {reader.commitments.length > 0 && (
      <ul>
        {reader.commitments.map(({ side, what, dueOn, isOverdue }) => (
          <li key={`${side} ${what} ${dueOn}`} data-overdue={isOverdue}>
            {side === 'ours' ? 'we' : 'they'}: {what}
            {dueOn && `, ${isOverdue ? 'overdue since' : 'by'} ${formatDate(dueOn)}`}
          </li>
        ))}
      </ul>
    )}
  </div>
)
