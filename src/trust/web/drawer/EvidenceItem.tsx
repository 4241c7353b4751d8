import { useState } from 'react'
import { type Place, paths } from '../../../app/paths.ts'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import { formatDate, formatDays, formatShare } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import type { Contribution, TrustOf } from '../trust.api.ts'
import { FACTOR_WORDS, OBSERVER_WORDS } from '../trust-words.ts'
import { formatTenths } from './adding-up.ts'
import classes from './Drawer.module.css'
import { type Objection, ObjectionForm } from './ObjectionForm.tsx'
import { SourceLinks } from './SourceLinks.tsx'

type EvidenceItemProps = {
  place: Place
  of: TrustOf
  evidence: Contribution
  tenths: number
  /** Of the greatest contribution shown, with its sign. */
  share: number
  isOfFactor: boolean
}

/** One piece of evidence: what happened, when, who says so, what it does to the score, how much of it is left. */
export function EvidenceItem({ place, of, evidence, tenths, share, isOfFactor }: EvidenceItemProps) {
  const [objection, setObjection] = useState<Objection | null>(null)
  const { words, because, occurredOn, factor, contribution, contested, withdrawnAt } = evidence
  return (
    <li className={classes.item} data-is-out={contribution === null}>
      <time className={`${classes.date} tabular`} dateTime={occurredOn}>
        {formatDate(occurredOn)}
      </time>
      <span className={classes.words}>{words}</span>
      <span className={`${classes.points} tabular`} data-is-out={contribution === null}>
        {contribution === null ? 'does not count' : formatTenths(tenths)}
      </span>
      {because !== words && <p className={classes.because}>{because}</p>}
      <p className={classes.about}>
        {!isOfFactor && `${FACTOR_WORDS[factor].name} · `}
        {OBSERVER_WORDS[evidence.observedBy]} · <SourceLinks place={place} evidence={evidence} />
        <Between place={place} of={of} evidence={evidence} />
        {contribution !== null && ` · ${fadingOf(evidence)}`}
      </p>
      {contribution !== null && (
        <span className={classes.bar} aria-hidden="true">
          <span
            data-is-against={share < 0}
            style={{ [share < 0 ? 'right' : 'left']: '50%', width: `${Math.abs(share) * 50}%` }}
          />
        </span>
      )}
      {contested && (
        <p className={classes.mark}>
          <strong>Contested</strong> {contested.by === 'client' ? 'by them' : 'by one of us'} on{' '}
          {formatDate(contested.at)}: {contested.because}
        </p>
      )}
      {withdrawnAt && (
        <p className={classes.mark}>
          <strong>Withdrawn</strong> on {formatDate(withdrawnAt)}
          {evidence.withdrawnBecause && `: ${evidence.withdrawnBecause}`}
        </p>
      )}
      {!withdrawnAt && !objection && <Objections evidence={evidence} onChoose={setObjection} />}
      {objection && (
        <ObjectionForm
          workspace={place.workspace}
          evidenceId={evidence.id}
          opener={openerOf(objection, evidence)}
          objection={objection}
          onDone={() => setObjection(null)}
        />
      )}
    </li>
  )
}

function Objections({
  evidence,
  onChoose,
}: {
  evidence: Contribution
  onChoose: (objection: Objection) => void
}) {
  const { words, contested, abilities } = evidence
  const choices = [
    contested
      ? ({ objection: 'settle', label: 'Settle', ability: abilities.settle } as const)
      : ({ objection: 'contest', label: 'Contest', ability: abilities.contest } as const),
    { objection: 'withdraw', label: 'Withdraw', ability: abilities.withdraw } as const,
  ]
  return (
    <span className={classes.does}>
      {choices.map(({ objection, label, ability }) => (
        <AbleButton
          key={objection}
          data-opens={openerOf(objection, evidence)}
          ability={ability}
          variant="subtle"
          size="compact-xs"
          aria-label={`${label}: ${words}, ${formatDate(evidence.occurredOn)}`}
          onClick={() => onChoose(objection)}
        >
          {label}
        </AbleButton>
      ))}
    </span>
  )
}

const openerOf = (objection: Objection, { id, factor }: Contribution) => `${objection} ${id} ${factor}`

/** Who it is between, as far as the page does not say so. */
function Between({ place, of, evidence }: Pick<EvidenceItemProps, 'place' | 'of' | 'evidence'>) {
  const { member, memberId, person, personId } = evidence
  if ('organisation' in of)
    return (
      <>
        {' · '}
        <Link href={paths.person(place, personId, { member: memberId })}>{person}</Link> with {member}
      </>
    )
  return of.member ? null : ` · with ${member}`
}

function fadingOf({ left, halfLifeDays }: Contribution): string {
  if (halfLifeDays === null) return 'does not fade'
  return `${formatShare(left)} of it left, half of that in ${formatDays(halfLifeDays)}`
}
