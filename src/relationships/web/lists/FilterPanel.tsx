import { Button, Group, Select } from '@mantine/core'
import { useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { SidePanel } from '../../../ui/SidePanel.tsx'
import { checkFilter } from '../../../views/check-filter.ts'
import type { Fields } from '../../../views/fields.ts'
import type { Filter } from '../../../views/filter.ts'
import { FIELDS } from '../../list-fields.ts'
import { ConditionLine } from './ConditionLine.tsx'
import classes from './FilterPanel.module.css'
import {
  type Draft,
  type DraftGroup,
  fromDraft,
  isGroup,
  newCondition,
  newGroup,
  toDraft,
} from './filter-draft.ts'
import type { ListState } from './list-state.ts'

type FilterPanelProps = {
  place: Place
  state: ListState
  isOpen: boolean
  onClose: () => void
  onFilter: (filter: Filter | undefined) => void
}

/** Puts a filter together from every field there is; nothing changes on the page until it is asked to. */
export function FilterPanel({ isOpen, onClose, ...rest }: FilterPanelProps) {
  return (
    <SidePanel title="Filter" isOpen={isOpen} onClose={onClose} size="min(760px, 100vw)" isOnTop>
      {isOpen && <FilterForm {...rest} onClose={onClose} />}
    </SidePanel>
  )
}

function FilterForm({ place, state, onClose, onFilter }: Omit<FilterPanelProps, 'isOpen'>) {
  const fields = FIELDS[state.listed]
  const [draft, setDraft] = useState(() => {
    const begun = toDraft(state.filter)
    return begun.members.length > 0 ? begun : { ...begun, members: [newCondition(fields[0]!)] }
  })
  const [problem, setProblem] = useState<Error | null>(null)
  const show = (filter: Filter | undefined) => {
    try {
      onFilter(filter && checkFilter(filter, fields))
      onClose()
    } catch (refusal) {
      setProblem(refusal as Error)
    }
  }
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        show(fromDraft(draft))
      }}
    >
      <GroupEditor place={place} fields={fields} group={draft} onChange={setDraft} />
      <FormProblem error={problem} />
      <Group className={classes.ends} justify="space-between">
        <Button variant="default" onClick={() => show(undefined)}>
          Remove the filter
        </Button>
        <Button type="submit">Show them</Button>
      </Group>
    </form>
  )
}

const HOW = [
  { value: 'all', label: 'All of these' },
  { value: 'any', label: 'Any of these' },
  { value: 'none', label: 'None of these' },
]

type GroupEditorProps = {
  place: Place
  fields: Fields
  group: DraftGroup
  onChange: (group: DraftGroup) => void
  onRemove?: () => void
}

function GroupEditor({ place, fields, group, onChange, onRemove }: GroupEditorProps) {
  const { how, members } = group
  const replace = (old: Draft, fresh: Draft | null) =>
    onChange({ ...group, members: members.flatMap(member => (member === old ? (fresh ?? []) : member)) })
  const add = (draft: Draft) => onChange({ ...group, members: [...members, draft] })
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>
        <Select
          size="xs"
          aria-label="How many of these must hold"
          data={HOW}
          value={how}
          allowDeselect={false}
          onChange={chosen => onChange({ ...group, how: chosen as DraftGroup['how'] })}
        />
        {onRemove && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onRemove}>
            Remove group
          </Button>
        )}
      </legend>
      {members.map(member =>
        isGroup(member) ? (
          <GroupEditor
            key={member.key}
            place={place}
            fields={fields}
            group={member}
            onChange={fresh => replace(member, fresh)}
            onRemove={() => replace(member, null)}
          />
        ) : (
          <ConditionLine
            key={member.key}
            place={place}
            fields={fields}
            condition={member}
            onChange={fresh => replace(member, fresh)}
            onRemove={() => replace(member, null)}
          />
        ),
      )}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="plus" size={12} />}
          onClick={() => add(newCondition(fields[0]!))}
        >
          Condition
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="plus" size={12} />}
          onClick={() => add({ ...newGroup(), how: 'any', members: [newCondition(fields[0]!)] })}
        >
          Group
        </Button>
      </Group>
    </fieldset>
  )
}
