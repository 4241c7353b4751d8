import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { RecordPicker } from '../../people/web/RecordPicker.tsx'
import { Clashes } from '../../timeline/web/Clashes.tsx'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import type { Task } from './tasks.api.ts'
import { useSaveTask } from './use-save-task.ts'

type TaskFormProps = {
  workspace: string
  /** The one that is edited; absent for a new one. */
  task?: Task
  /** What a new one is about. */
  about?: NonNullable<Task['about']>
  onDone: () => void
}

const LABELS: Record<string, string> = {
  title: 'What is to be done',
  about: 'About',
  assigneeId: 'Who does it',
  dueOn: 'Due',
  reminder: 'Reminder',
}

export function TaskForm({ workspace, task, about: aboutAtFirst, onDone }: TaskFormProps) {
  const { data } = useWorkspace(workspace)
  const { save, clash, error, isPending } = useSaveTask(workspace, task, onDone)
  const [about, setAbout] = useState(task ? task.about : (aboutAtFirst ?? null))
  const [assigneeId, setAssigneeId] = useState(task?.assigneeId ?? null)
  const members = data?.members ?? []
  const sayValue = (_: string, value: unknown) =>
    members.find(({ id }) => id === value)?.name ?? sayOther(value)
  return (
    <form
      className={`${form.form} ${form.wide}`}
      onSubmit={event => {
        event.preventDefault()
        save(new FormData(event.currentTarget), { about, assigneeId })
      }}
    >
      <TextInput
        name="title"
        label={LABELS.title}
        defaultValue={task?.title}
        required
        withAsterisk={false}
        data-autofocus
      />
      <RecordPicker
        workspace={workspace}
        label="About"
        kinds={['person', 'organisation']}
        picked={about}
        onPick={setAbout}
      />
      <Select
        label={LABELS.assigneeId}
        placeholder={task ? 'Nobody' : 'You'}
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        value={assigneeId}
        onChange={setAssigneeId}
        searchable
        clearable={task !== undefined}
        clearButtonProps={{ 'aria-label': 'Clear' }}
      />
      <TextInput type="date" name="dueOn" label="Due" defaultValue={task?.dueOn ?? ''} />
      <div className={form.row}>
        <TextInput
          className={form.grow}
          type="datetime-local"
          name="remindAt"
          label="Remind"
          defaultValue={task?.reminder?.local ?? ''}
        />
        <Select
          className={form.grow}
          name="timeZone"
          label="By the clocks of"
          data={TIME_ZONES}
          defaultValue={task?.reminder?.timeZone ?? OWN_ZONE}
          searchable
          allowDeselect={false}
        />
      </div>
      {clash ? (
        <Clashes clashes={clash.clashes} labelOf={field => LABELS[field] ?? field} sayValue={sayValue} />
      ) : (
        <FormProblem error={error} />
      )}
      <div className={form.actions}>
        <Button type="submit" loading={isPending}>
          {clash ? 'Save as chosen' : task ? 'Save' : 'Set the task'}
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

const OWN_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
const TIME_ZONES = [...new Set(['UTC', OWN_ZONE, ...Intl.supportedValuesOf('timeZone')])]

function sayOther(value: unknown): string {
  if (value === null || value === '') return 'nothing'
  if (typeof value === 'string') return value
  const { at, timeZone, kind } = value as Record<string, string>
  return at ? `${at.slice(0, 16).replace('T', ' ')} (${timeZone})` : `another ${kind}`
}
