import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { addPositionOperation, editPositionOperation } from '../people.operations.ts'
import type { PersonRecord } from './people.api.ts'
import { RecordPicker } from './RecordPicker.tsx'

type PositionFormProps = {
  workspace: string
  person: PersonRecord
  position?: PersonRecord['positions'][number]
  onDone: () => void
}

export function PositionForm({ workspace, person, position, onDone }: PositionFormProps) {
  const add = useChange(addPositionOperation)
  const edit = useChange(editPositionOperation)
  const [organisation, setOrganisation] = useState(
    position?.organisationId ? { id: position.organisationId, name: position.organisation ?? '' } : null,
  )
  const submit = (texts: FormData) => {
    const text = (name: string) => `${texts.get(name) ?? ''}`.trim() || null
    const wanted = {
      organisationId: organisation?.id ?? null,
      title: text('title'),
      sinceOn: text('sinceOn'),
      untilOn: text('untilOn'),
    }
    const of = { workspace, id: person.id, position: wanted }
    if (position) edit.mutate({ ...of, positionId: position.id }, { onSuccess: onDone })
    else add.mutate(of, { onSuccess: onDone })
  }
  return (
    <form
      className={`${form.form} ${form.grow}`}
      onSubmit={event => {
        event.preventDefault()
        submit(new FormData(event.currentTarget))
      }}
    >
      <RecordPicker
        workspace={workspace}
        label="Where"
        kinds={['organisation']}
        picked={organisation}
        onPick={setOrganisation}
      />
      <TextInput name="title" label="As what" defaultValue={position?.title ?? ''} />
      <div className={form.row}>
        <TextInput
          className={form.grow}
          type="date"
          name="sinceOn"
          label="Since"
          defaultValue={position?.sinceOn ?? ''}
        />
        <TextInput
          className={form.grow}
          type="date"
          name="untilOn"
          label="Until"
          defaultValue={position?.untilOn ?? ''}
        />
      </div>
      <FormProblem error={add.error ?? edit.error} />
      <div className={form.actions}>
        <Button type="submit" loading={add.isPending || edit.isPending}>
          {position ? 'Save the position' : 'Add the position'}
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
