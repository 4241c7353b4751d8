import { Button, TextInput } from '@mantine/core'
import { useChange } from '../../app/web/use-change.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { addPhoneOperation, removePhoneOperation } from '../people.operations.ts'
import classes from './PersonPanel.module.css'
import type { PersonRecord } from './people.api.ts'

export function PhoneList({ workspace, person }: { workspace: string; person: PersonRecord }) {
  const add = useChange(addPhoneOperation)
  const remove = useChange(removePhoneOperation)
  const { id } = person
  return (
    <>
      <ul className={classes.list}>
        {person.phones.map(({ number, label }) => (
          <li key={number}>
            <span>
              {number} <span className="muted">{label}</span>
            </span>
            <Button
              variant="default"
              size="compact-xs"
              aria-label={`Remove ${number}`}
              onClick={() => remove.mutate({ workspace, id, number })}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={form.row}
        onSubmit={event => {
          event.preventDefault()
          const element = event.currentTarget
          const { number, label } = Object.fromEntries(new FormData(element)) as Record<string, string>
          const phone = { number: number!, label: label! }
          add.mutate({ workspace, id, ...phone }, { onSuccess: () => element.reset() })
        }}
      >
        <TextInput
          className={form.grow}
          name="number"
          type="tel"
          label="Number"
          required
          withAsterisk={false}
        />
        <TextInput className={form.grow} name="label" label="Which" placeholder="office, mobile" />
        <Button type="submit" variant="default" loading={add.isPending}>
          Add
        </Button>
      </form>
      <FormProblem error={add.error ?? remove.error} />
    </>
  )
}
