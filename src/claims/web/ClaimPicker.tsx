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
  const { data } = useQuery(claimsFoundQuery(workspace, looked === picked?.text ? '' : looked))
  const ours = data?.claims ?? []
  const all = [...ours, ...theirs]
  const items = (claims: readonly Named[]) => claims.map(({ id, text }) => ({ value: id, label: text }))
  const isKept = picked && !all.some(({ id }) => id === picked.id)
  return (
    <Select
      label={label}
      placeholder={placeholder ?? 'Type a word of it'}
      data={[
        { group: 'Ours', items: items(isKept ? [picked, ...ours] : ours) },
        ...(theirs.length > 0 ? [{ group: 'Theirs', items: items(theirs) }] : []),
      ]}
      value={picked?.id ?? null}
      onChange={id => onPick([...all, ...(picked ? [picked] : [])].find(claim => claim.id === id) ?? null)}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage="No such claim"
      required={isNeeded ?? false}
      withAsterisk={false}
      clearable={!isNeeded}
      clearButtonProps={{ 'aria-label': 'Clear' }}
    />
  )
}
