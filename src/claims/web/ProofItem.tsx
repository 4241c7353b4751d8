import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatDate } from '../../ui/format.ts'
import { InPlace } from '../../ui/InPlace.tsx'
import { trashProofOperation } from '../findings.operations.ts'
import classes from './Claims.module.css'
import { PROOF_WORDS } from './claim-words.ts'
import type { Proof } from './claims.api.ts'
import { ProofForm } from './ProofForm.tsx'

type ProofItemProps = { workspace: string; proof: Proof; ability: true | string }

/** A proof with whether it carries the claim, and if it does not, why. */
export function ProofItem({ workspace, proof, ability }: ProofItemProps) {
  const [isEdited, setEdited] = useState(false)
  const trash = useChange(trashProofOperation)
  const { id, claimId, kind, title, source, datedOn, permission, expiresOn, verified, carries } = proof
  if (isEdited)
    return (
      <li className={classes.item}>
        <InPlace opener={`proof ${id}`} onLeave={() => setEdited(false)}>
          <ProofForm workspace={workspace} claimId={claimId} proof={proof} onDone={() => setEdited(false)} />
        </InPlace>
      </li>
    )
  return (
    <li className={classes.item}>
      <span className={classes.text}>{title}</span>
      <span className={classes.under}>
        {PROOF_WORDS[kind]} · {source} · {formatDate(datedOn)}
        {expiresOn && ` · holds until ${formatDate(expiresOn)}`}
      </span>
      <span className={classes.under}>
        {permission
          ? `Use allowed by ${permission.by}, ${formatDate(permission.on)}`
          : 'Nobody has allowed its use'}
        {verified ? ` · ${verified}` : ' · not verified'}
      </span>
      {carries !== true && (
        <span className={`${classes.under} ${classes.inexact}`}>Does not carry the claim. {carries}</span>
      )}
      <FormProblem error={trash.error} />
      <div className={classes.does}>
        <AbleButton
          data-opens={`proof ${id}`}
          ability={ability}
          variant="default"
          size="compact-xs"
          aria-label={`Edit ${title}`}
          onClick={() => setEdited(true)}
        >
          Edit
        </AbleButton>
        <AbleButton
          ability={ability}
          variant="default"
          size="compact-xs"
          aria-label={`Trash: ${title}`}
          loading={trash.isPending}
          onClick={() => trash.mutate({ workspace, id })}
        >
          Trash
        </AbleButton>
      </div>
    </li>
  )
}
