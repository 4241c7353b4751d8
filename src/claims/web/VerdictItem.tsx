import { type Place, paths } from '../../app/paths.ts'
import { MessageLink } from '../../correspondence/web/MessageLink.tsx'
import { formatDate } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { ClaimStateMark } from './ClaimStateMark.tsx'
import classes from './Claims.module.css'
import { OBSERVER_WORDS } from './claim-words.ts'
import type { Verdict } from './claims.api.ts'
import { VerdictContest } from './VerdictContest.tsx'

/** That somebody found a claim true or false, in their words, and where that stands. */
export function VerdictItem({ place, verdict }: { place: Place; verdict: Verdict }) {
  const { person, member, side, isConfirmed, foundOn, text, observedBy, messageId, isWithdrawn } = verdict
  const finder = side === 'ours' ? person : member
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <div>
          <span className={isWithdrawn ? classes.struck : undefined}>
            {text || (isConfirmed ? 'Found true, without a word more.' : 'Found false, without a word more.')}
          </span>
          <span className={classes.under}>
            {side === 'ours' ? (
              <Link href={paths.person(place, person.id)}>{finder.name}</Link>
            ) : (
              `found by ${finder.name}`
            )}
            , {formatDate(foundOn)} · {OBSERVER_WORDS[observedBy]}
            <MessageLink messageId={messageId} />
            {isWithdrawn && ' · withdrawn, and counts no longer'}
            {verdict.isContested && ' · contested in the ledger'}
          </span>
        </div>
        <div className={classes.stands}>
          <ClaimStateMark state={isConfirmed ? 'confirmed' : 'refuted'} />
        </div>
      </div>
      <VerdictContest place={place} verdict={verdict} />
    </li>
  )
}
