import { type Place, paths } from '../../app/paths.ts'
import { counted, formatDate } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { ClaimStateMark } from './ClaimStateMark.tsx'
import classes from './Claims.module.css'
import { saidMissing } from './claim-words.ts'
import type { ClaimLine } from './claims.api.ts'

/** A claim as a line: what it says, where, and how it stands. */
export function ClaimItem({ place, claim }: { place: Place; claim: ClaimLine }) {
  const { id, text, of, places, missing, state, since, proofs, confirmations, refutations } = claim
  const behind = [
    proofs > 0 && counted(proofs, 'proof'),
    confirmations > 0 && `found true ${confirmations === 1 ? 'once' : `${confirmations} times`}`,
    refutations > 0 && `found false ${refutations === 1 ? 'once' : `${refutations} times`}`,
  ].filter(Boolean)
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <div>
          <Link className={classes.text} href={paths.claim(place, id)}>
            {text}
          </Link>
          <span className={classes.under}>
            {[of && `said by ${of.name}`, places.length > 0 && `said in: ${places.join(', ')}`, ...behind]
              .filter(Boolean)
              .join(' · ') || 'Said nowhere yet'}
          </span>
          {missing.length > 0 && state !== 'withdrawn' && (
            <span className={`${classes.under} ${classes.inexact}`}>Inexact. {saidMissing(missing)}</span>
          )}
        </div>
        <div className={classes.stands}>
          <ClaimStateMark state={state} />
          <span className={classes.under}>since {formatDate(since)}</span>
        </div>
      </div>
    </li>
  )
}
