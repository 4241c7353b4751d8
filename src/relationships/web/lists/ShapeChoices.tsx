import { Button, Checkbox, SegmentedControl, Select } from '@mantine/core'
import { Icon } from '../../../ui/Icon.tsx'
import type { Search } from '../../../ui/search.ts'
import { isSortable } from '../../../views/fields.ts'
import { firstDirection, MOST_SORT_KEYS, type SortKey } from '../../../views/sort.ts'
import { FIELDS } from '../../list-fields.ts'
import { type ListState, sortText } from './list-state.ts'
import { columnsOf } from './row-values.ts'
import classes from './ShapeChoices.module.css'

type ShapeProps = { state: ListState; change: (part: Search) => void }

/** How a list is shown: which columns, in what order, in which groups, as a table or a board. */
export const SHAPES = [
  { label: 'Columns', Choice: ColumnChoice },
  { label: 'Order', Choice: SortChoice },
  { label: 'Groups', Choice: GroupChoice },
]

function ColumnChoice({ state, change }: ShapeProps) {
  const chosen = state.columns
  const write = (columns: readonly string[]) => change({ columns: columns.join(',') || undefined })
  return (
    <>
      <p className={classes.hint}>
        {chosen.length === 0
          ? 'The usual columns. Choose others:'
          : 'In the order in which they were chosen.'}
      </p>
      <div className={classes.columns}>
        {columnsOf(state.listed).map(({ name, label }) => (
          <Checkbox
            key={name}
            size="sm"
            label={label}
            checked={chosen.includes(name)}
            onChange={({ target }) =>
              write(target.checked ? [...chosen, name] : chosen.filter(other => other !== name))
            }
          />
        ))}
      </div>
      {chosen.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => write([])}>
          The usual columns
        </Button>
      )}
    </>
  )
}

function SortChoice({ state, change }: ShapeProps) {
  const { sort, listed } = state
  const fields = FIELDS[listed].filter(isSortable).filter(({ kind }) => kind !== 'reference')
  const options = fields.map(({ name, label }) => ({ value: name, label }))
  const write = (keys: readonly SortKey[]) =>
    change({ sort: keys.length === 0 ? undefined : sortText({ sort: keys, listed }) })
  const keyOf = (name: string): SortKey => ({
    field: name,
    direction: firstDirection(fields.find(field => field.name === name)!),
  })
  return (
    <>
      {sort.map((key, index) => (
        <div key={key.field} className={classes.sort}>
          <Select
            aria-label={index === 0 ? 'Sorted by' : 'Then by'}
            data={options}
            value={key.field}
            allowDeselect={false}
            searchable
            onChange={name => name && write(sort.map(other => (other === key ? keyOf(name) : other)))}
            openOnFocus={false}
            comboboxProps={{ withinPortal: false }}
          />
          <SegmentedControl
            aria-label={`Direction of ${key.field}`}
            data={[
              { value: 'up', label: 'Up' },
              { value: 'down', label: 'Down' },
            ]}
            value={key.direction}
            onChange={direction =>
              write(sort.map(other => (other === key ? { ...key, direction: direction as 'up' } : other)))
            }
          />
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={`No longer by ${key.field}`}
            onClick={() => write(sort.filter(other => other !== key))}
          >
            <Icon name="minus" />
          </Button>
        </div>
      ))}
      {sort.length < MOST_SORT_KEYS && (
        <Select
          aria-label="Then by"
          placeholder={sort.length === 0 ? 'Sort by' : 'Then by'}
          data={options.filter(({ value }) => !sort.some(({ field }) => field === value))}
          value={null}
          searchable
          onChange={name => name && write([...sort, keyOf(name)])}
          openOnFocus={false}
          comboboxProps={{ withinPortal: false }}
        />
      )}
      <p className={classes.hint}>What is not known always stands last.</p>
    </>
  )
}

function GroupChoice({ state, change }: ShapeProps) {
  const groupable = FIELDS[state.listed].filter(({ isGroupable }) => isGroupable)
  if (groupable.length === 0) return <p className={classes.hint}>Organisations stand in no groups.</p>
  return (
    <>
      <Select
        label="Grouped by"
        data={groupable.map(({ name, label }) => ({ value: name, label }))}
        value={state.groupBy}
        placeholder="Nothing"
        clearable
        onChange={name => change({ group: name ?? undefined, ...(name === null && { layout: undefined }) })}
        openOnFocus={false}
        comboboxProps={{ withinPortal: false }}
      />
      <SegmentedControl
        aria-label="Layout"
        fullWidth
        data={[
          { value: 'table', label: 'Table' },
          { value: 'board', label: 'Board' },
        ]}
        value={state.layout}
        onChange={layout =>
          change({
            layout: layout === 'table' ? undefined : layout,
            ...(layout === 'board' && state.groupBy === null && { group: 'state' }),
          })
        }
      />
    </>
  )
}
