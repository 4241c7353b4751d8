import { Button, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { RecordPicker } from '../../../people/web/RecordPicker.tsx'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { useWorkspace } from '../../../workspaces/web/workspaces.api.ts'
import type { Draft } from './draft.ts'
import classes from './Recording.module.css'
import { kindsQuery } from './recording.api.ts'

type ActFormProps = {
  workspace: string
  draft: Draft
  /** As the question is asked: “Who did it”, “Who gave it”. */
  who: string
  us: string
  them: string
  children: ReactNode
  /** What it will do, below everything that is asked. */
  foreseen: ReactNode
  error: Error | null
  isPending: boolean
  onSave: () => void
  onCancel: () => void
}

/** What is asked of every act, around what is asked of this one. */
export function ActForm({ workspace, draft, who, us, them, children, ...rest }: ActFormProps) {
  const { data } = useWorkspace(workspace)
  const may = useQuery(kindsQuery(workspace)).data?.abilities.record ?? true
  const whoId = useId()
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        rest.onSave()
      }}
    >
      <div>
        <div id={whoId} className={classes.label}>
          {who}
        </div>
        <SegmentedControl
          aria-labelledby={whoId}
          value={draft.doneBy}
          onChange={side => draft.setDoneBy(side as Draft['doneBy'])}
          data={[
            { value: 'us', label: us },
            { value: 'them', label: them },
          ]}
        />
      </div>
      {children}
      <RecordPicker
        workspace={workspace}
        label="With whom of them"
        kinds={['person']}
        picked={draft.person}
        onPick={draft.setPerson}
      />
      <div className={form.row}>
        <Select
          className={form.grow}
          label="Who of us"
          data={(data?.members ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.memberId}
          onChange={id => id && draft.setMemberId(id)}
          allowDeselect={false}
          searchable
        />
        <TextInput
          className={form.grow}
          type="date"
          label="When"
          value={draft.on}
          max={data?.today}
          required
          withAsterisk={false}
          onChange={event => draft.setOn(event.currentTarget.value)}
        />
      </div>
      {draft.message && <Cited message={draft.message} onDrop={draft.dropMessage} />}
      {rest.foreseen}
      <FormProblem error={rest.error} />
      <div className={form.actions}>
        <AbleButton
          ability={draft.person ? may : 'Say with whom of them it was.'}
          type="submit"
          loading={rest.isPending}
        >
          Write it down
        </AbleButton>
        <Button variant="default" onClick={rest.onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function Cited({ message, onDrop }: { message: NonNullable<Draft['message']>; onDrop: () => void }) {
  return (
    <p className={classes.cited}>
      <span>
        Cites the message <b>{message.subject || '(no subject)'}</b>
      </span>
      <Button variant="subtle" size="compact-xs" onClick={onDrop}>
        Do not cite it
      </Button>
    </p>
  )
}
