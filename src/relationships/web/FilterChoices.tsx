import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../app/paths.ts'
import { useSearch } from '../../ui/use-search.ts'
import { useWorkspace } from '../../workspaces/web/workspaces.api.ts'
import { organisationQuery, organisationsQuery } from './relationships.api.ts'

type ChoiceProps = { place: Place; chosen: string | undefined }

export function MemberFilter({ place, chosen }: ChoiceProps) {
  const { change } = useSearch()
  const { data } = useWorkspace(place.workspace)
  const members = data?.members ?? []
  if (data && members.length < 2) return null
  return (
    <Select
      aria-label="With whom of us"
      placeholder="Any of us"
      data={members.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen ?? null}
      onChange={member => change({ member: member ?? undefined })}
      searchable
      clearable
    />
  )
}

/** Looks organisations up while one types: there may be thousands. */
export function OrganisationFilter({ place, chosen }: ChoiceProps) {
  const { change } = useSearch()
  const [typed, setTyped] = useState('')
  const [sought] = useDebouncedValue(typed, 220)
  const { data: found } = useInfiniteQuery(organisationsQuery(place, sought || undefined))
  const options = (found?.pages[0]?.organisations ?? []).flatMap(({ id, name }) =>
    id === null ? [] : [{ value: id, label: name }],
  )
  const isListed = options.some(({ value }) => value === chosen)
  const { data: named } = useQuery({
    ...organisationQuery(place, chosen ?? ''),
    enabled: chosen !== undefined && !isListed,
  })
  if (named && chosen && !isListed) options.unshift({ value: chosen, label: named.name })
  return (
    <Select
      aria-label="Organisation"
      placeholder="Any organisation"
      data={options}
      filter={({ options: all }) => all}
      value={chosen ?? null}
      onChange={organisation => change({ organisation: organisation ?? undefined })}
      onSearchChange={setTyped}
      nothingFoundMessage="No organisation of that name"
      searchable
      clearable
    />
  )
}
