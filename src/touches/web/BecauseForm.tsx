import { Button, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'

type BecauseFormProps = {
  label: string
  does: string
  error: Error | null
  isPending: boolean
  onSay: (because: string) => void
  onCancel: () => void
  children?: ReactNode
}

/** What is not done without a reason. */
export function BecauseForm({ label, does, error, isPending, onSay, onCancel, children }: BecauseFormProps) {
  return (
    <form
      className={`${form.form} ${form.wide}`}
      onSubmit={event => {
        event.preventDefault()
        onSay(`${new FormData(event.currentTarget).get('because') ?? ''}`)
      }}
    >
      {children}
      <Textarea
        name="because"
        label={label}
        required
        withAsterisk={false}
        maxLength={500}
        autosize
        minRows={2}
      />
      <FormProblem error={error} />
      <div className={form.actions}>
        <Button type="submit" loading={isPending}>
          {does}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
