import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { directoryQuery, type Found } from './people.api.ts'

type RecordPickerProps = {
  workspace: string
  label: string
  kinds: readonly Found['kind'][]
  picked: { id: string; name: string } | null
  onPick: (found: Found | null) => void
  description?: string
  /** What cannot be picked, such as itself. */
  except?: string
}

const TYPING_MS = 150

/** A person or an organisation, picked by letters of its name, an address or a domain. */
export function RecordPicker(props: RecordPickerProps) {
  const { workspace, label, kinds, picked, onPick, description, except } = props
  const [search, setSearch] = useState(picked?.name ?? '')
  const [typed] = useDebouncedValue(search, TYPING_MS)
  const { data } = useQuery(directoryQuery(workspace, typed))
  const found = (data?.found ?? []).filter(({ kind, id }) => kinds.includes(kind) && id !== except)
  const options = found.map(({ id, name, detail }) => ({
    value: id,
    label: detail ? `${name} (${detail})` : name,
  }))
  const isThere = !picked || options.some(({ value }) => value === picked.id)
  return (
    <Select
      label={label}
      description={description}
      data={isThere ? options : [{ value: picked.id, label: picked.name }, ...options]}
      value={picked?.id ?? null}
      onChange={id => onPick(found.find(record => record.id === id) ?? null)}
      searchValue={search}
      onSearchChange={setSearch}
      // The server has filtered already, by more than the label.
      filter={({ options }) => options}
      nothingFoundMessage={typed.trim() ? 'Nobody of that name' : 'Type some letters of a name'}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Clear' }}
    />
  )
}
