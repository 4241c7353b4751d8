import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useIsNarrow } from '../../ui/use-is-narrow.ts'
import { useSearch } from '../../ui/use-search.ts'
import classes from './FilterBar.module.css'

/** Writes into the address once the typing rests; follows the address when that changes by itself. */
export function SearchField({ label }: { label: string }) {
  const isNarrow = useIsNarrow()
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
      placeholder={isNarrow ? 'Search' : label}
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
