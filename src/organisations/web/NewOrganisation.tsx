import { Button, TextInput } from '@mantine/core'
import { useChange } from '../../app/web/use-change.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { createOrganisationOperation } from '../organisations.operations.ts'

type NewOrganisationProps = { workspace: string; onMade: (id: string) => void; onCancel: () => void }

export function NewOrganisation({ workspace, onMade, onCancel }: NewOrganisationProps) {
  const create = useChange(createOrganisationOperation)
  const submit = (texts: FormData) => {
    const text = (name: string) => `${texts.get(name) ?? ''}`.trim()
    const domains = text('domain') ? [text('domain')] : []
    const organisation = { name: text('name'), city: text('city') || null, domains }
    create.mutate({ workspace, ...organisation }, { onSuccess: ({ id }) => onMade(id) })
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
      <TextInput
        name="domain"
        label="Mail domain"
        placeholder="firm.example"
        description="Whoever has an address there belongs to it."
      />
      <TextInput name="city" label="City" />
      <FormProblem error={create.error} />
      <div className={form.actions}>
        <Button type="submit" loading={create.isPending}>
          Add the organisation
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
