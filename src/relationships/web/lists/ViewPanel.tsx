import { Button, Radio, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import { asQuery } from '../../../app/web/client.ts'
import { Confirm } from '../../../ui/Confirm.tsx'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { SidePanel } from '../../../ui/SidePanel.tsx'
import { isEmpty } from '../../../views/filter.ts'
import { sayFilter } from '../../../views/filter-words.ts'
import type { Sharing } from '../../../views/view.ts'
import { listTeamsOperation } from '../../../workspaces/members.operations.ts'
import { FIELDS } from '../../list-fields.ts'
import { type ListState, showingOf } from './list-state.ts'
import { useNaming } from './use-naming.ts'
import classes from './ViewsMenu.module.css'
import { useChangeView, useRemoveView, useSaveView, type View } from './views.api.ts'

type ViewPanelProps = {
  place: Place
  state: ListState
  /** The view whose name and sharing are changed; a new one of the list as it stands where there is none. */
  view: View | undefined
  /** Whether views may be shared, or why not. */
  ability: true | string
  isOpen: boolean
  onClose: () => void
  onSaved: (view: View) => void
  onRemoved: () => void
}

/** Keeps the list as it stands under a name, or changes what a view is called, for whom it is, and that it is. */
export function ViewPanel({ isOpen, ...rest }: ViewPanelProps) {
  const title = rest.view ? 'Name and sharing' : 'Save as a view'
  return (
    <SidePanel title={title} isOpen={isOpen} onClose={rest.onClose} size="min(460px, 100vw)" isOnTop>
      {isOpen && <ViewForm {...rest} />}
    </SidePanel>
  )
}

function ViewForm(props: Omit<ViewPanelProps, 'isOpen'>) {
  const { place, state, view, ability, onClose, onSaved, onRemoved } = props
  const { workspace } = place
  const [name, setName] = useState(view?.name ?? '')
  const [sharing, setSharing] = useState<Sharing>(view?.sharing ?? { with: 'nobody' })
  const naming = useNaming(place)
  const saving = useSaveView()
  const changing = useChangeView()
  const removing = useRemoveView()
  const showing = view?.showing ?? showingOf(state)
  const save = async () => {
    const saved = view
      ? await changing.mutateAsync({ workspace, id: view.id, name, sharing, version: view.version })
      : await saving.mutateAsync({ workspace, name, lists: state.listed, showing, sharing })
    if (!view) onSaved(saved)
    onClose()
  }
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        // What went wrong stands in the form.
        save().catch(() => {})
      }}
    >
      <p className="muted">
        {isEmpty(showing.filter) ? 'Everything' : sayFilter(showing.filter, FIELDS[state.listed], naming)}
        {showing.search && `, found by “${showing.search}”`}
      </p>
      <TextInput
        label="Name"
        value={name}
        onChange={event => setName(event.target.value)}
        data-autofocus
        required
      />
      <SharingChoice workspace={workspace} ability={ability} sharing={sharing} onChange={setSharing} />
      <FormProblem error={saving.error ?? changing.error} />
      <div className={classes.ends}>
        <Button type="submit" loading={saving.isPending || changing.isPending}>
          Save
        </Button>
        {view && (
          <Confirm
            label="Remove this view"
            question={`Remove “${view.name}”?`}
            does="Remove it"
            run={async () => {
              await removing.mutateAsync({ workspace, id: view.id })
              onClose()
              onRemoved()
            }}
          >
            {view.sharing.with === 'nobody'
              ? 'What it shows stays; the view is gone.'
              : 'What it shows stays; the view is gone for everybody it was shared with.'}
          </Confirm>
        )}
      </div>
    </form>
  )
}

type SharingChoiceProps = {
  workspace: string
  ability: true | string
  sharing: Sharing
  onChange: (sharing: Sharing) => void
}

function SharingChoice({ workspace, ability, sharing, onChange }: SharingChoiceProps) {
  const { data } = useQuery(asQuery(listTeamsOperation, { workspace }))
  const teams = data?.teams ?? []
  const isTeam = sharing.with === 'team'
  return (
    <>
      <Radio.Group
        label="For whom"
        description={ability === true ? undefined : ability}
        value={sharing.with}
        onChange={chosen =>
          onChange(chosen === 'team' ? { with: 'team', teamId: '' } : { with: chosen as 'nobody' })
        }
      >
        <Radio mt="xs" value="nobody" label="Me alone" />
        <Radio mt="xs" value="everybody" label="Everybody in this workspace" disabled={ability !== true} />
        {(teams.length > 0 || isTeam) && (
          <Radio mt="xs" value="team" label="A team" disabled={ability !== true} />
        )}
      </Radio.Group>
      {isTeam && (
        <Select
          label="Team"
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={sharing.teamId || null}
          onChange={teamId => onChange({ with: 'team', teamId: teamId ?? '' })}
          required
        />
      )}
    </>
  )
}
