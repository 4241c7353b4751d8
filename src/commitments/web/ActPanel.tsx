import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { contestEvidenceOperation } from '../../trust/trust.operations.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import * as operations from '../commitments.operations.ts'
import classes from './Commitments.module.css'
import { dueInWords, whoOwes } from './commitment-words.ts'
import type { Commitment } from './commitments.api.ts'
import { DueField } from './DueField.tsx'

export const ACTS = {
  keep: { title: 'Kept on another day', does: 'It was kept', why: 'How, or why not in time' },
  move: { title: 'Another day was agreed', does: 'Move it', why: 'Why' },
  break: { title: 'It was broken', does: 'It was broken', why: 'What happened' },
  dispute: { title: 'They say otherwise', does: 'Write that down', why: 'What they said' },
  contest: { title: 'Contest this', does: 'Contest it', why: 'Why it is wrong' },
  withdraw: { title: 'Written down wrongly', does: 'Withdraw it', why: 'Why' },
  takeBack: { title: 'Take it back', does: 'Open it again', why: '' },
} as const

export type Act = keyof typeof ACTS

type ActPanelProps = {
  workspace: string
  act: Act | null
  commitment: Commitment
  today: string
  onClose: () => void
}

/** What became of a commitment, where that takes more than one key: on which day, and why. */
export function ActPanel({ act, onClose, ...rest }: ActPanelProps) {
  return (
    <SidePanel
      title={act ? ACTS[act].title : ''}
      isOpen={act !== null}
      onClose={onClose}
      size="min(480px, 100vw)"
    >
      {act && <ActForm key={act} act={act} onDone={onClose} {...rest} />}
    </SidePanel>
  )
}

type ActFormProps = Omit<ActPanelProps, 'act' | 'onClose'> & { act: Act; onDone: () => void }

function ActForm({ workspace, act, commitment, today, onDone }: ActFormProps) {
  const { mutate, error, isPending } = useAct(workspace, commitment, onDone)
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const [kept, setKept] = useState('late')
  const { does, why } = ACTS[act]
  const isOfWhy = act === 'contest' || act === 'withdraw'
  const asksDay = act === 'keep' || act === 'break' || (act === 'dispute' && kept === 'late')
  return (
    <form
      className={form.form}
      onSubmit={event => {
        event.preventDefault()
        setAsked(true)
        if (act === 'move' && !dueOn) return
        const texts = new FormData(event.currentTarget)
        mutate(act, {
          on: `${texts.get('on') ?? today}`,
          because: `${texts.get('because') ?? ''}`,
          dueOn: dueOn ?? '',
          isKept: kept === 'late',
        })
      }}
    >
      <div>
        <p className={classes.about}>{commitment.text}</p>
        <p className="muted">
          {whoOwes(commitment)}, {dueInWords(commitment, today)}
        </p>
      </div>
      {act === 'dispute' && (
        <SegmentedControl
          aria-label="What they say"
          data={[
            { value: 'late', label: 'Kept, on another day' },
            { value: 'broken', label: 'Not kept' },
          ]}
          value={kept}
          onChange={setKept}
        />
      )}
      {act === 'move' && (
        <DueField isFirst label="To when" today={today} isAsked={isAsked} onDay={setDueOn} />
      )}
      {act === 'move' && commitment.state === 'overdue' && (
        <p className="muted">The day is past: it stays late, and it is known when it shall come.</p>
      )}
      {asksDay && (
        <TextInput
          type="date"
          name="on"
          label={act === 'break' ? 'Known since' : 'On'}
          defaultValue={today}
          min={commitment.saidOn}
          max={today}
          required
          withAsterisk={false}
          data-autofocus
        />
      )}
      {why && (
        <TextInput
          name="because"
          label={why}
          required={isOfWhy}
          data-autofocus={isOfWhy}
          withAsterisk={false}
          maxLength={500}
        />
      )}
      {act === 'break' && commitment.owedBy === 'us' && (
        <p className="muted">
          It stays broken. Whoever finds that wrong contests it, and somebody else settles that.
        </p>
      )}
      {act === 'takeBack' && <p className="muted">As after a slip of the hand. The timeline keeps both.</p>}
      <FormProblem error={error} />
      <div className={form.actions}>
        <Button type="submit" loading={isPending} data-autofocus={act === 'takeBack' ? true : undefined}>
          {does}
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

type Given = { on: string; because: string; dueOn: string; isKept: boolean }

function useAct(workspace: string, { id, standing }: Commitment, onSuccess: () => void) {
  const keep = useChange(operations.keepCommitmentOperation)
  const breaking = useChange(operations.breakCommitmentOperation)
  const move = useChange(operations.renegotiateCommitmentOperation)
  const takeBack = useChange(operations.takeBackOutcomeOperation)
  const withdraw = useChange(operations.withdrawCommitmentOperation)
  const contest = useChange(contestEvidenceOperation)
  const all = [keep, breaking, move, takeBack, withdraw, contest]
  const of = { workspace, id }
  const mutate = (act: Act, { on, because, dueOn, isKept }: Given) => {
    const then = { onSuccess }
    if (act === 'keep') keep.mutate({ ...of, keptOn: on, because }, then)
    if (act === 'break') breaking.mutate({ ...of, brokenOn: on, because }, then)
    if (act === 'move') move.mutate({ ...of, dueOn, because }, then)
    if (act === 'dispute' && isKept) keep.mutate({ ...of, keptOn: on, because, toldBy: 'them' }, then)
    if (act === 'dispute' && !isKept) breaking.mutate({ ...of, because, toldBy: 'them' }, then)
    if (act === 'takeBack') takeBack.mutate(of, then)
    if (act === 'withdraw') withdraw.mutate({ ...of, because }, then)
    if (act === 'contest' && standing) contest.mutate({ workspace, id: standing.evidenceId, because }, then)
  }
  return {
    mutate,
    error: all.find(({ error }) => error)?.error ?? null,
    isPending: all.some(({ isPending }) => isPending),
  }
}
