import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { MessageField } from '../../relationships/web/MessageField.tsx'
import { useCited } from '../../relationships/web/use-cited.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { ACTS, type Act } from './acts.ts'
import classes from './Commitments.module.css'
import { dueInWords, whoOwes } from './commitment-words.ts'
import type { Commitment } from './commitments.api.ts'
import { DueField } from './DueField.tsx'
import { OutcomeForeseen } from './OutcomeForeseen.tsx'
import { useAct } from './use-act.ts'

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
      isOnTop
    >
      {act && <ActForm key={act} act={act} onDone={onClose} {...rest} />}
    </SidePanel>
  )
}

type ActFormProps = Omit<ActPanelProps, 'act' | 'onClose'> & { act: Act; onDone: () => void }

/** What can be shown by a message; what is contested or taken back is shown by nothing. */
const IS_SHOWN: ReadonlySet<Act> = new Set(['keep', 'break', 'move', 'dispute'])

function ActForm({ workspace, act, commitment, today, onDone }: ActFormProps) {
  const { mutate, error, isPending } = useAct(workspace, commitment, onDone)
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const [kept, setKept] = useState('late')
  const [said, setSaid] = useState<string>()
  const cited = useCited(workspace)
  const { does, why } = ACTS[act]
  const { personId, saidOn } = commitment
  const isOfWhy = act === 'contest' || act === 'withdraw' || act === 'reword'
  const isShown = IS_SHOWN.has(act)
  const isKept = act === 'keep' || (act === 'dispute' && kept === 'late')
  const isBroken = act === 'break' || (act === 'dispute' && kept !== 'late')
  const on = said ?? (cited.sentOn && cited.sentOn >= saidOn ? cited.sentOn : today)
  const told = {
    on: act === 'dispute' && isBroken ? cited.sentOn : on,
    messageId: (isShown && cited.messageId) || undefined,
  }
  return (
    <form
      className={form.form}
      onSubmit={event => {
        event.preventDefault()
        setAsked(true)
        if (act === 'move' && !dueOn) return
        const texts = new FormData(event.currentTarget)
        mutate(act, { ...told, because: `${texts.get('because') ?? ''}`, dueOn: dueOn ?? '', isKept })
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
        <p className="muted">
          The day is past: it stays late, and it is known when it shall come. Only a message of theirs from
          before shows that another was agreed in time.
        </p>
      )}
      {(isKept || act === 'break' || act === 'move') && (
        <TextInput
          type="date"
          label={DAY_WORDS[act]}
          value={on}
          min={saidOn}
          max={today}
          required
          withAsterisk={false}
          data-autofocus={act !== 'move'}
          onChange={event => setSaid(event.currentTarget.value)}
        />
      )}
      {why && (
        <TextInput
          name="because"
          label={why}
          required={isOfWhy}
          data-autofocus={isOfWhy}
          withAsterisk={false}
          defaultValue={act === 'reword' ? commitment.text : undefined}
          maxLength={act === 'reword' ? 300 : 500}
        />
      )}
      {isShown && (
        <MessageField
          workspace={workspace}
          personId={personId}
          picked={cited.messageId}
          onPick={cited.pick}
        />
      )}
      {(isKept || isBroken) && (
        <OutcomeForeseen
          wanted={{
            workspace,
            id: commitment.id,
            outcome: isKept ? 'keeping' : 'breaking',
            toldBy: act === 'dispute' ? 'them' : 'us',
            ...told,
          }}
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

const DAY_WORDS: Partial<Record<Act, string>> = {
  keep: 'On',
  dispute: 'On',
  break: 'Known since',
  move: 'Agreed on',
}
