import type { Place } from '../../../app/paths.ts'
import type { Choosing } from '../../../ui/VirtualTable.tsx'
import { OrganisationsTable } from '../table/OrganisationsTable.tsx'
import { RelationshipsTable } from '../table/RelationshipsTable.tsx'
import type { OrganisationRow, RelationshipRow } from '../words.ts'
import { ChosenTable } from './ChosenTable.tsx'
import type { ListState } from './list-state.ts'
import type { PersonRow, Row } from './lists.api.ts'

type ListRowsProps = {
  place: Place
  state: ListState
  label: string
  rows: readonly Row[]
  total: number
  asOf: string
  onNearEnd?: (() => void) | undefined
  choosing?: Choosing<Row> | undefined
}

/** The rows of a list: with the usual columns drawn as suits them, with chosen ones as they are. */
export function ListRows({ onNearEnd, choosing, ...props }: ListRowsProps) {
  const { state, rows, ...rest } = props
  if (state.columns.length > 0) return <ChosenTable {...props} onNearEnd={onNearEnd} choosing={choosing} />
  if (state.listed === 'organisations') {
    return <OrganisationsTable {...rest} rows={rows as OrganisationRow[]} onNearEnd={onNearEnd} />
  }
  return (
    <RelationshipsTable
      {...rest}
      sort={state.sort}
      rows={rows as (RelationshipRow | PersonRow)[]}
      onNearEnd={onNearEnd}
      choosing={choosing as Choosing<RelationshipRow | PersonRow> | undefined}
    />
  )
}
