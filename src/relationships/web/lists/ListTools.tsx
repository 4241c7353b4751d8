import { Button, type ButtonProps } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Place } from '../../../app/paths.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { writeFilter } from '../../../views/filter-text.ts'
import { FilterPanel } from './FilterPanel.tsx'
import { countConditions } from './filter-draft.ts'
import type { ListState } from './list-state.ts'
import { exportHref } from './lists.api.ts'
import { useViews } from './views.api.ts'

type ToolProps = { place: Place; state: ListState; button?: ButtonProps }
type FilterButtonProps = ToolProps & { label?: string; onDone?: () => void }

/** Narrows a list by any of its fields. */
export function FilterButton({ place, state, button, label = 'Filter', onDone }: FilterButtonProps) {
  const { change } = useSearch()
  const [isOpen, { open, close }] = useDisclosure()
  const conditions = countConditions(state.filter)
  return (
    <>
      <Button variant="default" size="sm" leftSection={<Icon name="filter" />} {...button} onClick={open}>
        {conditions > 0 ? `${label}: ${conditions}` : label}
      </Button>
      <FilterPanel
        place={place}
        state={state}
        isOpen={isOpen}
        onClose={close}
        onFilter={filter => {
          change({ filter: filter && writeFilter(filter) })
          onDone?.()
        }}
      />
    </>
  )
}

type ChooseButtonProps = { isChoosing: boolean; onChoose: () => void; button?: ButtonProps }

/** Begins, and ends, choosing rows to do something with. */
export const ChooseButton = ({ isChoosing, onChoose, button }: ChooseButtonProps) => (
  <Button
    variant={isChoosing ? 'light' : 'default'}
    size="sm"
    aria-pressed={isChoosing}
    leftSection={<Icon name="check" />}
    {...button}
    onClick={onChoose}
  >
    Choose
  </Button>
)

/** Takes the list out as a file. */
export function ExportButton({ place, state, button }: ToolProps) {
  const { data } = useViews(place.workspace, state.listed)
  const viewName = data?.views.find(({ id }) => id === state.view)?.name
  if (state.problem) return null
  return (
    <Button
      component="a"
      variant="default"
      size="sm"
      {...button}
      href={exportHref(place, state, viewName)}
      download
      title="Every row, with these columns, as CSV"
    >
      Export CSV
    </Button>
  )
}
