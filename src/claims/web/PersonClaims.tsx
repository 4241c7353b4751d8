import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
import { MessageLink } from '../../correspondence/web/MessageLink.tsx'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { counted, formatDate } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { Link } from '../../ui/Link.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { ClaimForm } from './ClaimForm.tsx'
import { ClaimStateMark } from './ClaimStateMark.tsx'
import classes from './Claims.module.css'
import { CycleItem } from './CycleItem.tsx'
import { OBSERVER_WORDS, STANCE_WORDS } from './claim-words.ts'
import { type ClaimLine, type PersonClaims as Known, personClaimsQuery, type Verdict } from './claims.api.ts'
import { AskingForm, VerdictForm } from './FindingForms.tsx'
import { VerdictContest } from './VerdictContest.tsx'

type Opened = 'asking' | 'verdict' | 'claim'

const OPENERS: readonly { what: Opened; opener: string; label: string }[] = [
  { what: 'asking', opener: 'their asking', label: 'They asked for proof' },
  { what: 'verdict', opener: 'a verdict', label: 'Found true or false' },
  { what: 'claim', opener: 'their claim', label: 'They claim something' },
]

type PersonClaimsProps = { place: Place; person: { id: string; name: string }; member?: string | undefined }

/** What was claimed between somebody and us, what each found, and how they take proof. */
export function PersonClaims({ place, person, member }: PersonClaimsProps) {
  const { data, error, refetch } = useQuery(personClaimsQuery(place, person.id, member))
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  const ability = data?.abilities.add ?? true
  const theirs = (data?.claims ?? []).filter(({ of }) => of?.id === person.id)
  const form = { workspace: place.workspace, person, onDone: close }
  return (
    <section className={classes.part} aria-labelledby="claims">
      <div className={classes.head}>
        <h2 id="claims">Claims and proof</h2>
        {!opened && (
          <div className={classes.does}>
            {OPENERS.map(({ what, opener, label }) => (
              <AbleButton
                key={what}
                data-opens={opener}
                ability={ability}
                variant="default"
                size="compact-sm"
                onClick={() => setOpened(what)}
              >
                {label}
              </AbleButton>
            ))}
          </div>
        )}
      </div>
      {opened && (
        <div className={classes.new}>
          <InPlace opener={OPENERS.find(({ what }) => what === opened)!.opener} onLeave={close}>
            {opened === 'asking' && <AskingForm {...form} />}
            {opened === 'verdict' && <VerdictForm {...form} theirs={theirs} />}
            {opened === 'claim' && (
              <ClaimForm workspace={place.workspace} side="theirs" of={person} onDone={close} />
            )}
          </InPlace>
        </div>
      )}
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : data ? (
        <KnownClaims place={place} known={data} />
      ) : (
        <ListSkeleton what="Looking for claims" />
      )}
    </section>
  )
}

function KnownClaims({ place, known }: { place: Place; known: Known }) {
  const { claims, cycles, stance, abilities } = known
  if (claims.length + cycles.length === 0)
    return (
      <p className={classes.lead}>Nothing was claimed, asked for or found, as far as was written down.</p>
    )
  const { name, means } = STANCE_WORDS[stance.stance]
  const rounds = stance.moved.length + stance.askedAgain.length
  return (
    <>
      {cycles.length > 0 && (
        <p className={classes.why}>
          <strong>{name}.</strong> {means}{' '}
          {rounds > 0 && `Of ${counted(rounds, 'round')} they moved on in ${stance.moved.length || 'none'}.`}
        </p>
      )}
      <div className={classes.both}>
        {cycles.length > 0 && (
          <ul className={classes.list} aria-label="What they asked to be shown">
            {cycles.map(cycle => (
              <CycleItem
                key={cycle.id}
                place={place}
                cycle={cycle}
                ability={abilities.add}
                hidesPerson
                claim={claims.find(({ id }) => id === cycle.claimId)}
              />
            ))}
          </ul>
        )}
        {claims.length > 0 && (
          <ul className={classes.list} aria-label="What was claimed">
            {claims.map(claim => (
              <Line key={claim.id} place={place} claim={claim} known={known} />
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

function Line({ place, claim, known }: { place: Place; claim: ClaimLine; known: Known }) {
  const told = known.tellings.find(({ claimId }) => claimId === claim.id)
  const found = known.verdicts.filter(({ claimId }) => claimId === claim.id)
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <div>
          <Link className={classes.text} href={paths.claim(place, claim.id)}>
            {claim.text}
          </Link>
          <span className={classes.under}>
            {claim.of
              ? `they said so ${formatDate(claim.statedOn)}`
              : told
                ? `we said so ${formatDate(told.toldOn)}`
                : 'one of ours'}
          </span>
        </div>
        <div className={classes.stands}>
          <ClaimStateMark state={claim.state} />
        </div>
      </div>
      {found.length > 0 && (
        <ol className={classes.steps}>
          {found.map(verdict => (
            <Found key={verdict.id} place={place} verdict={verdict} />
          ))}
        </ol>
      )}
    </li>
  )
}

/** A verdict under its claim, with the way to say that it is wrong. */
function Found({ place, verdict }: { place: Place; verdict: Verdict }) {
  const { isConfirmed, foundOn, text, messageId, observedBy, isWithdrawn, isContested } = verdict
  return (
    <li>
      <span className={isWithdrawn ? classes.struck : undefined}>
        {isConfirmed ? 'Found true' : 'Found false'}
        {text && `: ${text}`}
      </span>
      <span className={classes.under}>
        {formatDate(foundOn)} · {OBSERVER_WORDS[observedBy]}
        <MessageLink messageId={messageId} />
        {isWithdrawn && ' · withdrawn, and counts no longer'}
        {isContested && ' · contested in the ledger'}
      </span>
      <VerdictContest place={place} verdict={verdict} />
    </li>
  )
}
