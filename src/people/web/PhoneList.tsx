import { Button, TextInput } from '@mantine/core'
import { useChange } from '../../app/web/use-change.ts'
import { AddRow } from '../../ui/AddRow.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import classes from '../../ui/LineList.module.css'
import { addPhoneOperation, removePhoneOperation } from '../people.operations.ts'
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
      <AddRow
        isAdding={add.isPending}
        onAdd={({ number, label }, clear) =>
          add.mutate({ workspace, id, number: number!, label: label! }, { onSuccess: clear })
        }
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
      </AddRow>
      <FormProblem error={add.error ?? remove.error} />
    </>
  )
}
