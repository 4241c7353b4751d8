import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { Place } from '../../app/paths.ts'
import { Icon } from '../../ui/Icon.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useIsNarrow } from '../../ui/use-is-narrow.ts'
import { useSearch } from '../../ui/use-search.ts'
import classes from './FilterBar.module.css'
import { MemberFilter, OrganisationFilter } from './FilterChoices.tsx'
import { countFilters, type RelationshipFilters } from './filters.ts'
import { StateChips } from './StateChips.tsx'
import type { RelationshipState } from './words.ts'

type FilterBarProps = {
  place: Place
  filters: RelationshipFilters
  counts: Record<RelationshipState, number> | undefined
}

/** Beside each other on a wide screen; behind one button on a phone. */
export function FilterBar({ place, filters, counts }: FilterBarProps) {
  const isNarrow = useIsNarrow()
  const [isOpen, { open, close }] = useDisclosure()
  const choices = (
    <>
      <StateChips chosen={filters.state} counts={counts} />
      <div className={classes.choices}>
        <MemberFilter place={place} chosen={filters.member} />
        <OrganisationFilter place={place} chosen={filters.organisation} />
      </div>
    </>
  )
  if (!isNarrow) return <div className={classes.bar}>{choices}</div>
  const narrowing = countFilters({ ...filters, search: '' })
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

/** Writes into the address once the typing rests; follows the address when that changes by itself. */
export function SearchField({ label }: { label: string }) {
  const { search, change } = useSearch()
  const asked = search.search ?? ''
  const [text, setText] = useState(asked)
  const ask = useDebouncedCallback(
    (sought: string) => change({ search: sought.trim() }, { step: false }),
    220,
  )
  useEffect(() => setText(asked), [asked])
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      className={classes.search}
      leftSection={<Icon name="search" />}
      rightSection={text ? null : <kbd className={classes.key}>/</kbd>}
      value={text}
      onChange={event => {
        setText(event.target.value)
        ask(event.target.value)
      }}
    />
  )
}
