import { Button, Group, Progress as ProgressBar, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { counted } from '../../../ui/format.ts'
import { SidePanel } from '../../../ui/SidePanel.tsx'
import type { BulkEdit } from '../../bulk-edits.operations.ts'
import classes from './BulkEditPanel.module.css'
import { BulkPreview } from './BulkPreview.tsx'
import { isUnderWay, type Progress, useBulkEdit, useRereadWhenThrough } from './bulk-edits.api.ts'
import type { ListState } from './list-state.ts'
import { type Chosen, selectionOf } from './selection.ts'
import { OrganisationField } from './ValueField.tsx'

type BulkEditPanelProps = {
  place: Place
  state: ListState
  chosen: Chosen
  isOpen: boolean
  onClose: () => void
}

const DOES = [
  { value: 'moveTo', label: 'Move them to an organisation' },
  { value: 'setCity', label: 'Say which city they are in' },
  { value: 'trash', label: 'Put them into the trash' },
]

/** What to do to all who are chosen: first how it would be, then how far it is, then the way back. */
export function BulkEditPanel({ isOpen, onClose, ...rest }: BulkEditPanelProps) {
  return (
    <SidePanel title="Edit the chosen people" isOpen={isOpen} onClose={onClose} size="min(560px, 100vw)">
      {isOpen && <BulkEditForm {...rest} onClose={onClose} />}
    </SidePanel>
  )
}

function BulkEditForm({ place, state, chosen, onClose }: Omit<BulkEditPanelProps, 'isOpen'>) {
  const [does, setDoes] = useState<BulkEdit['do']>('moveTo')
  const [organisationId, setOrganisation] = useState<string>()
  const [city, setCity] = useState('')
  const { start, progress, cancel, undo } = useBulkEdit(place.workspace)
  // What is chosen is what was chosen when this was opened: rows may leave the list by what is done to them.
  const [selection] = useState(() => selectionOf(chosen, state))
  useRereadWhenThrough(progress)
  const edit = editOf(does, organisationId, city)
  const wanted = edit && { workspace: place.workspace, selection, edit }
  const error = start.error ?? cancel.error ?? undo.error
  if (progress) {
    return (
      <div className={classes.form}>
        <Outcome progress={progress} />
        <FormProblem error={error} />
        <Group justify="flex-end">
          {progress.state === 'running' && (
            <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
              Cancel
            </Button>
          )}
          {!isUnderWay(progress) && progress.state !== 'undone' && progress.done > 0 && (
            <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>
              Undo
            </Button>
          )}
          <Button onClick={onClose}>{isUnderWay(progress) ? 'Leave it going on' : 'Done'}</Button>
        </Group>
      </div>
    )
  }
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        if (wanted) start.mutate(wanted)
      }}
    >
      <Select
        label="What to do"
        data={DOES}
        value={does}
        allowDeselect={false}
        onChange={chosenDo => setDoes(chosenDo as BulkEdit['do'])}
      />
      {does === 'moveTo' && (
        <OrganisationField
          place={place}
          label="Organisation"
          values={organisationId ? [organisationId] : []}
          onChange={([id]) => setOrganisation(id as string | undefined)}
        />
      )}
      {does === 'setCity' && (
        <TextInput label="City" value={city} onChange={event => setCity(event.target.value)} required />
      )}
      <BulkPreview wanted={wanted}>
        {changing => (
          <Button type="submit" loading={start.isPending} disabled={changing === 0}>
            Change {counted(changing, 'person', 'people')}
          </Button>
        )}
      </BulkPreview>
      <FormProblem error={error} />
    </form>
  )
}

function editOf(
  does: BulkEdit['do'],
  organisationId: string | undefined,
  city: string,
): BulkEdit | undefined {
  if (does === 'trash') return { do: 'trash' }
  if (does === 'setCity') return city.trim() ? { do: 'setCity', city: city.trim() } : undefined
  return organisationId ? { do: 'moveTo', organisationId } : undefined
}

function Outcome({ progress }: { progress: Progress }) {
  const { state, people, done, skipped, undone, failedBecause } = progress
  const changed = counted(done - skipped, 'person', 'people')
  const said = {
    running: `${done} of ${counted(people, 'person', 'people')} seen to.`,
    finished: `${changed} changed${skipped > 0 ? `; ${skipped} left as they were` : ''}.`,
    cancelled: `Cancelled: ${changed} changed, nobody further.`,
    failed: failedBecause ?? '',
    undoing: `${undone} taken back.`,
    undone: 'Taken back. Whoever was changed again since stayed as they are.',
  }[state]
  return (
    <div role={state === 'failed' ? 'alert' : 'status'} className={classes.outcome}>
      <p>{said}</p>
      {isUnderWay(progress) && (
        <ProgressBar
          value={(100 * (state === 'undoing' ? undone : done)) / Math.max(1, people)}
          aria-label="How far it is"
        />
      )}
    </div>
  )
}
