import { Button, TextInput } from '@mantine/core'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { InPlace } from '../../../ui/InPlace.tsx'
import classes from './Acts.module.css'

type WithdrawFormProps = {
  opener: string
  error: Error | null
  isPending: boolean
  onSave: (because: string) => void
  onCancel: () => void
}

/** Takes back an act that was written down wrongly: never without a reason, in the place where the act stands. */
export function WithdrawForm({ opener, error, isPending, onSave, onCancel }: WithdrawFormProps) {
  return (
    <InPlace opener={opener} onLeave={onCancel}>
      <form
        className={`${form.form} ${form.wide} ${classes.hear}`}
        onSubmit={event => {
          event.preventDefault()
          onSave(`${new FormData(event.currentTarget).get('because') ?? ''}`)
        }}
      >
        <TextInput
          name="because"
          label="Why it is taken back"
          description="It stays to be read, with this reason."
          required
          withAsterisk={false}
          maxLength={500}
        />
        <FormProblem error={error} />
        <div className={form.actions}>
          <Button type="submit" loading={isPending}>
            Withdraw it
          </Button>
          <Button variant="default" onClick={onCancel}>
            Leave it
          </Button>
        </div>
      </form>
    </InPlace>
  )
}
