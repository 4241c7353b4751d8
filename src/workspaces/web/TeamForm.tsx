import { Button, MultiSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import type { Member, Team } from './members.api.ts'

type TeamFormProps = {
  label: string
  does: string
  team?: Team
  members: readonly Member[]
  mutation: { isPending: boolean; error: Error | null }
  onSubmit: (team: { name: string; memberIds: string[] }) => void
  onBack?: () => void
}

export function TeamForm({ label, does, team, members, mutation, onSubmit, onBack }: TeamFormProps) {
  const [memberIds, setMemberIds] = useState(team?.memberIds ?? [])
  return (
    <form
      className={`${form.form} ${form.wide} ${form.grow}`}
      onSubmit={event => {
        event.preventDefault()
        onSubmit({ name: `${new FormData(event.currentTarget).get('team')}`, memberIds })
      }}
    >
      <TextInput
        name="team"
        label={label}
        placeholder="North"
        defaultValue={team?.name}
        maxLength={200}
        required
        withAsterisk={false}
      />
      <MultiSelect
        label="Who is in it"
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        value={memberIds}
        onChange={setMemberIds}
        searchable
        hidePickedOptions
        comboboxProps={{ withinPortal: false }}
      />
      <FormProblem error={mutation.error} />
      <div className={form.actions}>
        <Button type="submit" variant="default" loading={mutation.isPending}>
          {does}
        </Button>
        {onBack && (
          <Button variant="subtle" onClick={onBack}>
            Leave it
          </Button>
        )}
      </div>
    </form>
  )
}
