import { Button } from '@mantine/core'
import { useState } from 'react'
import { paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/web/use-change.ts'
import { usePlace } from '../../../app/web/use-place.ts'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { InPlace } from '../../../ui/InPlace.tsx'
import { Link } from '../../../ui/Link.tsx'
import { judgeCollateralOperation, unjudgeCollateralOperation } from '../../collateral.operations.ts'
import type { Judgement } from '../../collateral.ts'
import { ClaimForm } from '../ClaimForm.tsx'
import { ClaimStateMark } from '../ClaimStateMark.tsx'
import claims from '../Claims.module.css'
import type { Audit, FoundClaim } from './collateral.api.ts'
import { CLAIM_KIND_WORDS, PROBLEM_WORDS } from './collateral-words.ts'
import classes from './Piece.module.css'

/** A claim as it stands in a piece: the words that make it one, what the register has of it, what is wrong with it. */
export function FoundClaimItem({ audit, claim }: { audit: Audit; claim: FoundClaim }) {
  const { page, text, start, end, kind, exact, register, problems } = claim
  return (
    <li className={claims.item}>
      <p className={classes.words}>
        {text.slice(0, start)}
        <mark className={classes.mark}>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </p>
      <p className={claims.under}>
        {audit.pages > 1 && `Page ${page} · `}
        {CLAIM_KIND_WORDS[kind]}, {exact ? 'exact' : 'inexact'}
      </p>
      {register && <InRegister register={register} />}
      {problems.length > 0 && (
        <ul className={classes.problems} aria-label="What is wrong with it">
          {problems.map(({ problem, because, instead }) => (
            <li key={problem}>
              <b>{PROBLEM_WORDS[problem]}.</b> {because} <span className="muted">{instead}</span>
            </li>
          ))}
        </ul>
      )}
      <Doing audit={audit} claim={claim} />
    </li>
  )
}

function InRegister({ register }: { register: NonNullable<FoundClaim['register']> }) {
  const place = usePlace()
  const { id, text, state, sharedWords, sharedNumbers, contradiction } = register
  return (
    <p className={classes.register} data-contradicts={contradiction !== null || undefined}>
      {contradiction
        ? `It says ${contradiction.here}; the register says ${contradiction.register}: `
        : 'In the register: '}
      <Link href={paths.claim(place, id)}>{text}</Link> <ClaimStateMark state={state} />
      <span className={claims.under}>Known by: {[...sharedWords, ...sharedNumbers].join(', ')}</span>
    </p>
  )
}

function Doing({ audit, claim }: { audit: Audit; claim: FoundClaim }) {
  const { workspace } = usePlace()
  const judge = useChange(judgeCollateralOperation)
  const unjudge = useChange(unjudgeCollateralOperation)
  const [isNew, setNew] = useState(false)
  const ability = audit.abilities.judge
  const opener = `claim ${claim.page} ${claim.text}`
  const of = { workspace, id: audit.id, claim: claim.text }
  const say = (judgement: Judgement) => judge.mutate({ ...of, judgement })
  if (isNew)
    return (
      <div className={claims.new}>
        <InPlace opener={opener} onLeave={() => setNew(false)}>
          <ClaimForm
            workspace={workspace}
            found={{ text: claim.text, place: audit.name }}
            onDone={() => setNew(false)}
          />
        </InPlace>
      </div>
    )
  if (claim.judgement)
    return (
      <div className={claims.does}>
        <span className="muted">
          {claim.judgement.judgement === 'mended' ? 'Seen to' : 'No claim'}, says {claim.judgement.by}.
        </span>
        <Button
          variant="subtle"
          size="compact-sm"
          loading={unjudge.isPending}
          onClick={() => unjudge.mutate(of)}
        >
          Take that back
        </Button>
        <FormProblem error={unjudge.error} />
      </div>
    )
  const about = `: ${claim.text}`
  return (
    <div className={claims.does}>
      {!claim.register && (
        <AbleButton
          variant="default"
          size="compact-sm"
          ability={ability}
          data-opens={opener}
          aria-label={`Add to the register${about}`}
          onClick={() => setNew(true)}
        >
          Add to the register
        </AbleButton>
      )}
      <AbleButton
        variant="subtle"
        size="compact-sm"
        ability={ability}
        aria-label={`Seen to${about}`}
        loading={judge.isPending}
        onClick={() => say('mended')}
      >
        Seen to
      </AbleButton>
      <AbleButton
        variant="subtle"
        size="compact-sm"
        ability={ability}
        aria-label={`No claim${about}`}
        onClick={() => say('no claim')}
      >
        No claim
      </AbleButton>
      <FormProblem error={judge.error} />
    </div>
  )
}
