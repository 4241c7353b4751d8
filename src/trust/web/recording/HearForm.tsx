import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { InPlace } from '../../../ui/InPlace.tsx'
import { useWorkspace } from '../../../workspaces/web/workspaces.api.ts'
import classes from './Acts.module.css'

type HearFormProps = {
  workspace: string
  opener: string
  label: string
  isTextNeeded?: boolean
  /** What is asked before the words. */
  children?: ReactNode
  error: Error | null
  isPending: boolean
  onSave: (heard: { text: string; on: string | undefined }) => void
  onCancel: () => void
}

/** What was heard of an act since, in the place where the act stands. */
export function HearForm({ workspace, opener, label, isTextNeeded, children, ...rest }: HearFormProps) {
  const { data } = useWorkspace(workspace)
  const [text, setText] = useState('')
  const [on, setOn] = useState<string>()
  return (
    <InPlace opener={opener} onLeave={rest.onCancel}>
      <form
        className={`${form.form} ${form.wide} ${classes.hear}`}
        onSubmit={event => {
          event.preventDefault()
          rest.onSave({ text, on: on ?? data?.today })
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
        <TextInput
          type="date"
          label="When"
          value={on ?? data?.today ?? ''}
          max={data?.today}
          required
          withAsterisk={false}
          onChange={event => setOn(event.currentTarget.value)}
        />
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
