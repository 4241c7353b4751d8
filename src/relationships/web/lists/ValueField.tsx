import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../../app/paths.ts'
import { asQuery } from '../../../app/web/client.ts'
import type { Field, Operator } from '../../../views/fields.ts'
import type { Value } from '../../../views/filter.ts'
import { listTeamsOperation } from '../../../workspaces/members.operations.ts'
import { useWorkspace } from '../../../workspaces/web/workspaces.api.ts'
import { organisationQuery, organisationsQuery } from '../relationships.api.ts'
import { type RelationshipState, STATE_WORDS } from '../words.ts'

type ValueFieldProps = {
  place: Place
  field: Field
  operator: Operator
  values: readonly Value[]
  onChange: (values: readonly Value[]) => void
}

/** Where the value of a condition is given, as suits its field. */
export function ValueField(props: ValueFieldProps) {
  const { field, operator, values, onChange } = props
  const label = `${field.label}: value`
  const [first] = values
  if (operator === 'inLast' || operator === 'inNext')
    return <NumberField {...props} label={`${field.label}: how many days`} suffix=" days" />
  switch (field.kind) {
    case 'number':
      return <NumberField {...props} label={label} />
    case 'hours':
      return <NumberField {...props} label={label} suffix=" hours" />
    case 'share':
      return <NumberField {...props} label={label} suffix=" %" per={100} />
    case 'score':
      return <NumberField {...props} label={label} suffix=" of 100" per={100} />
    case 'yesNo':
      return (
        <Select
          aria-label={label}
          data={['yes', 'no']}
          value={first === false ? 'no' : 'yes'}
          allowDeselect={false}
          onChange={chosen => onChange([chosen === 'yes'])}
        />
      )
    case 'choice':
      return (
        <MultiSelect
          aria-label={label}
          data={field.choices!.map(state => ({
            value: state,
            label: STATE_WORDS[state as RelationshipState],
          }))}
          value={values.map(String)}
          onChange={onChange}
        />
      )
    case 'reference':
      if (field.to === 'organisation') return <OrganisationField {...props} label={label} />
      return field.to === 'team' ? (
        <TeamField {...props} label={label} />
      ) : (
        <MemberField {...props} label={label} />
      )
    default:
      return (
        <TextInput
          aria-label={label}
          placeholder={field.kind === 'day' ? '2026-03-31, today-30' : ''}
          value={String(first ?? '')}
          onChange={event => onChange(event.target.value === '' ? [] : [event.target.value])}
        />
      )
  }
}

type LabelledProps = ValueFieldProps & { label: string }

function NumberField({
  values,
  onChange,
  label,
  suffix,
  per = 1,
}: LabelledProps & { suffix?: string; per?: number }) {
  const [first] = values
  return (
    <NumberInput
      aria-label={label}
      {...(suffix && { suffix })}
      value={first === undefined ? '' : Math.round(Number(first) * per * 1000) / 1000}
      onChange={number => onChange(number === '' ? [] : [Number(number) / per])}
      hideControls
    />
  )
}

function MemberField({ place, values, onChange, label }: LabelledProps) {
  const { data } = useWorkspace(place.workspace)
  const options = (data?.members ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <MultiSelect
      aria-label={label}
      data={options}
      value={values.map(String)}
      onChange={onChange}
      searchable
    />
  )
}

function TeamField({ place, values, onChange, label }: LabelledProps) {
  const { data } = useQuery(asQuery(listTeamsOperation, { workspace: place.workspace }))
  const options = (data?.teams ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <MultiSelect
      aria-label={label}
      data={options}
      placeholder={data && options.length === 0 ? 'There are no teams yet' : ''}
      value={values.map(String)}
      onChange={onChange}
    />
  )
}

/** Looks organisations up while one types: there may be thousands. */
export function OrganisationField({
  place,
  values,
  onChange,
  label,
}: Omit<LabelledProps, 'field' | 'operator'>) {
  const [typed, setTyped] = useState('')
  const [sought] = useDebouncedValue(typed, 220)
  const { data: found } = useInfiniteQuery(organisationsQuery(place, sought || undefined))
  const chosen = values[0] === undefined ? undefined : String(values[0])
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
      aria-label={label}
      data={options}
      filter={({ options: all }) => all}
      value={chosen ?? null}
      onChange={organisation => onChange(organisation ? [organisation] : [])}
      onSearchChange={setTyped}
      nothingFoundMessage="No organisation of that name"
      searchable
      clearable
    />
  )
}
