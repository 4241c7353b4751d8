import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { claimsFoundQuery } from './claims.api.ts'

const TYPING_MS = 200

type Named = { id: string; text: string }

type ClaimPickerProps = {
  workspace: string
  label: string
  picked: Named | null
  onPick: (claim: Named | null) => void
  /** What somebody of theirs claims, offered beside ours. */
  theirs?: readonly Named[]
  placeholder?: string
  isNeeded?: boolean
}

/** One claim of the register, found by its words. */
export function ClaimPicker({
  workspace,
  label,
  picked,
  onPick,
  theirs = [],
  placeholder,
  isNeeded,
}: ClaimPickerProps) {
  const [typed, setTyped] = useState('')
  const [looked] = useDebouncedValue(typed, TYPING_MS)
  // What is picked stands in the box; until something else is typed all of them are offered.
  const sought = looked === picked?.text ? '' : looked
  const { data } = useQuery(claimsFoundQuery(workspace, sought))
  const ours = data?.claims ?? []
  const all = [...ours, ...theirs]
  const isKept = picked && !all.some(({ id }) => id === picked.id)
  const groups = [
    { group: 'Ours', claims: isKept ? [picked, ...ours] : ours },
    { group: 'Theirs', claims: theirs.filter(one => one.id === picked?.id || hasWords(one, sought)) },
  ]
  return (
    <Select
      label={label}
      placeholder={placeholder ?? 'Type a word of it'}
      data={groups
        .filter(({ claims }) => claims.length > 0)
        .map(({ group, claims }) => ({
          group,
          items: claims.map(({ id, text }) => ({ value: id, label: text })),
        }))}
      value={picked?.id ?? null}
      onChange={id => onPick([...all, ...(picked ? [picked] : [])].find(claim => claim.id === id) ?? null)}
      searchable
      searchValue={typed}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      nothingFoundMessage="No such claim"
      required={isNeeded ?? false}
      withAsterisk={false}
      clearable={!isNeeded}
      clearButtonProps={{ 'aria-label': 'Clear' }}
    />
  )
}

const hasWords = ({ text }: Named, sought: string) =>
  sought
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.toLowerCase().includes(word))
