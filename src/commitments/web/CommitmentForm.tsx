import { Button, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { RecordPicker } from '../../people/web/RecordPicker.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import type { Party } from '../commitment.ts'
import { recordCommitmentOperation } from '../commitments.operations.ts'
import classes from './Commitments.module.css'
import { DueField } from './DueField.tsx'

/** What is known already of where it was said. */
export type Said = {
  person?: { id: string; name: string } | undefined
  memberId?: string | undefined
  owedBy?: Party | undefined
  messageId?: string | undefined
  saidOn?: string | undefined
}

type CommitmentFormProps = { workspace: string; said: Said; today: string; onDone: () => void }

const OWERS = [
  { value: 'us', label: 'We owe them' },
  { value: 'them', label: 'They owe us' },
]

export function CommitmentForm({ workspace, said, today, onDone }: CommitmentFormProps) {
  const { data } = useWorkspace(workspace)
  const record = useChange(recordCommitmentOperation)
  const [owedBy, setOwedBy] = useState<Party>(said.owedBy ?? 'us')
  const [person, setPerson] = useState(said.person ?? null)
  const [memberId, setMemberId] = useState(said.memberId ?? null)
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const isOurs = owedBy === 'us'
  // The panel gives the focus before there is a form in it.
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <form
      className={`${form.form} ${form.wide}`}
      onSubmit={event => {
        event.preventDefault()
        setAsked(true)
        if (!person || !dueOn) return
        const texts = new FormData(event.currentTarget)
        const saidOn = `${texts.get('saidOn') ?? ''}`
        record.mutate(
          {
            workspace,
            owedBy,
            personId: person.id,
            text: `${texts.get('text') ?? ''}`,
            dueOn,
            ...(memberId && { memberId }),
            ...(saidOn && { saidOn }),
            ...(said.messageId && { messageId: said.messageId }),
          },
          { onSuccess: onDone },
        )
      }}
    >
      <SegmentedControl
        aria-label="Who owes"
        data={OWERS}
        value={owedBy}
        onChange={value => setOwedBy(value as Party)}
      />
      <TextInput
        ref={first}
        name="text"
        label={isOurs ? 'What we promised' : 'What they promised'}
        placeholder={isOurs ? 'Send the calibration sheet' : 'Name a day for the visit'}
        required
        withAsterisk={false}
        maxLength={300}
        data-autofocus
      />
      <div>
        <RecordPicker
          workspace={workspace}
          label={isOurs ? 'To whom' : 'Who of them'}
          kinds={['person']}
          picked={person}
          onPick={setPerson}
        />
        {isAsked && !person && <p className={`${form.problem} ${classes.missing}`}>Say who of them.</p>}
      </div>
      <DueField today={today} isAsked={isAsked} onDay={setDueOn} />
      <div className={form.row}>
        <Select
          className={form.grow}
          label="Who of us"
          placeholder="You"
          data={(data?.members ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={memberId}
          onChange={setMemberId}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear' }}
        />
        <TextInput
          className={form.grow}
          type="date"
          name="saidOn"
          label="Said on"
          defaultValue={said.saidOn ?? today}
          max={today}
        />
      </div>
      {said.messageId && <p className="muted">It stands in the message that was open.</p>}
      <FormProblem error={record.error} />
      <div className={form.actions}>
        <Button type="submit" loading={record.isPending}>
          Write it down
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
