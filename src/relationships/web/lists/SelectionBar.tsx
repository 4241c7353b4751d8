import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Place } from '../../../app/paths.ts'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import { formatCount } from '../../../ui/format.ts'
import { BulkEditPanel } from './BulkEditPanel.tsx'
import type { ListState } from './list-state.ts'
import classes from './SelectionBar.module.css'
import { ALL, type Chosen, countChosen, NOBODY } from './selection.ts'
import { useViews } from './views.api.ts'

type SelectionBarProps = {
  place: Place
  state: ListState
  chosen: Chosen
  total: number
  isTotalExact: boolean
  onChange: (chosen: Chosen | undefined) => void
}

/** How many are chosen, on this page and beyond it, and what to do with them. */
export function SelectionBar({ place, state, chosen, total, isTotalExact, onChange }: SelectionBarProps) {
  const [isEditing, { open, close }] = useDisclosure()
  const { data } = useViews(place.workspace, state.listed)
  const count = countChosen(chosen, total)
  const all = isTotalExact ? formatCount(total) : `more than ${formatCount(total)}`
  return (
    <section className={classes.bar} aria-label="Chosen rows">
      <span className="tabular" aria-live="polite">
        {chosen.isAll && chosen.ids.size === 0 ? `All ${all} that match` : `${formatCount(count)} chosen`}
      </span>
      {!chosen.isAll && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(ALL)}>
          Choose all {all} that match
        </Button>
      )}
      {count > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NOBODY)}>
          Choose none
        </Button>
      )}
      <AbleButton size="sm" ability={data?.abilities.share ?? true} disabled={count === 0} onClick={open}>
        Edit them
      </AbleButton>
      <Button variant="default" size="sm" onClick={() => onChange(undefined)}>
        Done choosing
      </Button>
      <BulkEditPanel place={place} state={state} chosen={chosen} isOpen={isEditing} onClose={close} />
    </section>
  )
}
