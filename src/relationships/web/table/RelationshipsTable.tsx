import type { Place } from '../../../app/paths.ts'
import { useIsNarrow } from '../../../ui/use-is-narrow.ts'
import { VirtualTable } from '../../../ui/VirtualTable.tsx'
import type { RelationshipFilters } from '../filters.ts'
import type { RelationshipRow as Row } from '../words.ts'
import { RelationshipRow } from './RelationshipRow.tsx'
import classes from './RelationshipsTable.module.css'
import { TableHead } from './TableHead.tsx'

type RelationshipsTableProps = {
  place: Place
  filters: RelationshipFilters
  rows: readonly Row[]
  total: number
  asOf: string
  onNearEnd: (() => void) | undefined
}

export const useRowHeight = () => (useIsNarrow() ? 100 : 64)

export function RelationshipsTable({
  place,
  filters,
  rows,
  total,
  asOf,
  onNearEnd,
}: RelationshipsTableProps) {
  return (
    <VirtualTable
      label="Relationships"
      rows={rows}
      keyOf={({ id }) => id}
      total={total}
      rowHeight={useRowHeight()}
      gridClass={classes.grid}
      head={<TableHead filters={filters} />}
      cells={row => <RelationshipRow place={place} row={row} asOf={asOf} />}
      onNearEnd={onNearEnd}
    />
  )
}
