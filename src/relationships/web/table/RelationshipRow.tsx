import { memo } from 'react'
import { type Place, paths } from '../../../app/paths.ts'
import { Explained } from '../../../ui/Explained.tsx'
import {
  daysBetween,
  formatDate,
  formatDistance,
  formatDue,
  formatShare,
  NOT_KNOWN_YET,
} from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import type { PersonRow } from '../lists/lists.api.ts'
import { StateMark } from '../StateMark.tsx'
import { SmallWave } from '../wave/SmallWave.tsx'
import { type RelationshipRow as Row, STATE_WORDS } from '../words.ts'
import { FacingReplies } from './FacingReplies.tsx'
import { FacingTrust } from './FacingTrust.tsx'
import { Reasons } from './Reasons.tsx'
import classes from './RelationshipsTable.module.css'
import { StrengthBar } from './Strength.tsx'

type RelationshipRowProps = { place: Place; row: Row | PersonRow; asOf: string }

/** The cells of one relationship; every number among them opens to what stands behind it. */
export const RelationshipRow = memo(function RelationshipRow({ place, row, asOf }: RelationshipRowProps) {
  const evidence = (open: string) => paths.person(place, row.personId, { member: row.memberId, open })
  const knownTo = 'knownTo' in row ? saidKnownTo(row) : undefined
  const ofMember = knownTo ? {} : { member: row.memberId }
  const isOverdue = row.nextDueAt !== null && daysBetween(row.nextDueAt, asOf) > 0
  return (
    <>
      <td className={classes.person}>
        <Link href={paths.person(place, row.personId, ofMember)} className={classes.name}>
          {row.name || row.person}
        </Link>
        <span className={classes.under}>
          {row.organisation ?? 'no organisation'} · {knownTo ?? `with ${row.member}`}
        </span>
      </td>
      <td className={classes.wave}>
        <SmallWave wave={row.wave} until={asOf} />
      </td>
      <td className={classes.state}>
        <Explained
          label={`${STATE_WORDS[row.state]} since ${formatDate(row.since)}: why`}
          explanation={
            <Reasons
              title={`${STATE_WORDS[row.state]} since ${formatDate(row.since)}`}
              reasons={[row.stateBecause]}
            />
          }
        >
          <StateMark state={row.state} />
        </Explained>
        <span className={classes.under}>since {formatDate(row.since)}</span>
      </td>
      <td className={classes.strength}>
        <Explained
          label={`Strength ${formatShare(row.strength)}: why`}
          explanation={
            <Reasons
              title={`Strength ${formatShare(row.strength)}, because`}
              reasons={row.because}
              link={<Link href={evidence('strength')}>Open the messages behind it</Link>}
            />
          }
        >
          <StrengthBar strength={row.strength} />
        </Explained>
      </td>
      <td className={classes.replies}>
        <FacingReplies place={place} row={row} />
      </td>
      <td className={classes.trust}>
        <FacingTrust row={row} href={evidence} />
      </td>
      <td className={classes.last}>
        <Link className={classes.figure} href={evidence('messages')} title={formatDate(row.lastAt)}>
          {formatDistance(row.lastAt, asOf)}
        </Link>
      </td>
      <td className={classes.due} data-overdue={isOverdue}>
        <Link className={classes.figure} href={evidence('nextDue')}>
          {row.nextDueAt ? formatDue(row.nextDueAt, asOf) : NOT_KNOWN_YET}
        </Link>
      </td>
    </>
  )
})

/** Who of us, as long as they are few. */
function saidKnownTo({ knownBy, knownTo }: PersonRow): string {
  const [first, second] = knownTo.map(({ name }) => name)
  if (knownBy === 1) return `known to ${first}`
  return knownBy === 2 ? `known to ${first} and ${second}` : `known to ${first} and ${knownBy - 1} more of us`
}
