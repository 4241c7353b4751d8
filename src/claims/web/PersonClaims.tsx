import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Place, paths } from '../../app/paths.ts'
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
import { STANCE_WORDS } from './claim-words.ts'
import { type ClaimLine, type PersonClaims as Known, personClaimsQuery } from './claims.api.ts'
import { AskingForm } from './FindingForms.tsx'

type PersonClaimsProps = { place: Place; person: { id: string; name: string }; member?: string | undefined }

/** What was claimed between somebody and us, what each found, and how they take proof. */
export function PersonClaims({ place, person, member }: PersonClaimsProps) {
  const { data, error, refetch } = useQuery(personClaimsQuery(place, person.id, member))
  const [opened, setOpened] = useState<'asking' | 'claim' | null>(null)
  const close = () => setOpened(null)
  const ability = data?.abilities.add ?? true
  return (
    <section className={classes.part} aria-labelledby="claims">
      <div className={classes.head}>
        <h2 id="claims">Claims and proof</h2>
        {!opened && (
          <div className={classes.does}>
            <AbleButton
              data-opens="their asking"
              ability={ability}
              variant="default"
              size="compact-sm"
              onClick={() => setOpened('asking')}
            >
              They asked for proof
            </AbleButton>
            <AbleButton
              data-opens="their claim"
              ability={ability}
              variant="default"
              size="compact-sm"
              onClick={() => setOpened('claim')}
            >
              They claim something
            </AbleButton>
          </div>
        )}
      </div>
      {opened && (
        <div className={classes.new}>
          <InPlace opener={opened === 'asking' ? 'their asking' : 'their claim'} onLeave={close}>
            {opened === 'asking' ? (
              <AskingForm workspace={place.workspace} person={person} onDone={close} />
            ) : (
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
              <CycleItem key={cycle.id} place={place} cycle={cycle} ability={abilities.add} hidesPerson />
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
  const found = known.verdicts.find(({ claimId, isWithdrawn }) => claimId === claim.id && !isWithdrawn)
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
            {found &&
              ` · found ${found.isConfirmed ? 'true' : 'false'} ${formatDate(found.foundOn)}${found.text ? `: ${found.text}` : ''}`}
          </span>
        </div>
        <div className={classes.stands}>
          <ClaimStateMark state={claim.state} />
        </div>
      </div>
    </li>
  )
}
