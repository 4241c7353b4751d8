import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../../app/web/use-change.ts'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { InPlace } from '../../../ui/InPlace.tsx'
import {
  contestEvidenceOperation,
  settleContestOperation,
  withdrawEvidenceOperation,
} from '../../trust.operations.ts'
import classes from './Drawer.module.css'

export type Objection = 'contest' | 'withdraw' | 'settle'

const WORDS = {
  contest: {
    label: 'Why it is wrong',
    hint: 'It counts on, marked, until somebody else who manages the workspace has settled it.',
    does: 'Contest it',
  },
  withdraw: {
    label: 'Why it is taken back',
    hint: 'It stays to be read with this reason, and counts no longer.',
    does: 'Withdraw it',
  },
  settle: {
    label: 'What was found',
    hint: 'Either way it stays to be read, with this reason.',
    does: 'It is right, and counts',
  },
} as const satisfies Record<Objection, unknown>

type ObjectionFormProps = {
  workspace: string
  /** The line of the ledger that it is about. */
  evidenceId: string
  /** What the button is marked with that it stands in place of. */
  opener: string
  objection: Objection
  onDone: () => void
}

/** Speaking against a piece of evidence, or deciding on what was said against it: never without a reason. */
export function ObjectionForm({ workspace, evidenceId: id, opener, objection, onDone }: ObjectionFormProps) {
  const { label, hint, does } = WORDS[objection]
  const [because, setBecause] = useState('')
  const contest = useChange(contestEvidenceOperation)
  const withdraw = useChange(withdrawEvidenceOperation)
  const settle = useChange(settleContestOperation)
  const { error, isPending } = { contest, withdraw, settle }[objection]
  const send = (isUpheld: boolean) => {
    const input = { workspace, id, because }
    const then = { onSuccess: onDone }
    if (objection === 'settle') settle.mutate({ ...input, isUpheld }, then)
    else if (objection === 'contest') contest.mutate(input, then)
    else withdraw.mutate(input, then)
  }
  return (
    <InPlace opener={opener} onLeave={onDone}>
      <form
        className={classes.objection}
        onSubmit={event => {
          event.preventDefault()
          send(false)
        }}
      >
        <TextInput
          label={label}
          description={hint}
          required
          withAsterisk={false}
          maxLength={500}
          value={because}
          onChange={event => setBecause(event.currentTarget.value)}
        />
        <FormProblem error={error} />
        <div className={form.actions}>
          <Button type="submit" size="xs" loading={isPending}>
            {does}
          </Button>
          {objection === 'settle' && (
            <Button size="xs" variant="default" disabled={!because.trim()} onClick={() => send(true)}>
              It is wrong, and counts no longer
            </Button>
          )}
          <Button size="xs" variant="subtle" color="gray" onClick={onDone}>
            Leave it
          </Button>
        </div>
      </form>
    </InPlace>
  )
}
