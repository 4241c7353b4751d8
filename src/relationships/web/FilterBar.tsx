import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Place } from '../../app/paths.ts'
import { Icon } from '../../ui/Icon.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useIsNarrow } from '../../ui/use-is-narrow.ts'
import classes from './FilterBar.module.css'
import { MemberFilter, OrganisationFilter } from './FilterChoices.tsx'
import type { ListState } from './lists/list-state.ts'
import { StateChips } from './StateChips.tsx'
import type { RelationshipState } from './words.ts'

type FilterBarProps = {
  place: Place
  state: ListState
  counts: Record<RelationshipState, number> | undefined
}

/** What is filtered by most, beside each other on a wide screen; behind one button on a phone. */
export function FilterBar({ place, state, counts }: FilterBarProps) {
  const isNarrow = useIsNarrow()
  const [isOpen, { open, close }] = useDisclosure()
  const choices = (
    <>
      <StateChips chosen={state.state} counts={counts} />
      {state.listed === 'relationships' && (
        <div className={classes.choices}>
          <MemberFilter place={place} chosen={state.member} />
          <OrganisationFilter place={place} chosen={state.organisation} />
        </div>
      )}
    </>
  )
  if (!isNarrow) return <div className={classes.bar}>{choices}</div>
  const narrowing = [state.state, state.member, state.organisation].filter(Boolean).length
  return (
    <>
      <Button variant="default" leftSection={<Icon name="filter" />} onClick={open}>
        {narrowing ? `Filters: ${narrowing}` : 'Filters'}
      </Button>
      <SidePanel title="Filters" isOpen={isOpen} onClose={close} from="bottom" size="26rem">
        <div className={classes.drawer}>{choices}</div>
        <Button fullWidth mt="lg" onClick={close}>
          Show them
        </Button>
      </SidePanel>
    </>
  )
}
