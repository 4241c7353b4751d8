import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { createPersonOperation } from '../people.operations.ts'
import { RecordPicker } from './RecordPicker.tsx'

type NewPersonProps = { workspace: string; onMade: (id: string) => void; onCancel: () => void }

/** A person whom mail has not shown. An address says where they belong, as it does in mail. */
export function NewPerson({ workspace, onMade, onCancel }: NewPersonProps) {
  const create = useChange(createPersonOperation)
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null)
  const submit = (texts: FormData) => {
    const text = (name: string) => `${texts.get(name) ?? ''}`.trim()
    const title = text('title') || null
    const person = {
      name: text('name'),
      addresses: text('address') ? [text('address')] : [],
      phones: text('phone') ? [{ number: text('phone') }] : [],
      ...(organisation ? { positions: [{ organisationId: organisation.id, title }] } : { title }),
    }
    create.mutate({ workspace, ...person }, { onSuccess: ({ id }) => onMade(id) })
  }
  return (
    <form
      className={`${form.form} ${form.wide}`}
      onSubmit={event => {
        event.preventDefault()
        submit(new FormData(event.currentTarget))
      }}
    >
      <TextInput name="name" label="Name" required withAsterisk={false} data-autofocus />
      <TextInput name="address" type="email" label="Mail address" />
      <TextInput name="phone" type="tel" label="Telephone" />
      <RecordPicker
        workspace={workspace}
        label="Works at"
        kinds={['organisation']}
        picked={organisation}
        onPick={setOrganisation}
      />
      <TextInput name="title" label="What they do" />
      <FormProblem error={create.error} />
      <div className={form.actions}>
        <Button type="submit" loading={create.isPending}>
          Add the person
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
