import { Button, Popover } from '@mantine/core'
import { Icon } from '../../../ui/Icon.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import type { ListState } from './list-state.ts'
import classes from './ShapeChoices.module.css'
import { SHAPES } from './ShapeChoices.tsx'

/** How a list is shown, each behind a button of its own. */
export function ShapeMenus({ state }: { state: ListState }) {
  const { change } = useSearch()
  return SHAPES.map(({ label, Choice }) => (
    <Popover
      key={label}
      position="bottom-start"
      trapFocus
      returnFocus
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button variant="default" size="sm" rightSection={<Icon name="down" size={12} />}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={`${classes.pane} ${classes.choice}`} aria-label={label}>
        <Choice state={state} change={change} />
      </Popover.Dropdown>
    </Popover>
  ))
}
