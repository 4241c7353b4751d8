import type { Place } from '../../../app/paths.ts'
import { useIsNarrow } from '../../../ui/use-is-narrow.ts'
import { type Choosing, VirtualTable } from '../../../ui/VirtualTable.tsx'
import type { Sort } from '../../../views/sort.ts'
import type { PersonRow } from '../lists/lists.api.ts'
import type { RelationshipRow as Row } from '../words.ts'
import { RelationshipRow } from './RelationshipRow.tsx'
import classes from './RelationshipsTable.module.css'
import { TableHead } from './TableHead.tsx'

type RelationshipsTableProps = {
  place: Place
  label: string
  sort: Sort
  rows: readonly (Row | PersonRow)[]
  total: number
  asOf: string
  onNearEnd: (() => void) | undefined
  choosing: Choosing<Row | PersonRow> | undefined
}

export const useRowHeight = () => (useIsNarrow() ? 100 : 64)

/** Ties, or people with their strongest one. */
export function RelationshipsTable(props: RelationshipsTableProps) {
  const { place, label, sort, rows, total, asOf, onNearEnd, choosing } = props
  return (
    <VirtualTable
      label={label}
      rows={rows}
      keyOf={({ id }) => id}
      total={total}
      rowHeight={useRowHeight()}
      gridClass={classes.grid}
      head={<TableHead sort={sort} />}
      cells={row => <RelationshipRow place={place} row={row} asOf={asOf} />}
      onNearEnd={onNearEnd}
      choosing={choosing}
    />
  )
}
