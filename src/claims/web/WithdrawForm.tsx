import { Button, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../app/paths.ts'
import { useChange } from '../../app/web/use-change.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { reinstateClaimOperation, trashClaimOperation, withdrawClaimOperation } from '../claims.operations.ts'
import type { Claim } from './claims.api.ts'
import { FactForm, textOf } from './FactForm.tsx'

type WithdrawFormProps = { workspace: string; claim: Claim; onDone: () => void }

/** Says a claim no longer, or again. One that nobody judged or asked about can also go into the trash. */
export function WithdrawForm({ workspace, claim, onDone }: WithdrawFormProps) {
  const withdraw = useChange(withdrawClaimOperation)
  const reinstate = useChange(reinstateClaimOperation)
  if (claim.withdrawal)
    return (
      <div className={`${form.form} ${form.wide}`}>
        <p>It was withdrawn because: {claim.withdrawal.because}</p>
        <FormProblem error={reinstate.error} />
        <div className={form.actions}>
          <Button
            loading={reinstate.isPending}
            onClick={() => reinstate.mutate({ workspace, id: claim.id }, { onSuccess: onDone })}
          >
            Say it again
          </Button>
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
        </div>
      </div>
    )
  const save = (texts: FormData) =>
    withdraw.mutate({ workspace, id: claim.id, because: textOf(texts, 'because') }, { onSuccess: onDone })
  return (
    <>
      <FactForm does="Withdraw" save={save} mutation={withdraw} onDone={onDone}>
        <TextInput
          name="because"
          label="Why it is said no longer"
          description="It stays to be read, with this."
          required
          withAsterisk={false}
          data-autofocus
        />
      </FactForm>
      {claim.verdicts.length + claim.cycles.length === 0 && <Trashing workspace={workspace} claim={claim} />}
    </>
  )
}

function Trashing({ workspace, claim }: Pick<WithdrawFormProps, 'workspace' | 'claim'>) {
  const trash = useChange(trashClaimOperation)
  const navigate = useNavigate()
  return (
    <div className={`${form.form} ${form.wide} ${form.asked}`}>
      <p className="muted">Nobody has judged it or asked about it yet. Entered by mistake, it can go.</p>
      <FormProblem error={trash.error} />
      <div className={form.actions}>
        <Button
          variant="default"
          loading={trash.isPending}
          onClick={() =>
            trash.mutate(
              { workspace, id: claim.id },
              { onSuccess: () => navigate({ href: paths.claims({ workspace }) }) },
            )
          }
        >
          Put it in the trash
        </Button>
      </div>
    </div>
  )
}
