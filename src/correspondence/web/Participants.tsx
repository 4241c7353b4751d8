import { type Place, paths } from '../../app/paths.ts'
import { counted } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import classes from './MessageDrawer.module.css'
import type { Message } from './messages.api.ts'

type Participant = Message['participants'][number]

const ROLES = { from: 'From', to: 'To', cc: 'Cc', bcc: 'Bcc' } as const
const KINDS = { human: '', role: 'a role, not a person', list: 'a mailing list', alias: 'an alias' } as const

type ParticipantsProps = { place: Place; participants: readonly Participant[]; recipientCount: number }

/** Who wrote and to whom; those of them who are known as people lead to their pages. */
export function Participants({ place, participants, recipientCount }: ParticipantsProps) {
  const listed = participants.filter(({ role }) => role !== 'from').length
  const roles = (Object.keys(ROLES) as (keyof typeof ROLES)[]).filter(role =>
    participants.some(participant => participant.role === role),
  )
  return (
    <dl className={classes.participants}>
      {roles.map(role => (
        <div key={role} style={{ display: 'contents' }}>
          <dt>{ROLES[role]}</dt>
          <dd>
            {participants
              .filter(participant => participant.role === role)
              .map(participant => (
                <Who key={participant.address ?? participant.name} place={place} who={participant} />
              ))}
          </dd>
        </div>
      ))}
      {recipientCount > listed && (
        <>
          <dt />
          <dd className="muted">and {counted(recipientCount - listed, 'other')}</dd>
        </>
      )}
    </dl>
  )
}

function Who({ place, who }: { place: Place; who: Participant }) {
  const name = who.name || who.address || 'unknown'
  const kind = who.memberId ? 'one of us' : KINDS[who.kind]
  return (
    <span title={who.address ?? undefined}>
      {who.personId ? <Link href={paths.person(place, who.personId)}>{name}</Link> : name}
      {kind && <span className="muted"> ({kind})</span>}
    </span>
  )
}
