import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { MessageField } from '../../../relationships/web/MessageField.tsx'
import { useCited } from '../../../relationships/web/use-cited.ts'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { InPlace } from '../../../ui/InPlace.tsx'
import { useWorkspace } from '../../../workspaces/web/workspaces.api.ts'
import classes from './Acts.module.css'

type Heard = { text: string; on: string | undefined; messageId: string | undefined }

type HearFormProps = {
  workspace: string
  opener: string
  label: string
  isTextNeeded?: boolean
  /** With whom the act was. */
  personId: string
  /** What is asked before the words. */
  children?: ReactNode
  error: Error | null
  isPending: boolean
  /** What it will do, before it is saved; `heard` is without words as yet. */
  foreseen: (heard: Omit<Heard, 'text'>) => ReactNode
  onSave: (heard: Heard) => void
  onCancel: () => void
}

/** What was heard of an act since, in the place where the act stands. */
export function HearForm({
  workspace,
  opener,
  label,
  isTextNeeded,
  personId,
  children,
  ...rest
}: HearFormProps) {
  const { data } = useWorkspace(workspace)
  const [text, setText] = useState('')
  const [said, setSaid] = useState<string>()
  const cited = useCited(workspace)
  const on = said ?? cited.sentOn ?? data?.today
  const heard = { on, messageId: cited.messageId ?? undefined }
  return (
    <InPlace opener={opener} onLeave={rest.onCancel}>
      <form
        className={`${form.form} ${form.wide} ${classes.hear}`}
        onSubmit={event => {
          event.preventDefault()
          rest.onSave({ text, ...heard })
        }}
      >
        {children}
        <TextInput
          label={label}
          value={text}
          maxLength={500}
          required={isTextNeeded ?? false}
          withAsterisk={false}
          onChange={event => setText(event.currentTarget.value)}
        />
        <MessageField
          workspace={workspace}
          personId={personId}
          picked={cited.messageId}
          onPick={cited.pick}
        />
        <TextInput
          type="date"
          label="When"
          value={on ?? ''}
          max={data?.today}
          required
          withAsterisk={false}
          onChange={event => setSaid(event.currentTarget.value)}
        />
        {rest.foreseen(heard)}
        <FormProblem error={rest.error} />
        <div className={form.actions}>
          <Button type="submit" loading={rest.isPending}>
            Write it down
          </Button>
          <Button variant="default" onClick={rest.onCancel}>
            Cancel
          </Button>
        </div>
      </form>
    </InPlace>
  )
}
