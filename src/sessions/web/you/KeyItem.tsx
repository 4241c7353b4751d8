import type { OutputOf } from '../../../platform/http/operations.ts'
import { Confirm } from '../../../ui/Confirm.tsx'
import { formatDate } from '../../../ui/format.ts'
import type { listKeysOperation } from '../../sessions.operations.ts'
import { SCOPE_WORDS } from './scope-words.ts'
import classes from './YouPage.module.css'

type Key = OutputOf<typeof listKeysOperation>['keys'][number]

export function KeyItem({ apiKey, onEnd }: { apiKey: Key; onEnd: () => Promise<void> }) {
  const { name, scope, prefix, expiresAt, lastUsedAt, endedAt } = apiKey
  const hasExpired = new Date(expiresAt) <= new Date()
  const isOver = endedAt !== null || hasExpired
  return (
    <li className={`${classes.item} ${isOver ? classes.ended : ''}`}>
      <div className={classes.what}>
        <div className={classes.name}>{name}</div>
        <div className={classes.under}>
          <code>{prefix}…</code> {SCOPE_WORDS[scope].short}. {endedAt && `Ended ${formatDate(endedAt)}. `}
          {!endedAt && `${hasExpired ? 'Expired' : 'Holds until'} ${formatDate(expiresAt)}. `}
          {lastUsedAt ? `Last used ${formatDate(lastUsedAt)}.` : 'Never used.'}
        </div>
      </div>
      {!isOver && (
        <Confirm
          label="End"
          name={`End ${name}`}
          question={`End the key “${name}”?`}
          does="End it"
          run={onEnd}
        >
          What uses it is refused from then on. It cannot be begun again; make a new one instead.
        </Confirm>
      )}
    </li>
  )
}
