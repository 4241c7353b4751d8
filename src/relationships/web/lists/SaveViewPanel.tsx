import { Button, Radio, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import { asQuery } from '../../../app/web/client.ts'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { SidePanel } from '../../../ui/SidePanel.tsx'
import { isEmpty } from '../../../views/filter.ts'
import { sayFilter } from '../../../views/filter-words.ts'
import type { Sharing } from '../../../views/view.ts'
import { listTeamsOperation } from '../../../workspaces/members.operations.ts'
import { FIELDS } from '../../list-fields.ts'
import { type ListState, showingOf } from './list-state.ts'
import classes from './ViewsBar.module.css'
import { useSaveView, type View } from './views.api.ts'

type SaveViewPanelProps = {
  place: Place
  state: ListState
  /** Whether views may be shared, or why not. */
  ability: true | string
  isOpen: boolean
  onClose: () => void
  onSaved: (view: View) => void
}

/** Keeps the list as it stands under a name, for oneself or for others too. */
export function SaveViewPanel({ isOpen, onClose, ...rest }: SaveViewPanelProps) {
  return (
    <SidePanel title="Save as a view" isOpen={isOpen} onClose={onClose} size="min(460px, 100vw)">
      {isOpen && <SaveForm {...rest} onClose={onClose} />}
    </SidePanel>
  )
}

function SaveForm({ place, state, ability, onClose, onSaved }: Omit<SaveViewPanelProps, 'isOpen'>) {
  const [name, setName] = useState('')
  const [sharedWith, setSharedWith] = useState<Sharing['with']>('nobody')
  const [teamId, setTeamId] = useState<string | null>(null)
  const { data } = useQuery(asQuery(listTeamsOperation, { workspace: place.workspace }))
  const saving = useSaveView()
  const teams = data?.teams ?? []
  const showing = showingOf(state)
  const sharing: Sharing =
    sharedWith === 'team' ? { with: 'team', teamId: teamId ?? '' } : { with: sharedWith }
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        saving.mutate(
          { workspace: place.workspace, name, lists: state.listed, showing, sharing },
          {
            onSuccess: view => {
              onSaved(view)
              onClose()
            },
          },
        )
      }}
    >
      <p className="muted">
        {isEmpty(showing.filter) ? 'Everything' : sayFilter(showing.filter, FIELDS[state.listed])}
        {showing.search && `, found by “${showing.search}”`}
      </p>
      <TextInput
        label="Name"
        value={name}
        onChange={event => setName(event.target.value)}
        data-autofocus
        required
      />
      <Radio.Group
        label="For whom"
        description={ability === true ? undefined : ability}
        value={sharedWith}
        onChange={chosen => setSharedWith(chosen as Sharing['with'])}
      >
        <Radio mt="xs" value="nobody" label="Me alone" />
        <Radio mt="xs" value="everybody" label="Everybody in this workspace" disabled={ability !== true} />
        {teams.length > 0 && <Radio mt="xs" value="team" label="A team" disabled={ability !== true} />}
      </Radio.Group>
      {sharedWith === 'team' && (
        <Select
          label="Team"
          data={teams.map(({ id, name: team }) => ({ value: id, label: team }))}
          value={teamId}
          onChange={setTeamId}
          required
        />
      )}
      <FormProblem error={saving.error} />
      <Button type="submit" loading={saving.isPending}>
        Save
      </Button>
    </form>
  )
}
