import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type Place, paths } from '../../app/paths.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { Timeline } from '../../timeline/web/Timeline.tsx'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { formatDate } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { ClaimFindings } from './ClaimFindings.tsx'
import { ClaimForm } from './ClaimForm.tsx'
import { ClaimStateMark } from './ClaimStateMark.tsx'
import classes from './Claims.module.css'
import { saidMissing } from './claim-words.ts'
import { type Claim, claimQuery } from './claims.api.ts'
import { WithdrawForm } from './WithdrawForm.tsx'

/** One claim: what it says, how it stands and why, and every fact that this follows from. */
export function ClaimPage() {
  const place = usePlace()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useQuery(claimQuery(place, id))
  return (
    <div className="page page-narrow">
      <PageTitle title={data?.text ?? 'A claim'} />
      <p>
        <Link href={paths.claims(place, data?.of ? { side: 'theirs' } : {})}>
          {data?.of ? 'Claims of theirs' : 'Claims'}
        </Link>
      </p>
      {error ? (
        <Failure isPage error={error} onRetry={refetch} />
      ) : data?.isTrashed ? (
        <Notice isPage title={`“${data.text}” is in the trash`}>
          It can be restored from <Link href={paths.trash(place)}>there</Link>.
        </Notice>
      ) : data ? (
        <Standing key={id} place={place} claim={data} />
      ) : (
        <ListSkeleton what="Looking up the claim" />
      )}
    </div>
  )
}

function Standing({ place, claim }: { place: Place; claim: Claim }) {
  const { search, change } = useSearch()
  const { id, text, state, since, because, missing, withdrawal, abilities } = claim
  const close = () => change({ panel: undefined })
  return (
    <>
      <div className={classes.head}>
        <h1 className={classes.claim}>{text}</h1>
        <div className={classes.does}>
          <AbleButton
            data-key="edit"
            ability={abilities.edit}
            variant="default"
            size="sm"
            onClick={() => change({ panel: 'edit' })}
          >
            Edit
          </AbleButton>
          <AbleButton
            ability={abilities.edit}
            variant="default"
            size="sm"
            onClick={() => change({ panel: 'withdraw' })}
          >
            {withdrawal ? 'Say it again' : 'Withdraw'}
          </AbleButton>
          <Button variant="default" size="sm" onClick={() => change({ panel: 'changes' })}>
            Changes
          </Button>
        </div>
      </div>
      <p className={classes.why}>
        <ClaimStateMark state={state} /> since {formatDate(since)}. {because}
      </p>
      {withdrawal && (
        <p className={classes.lead}>
          {withdrawal.by ?? 'Somebody'} withdrew it on {formatDate(withdrawal.on)}: {withdrawal.because}
        </p>
      )}
      {missing.length > 0 && (
        <p className={`${classes.lead} ${classes.inexact}`}>Inexact. {saidMissing(missing)}</p>
      )}
      <Wording claim={claim} place={place} />
      <ClaimFindings place={place} claim={claim} />
      <SidePanel title="Edit the claim" isOpen={search.panel === 'edit'} onClose={close}>
        <ClaimForm workspace={place.workspace} claim={claim} onDone={close} />
      </SidePanel>
      <SidePanel
        title={withdrawal ? 'Say it again' : 'Withdraw the claim'}
        isOpen={search.panel === 'withdraw'}
        onClose={close}
      >
        <WithdrawForm workspace={place.workspace} claim={claim} onDone={close} />
      </SidePanel>
      <SidePanel title="Changes" isOpen={search.panel === 'changes'} onClose={close}>
        <Timeline place={place} subject={id} />
      </SidePanel>
    </>
  )
}

function Wording({ place, claim }: { place: Place; claim: Claim }) {
  const { measure, value, unit, conditions, asOf, places, of, statedOn, author } = claim
  const said: [string, React.ReactNode][] = [
    ['What is measured', measure],
    ['How much', value === null ? null : [value.toLocaleString('en-GB'), unit].filter(Boolean).join(' ')],
    ['Under which conditions', conditions],
    ['As of', asOf && formatDate(asOf)],
    of
      ? [
          'Who says it',
          <Link key="of" href={paths.person(place, of.id)}>
            {of.name}
          </Link>,
        ]
      : ['Where we say it', places.join(', ')],
    ['In the register', `${formatDate(statedOn)}${author ? `, by ${author}` : ''}`],
  ]
  return (
    <dl className={classes.figures}>
      {said.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text || <span className="muted">not said</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
