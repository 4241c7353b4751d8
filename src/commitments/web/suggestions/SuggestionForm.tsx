import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { Party } from '../../commitment.ts'
import classes from './Suggestions.module.css'
import type { Suggestion } from './suggestions.api.ts'

export type Corrections = { text: string; owedBy: Party; dueOn?: string }

type FormProps = {
  suggestion: Suggestion
  today: string
  isPending: boolean
  onCancel: () => void
  onConfirm: (corrections: Corrections) => void
}

/** What was found, to be put right before it is written down. */
export function SuggestionForm({ suggestion, isPending, onCancel, onConfirm }: FormProps) {
  const { kind, what, dueOn, saidOn, doneBy, member, person } = suggestion
  const [owedBy, setOwedBy] = useState<Party>(doneBy)
  const isCommitment = kind === 'commitment'
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  return (
    <form
      className={classes.form}
      onKeyDown={leave}
      onSubmit={event => {
        event.preventDefault()
        const typed = new FormData(event.currentTarget)
        const day = `${typed.get('dueOn') ?? ''}`
        onConfirm({ text: `${typed.get('text')}`, owedBy, ...(day && { dueOn: day }) })
      }}
    >
      <SegmentedControl
        size="xs"
        aria-label={isCommitment ? 'Who owes it' : 'Who did it'}
        data={[
          { value: 'us', label: member },
          { value: 'them', label: person },
        ]}
        value={owedBy}
        onChange={value => setOwedBy(value as Party)}
      />
      <TextInput
        name="text"
        label={isCommitment ? 'What' : 'In words'}
        defaultValue={what}
        maxLength={300}
        required
        withAsterisk={false}
        autoComplete="off"
        ref={dueOn || !isCommitment ? focusOnce : undefined}
      />
      {isCommitment && (
        <TextInput
          type="date"
          name="dueOn"
          label="By when"
          defaultValue={dueOn ?? ''}
          min={saidOn}
          required
          withAsterisk={false}
          ref={dueOn ? undefined : focusOnce}
        />
      )}
      <div className={classes.does}>
        <Button type="submit" size="compact-sm" loading={isPending}>
          Write it down
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** The field that is missing something, or the first. */
function focusOnce(field: HTMLInputElement | null) {
  field?.focus()
}
