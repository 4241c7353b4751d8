import { type Place, paths } from '../../../app/paths.ts'
import { Link } from '../../../ui/Link.tsx'
import { useIsNarrow } from '../../../ui/use-is-narrow.ts'
import { type Choosing, VirtualTable } from '../../../ui/VirtualTable.tsx'
import { type Field, isSortable } from '../../../views/fields.ts'
import { StateMark } from '../StateMark.tsx'
import { SortableHead } from '../table/TableHead.tsx'
import classes from './ChosenTable.module.css'
import type { ListState } from './list-state.ts'
import type { Row } from './lists.api.ts'
import { columnsOf, textOf } from './row-values.ts'

type ChosenTableProps = {
  place: Place
  state: ListState
  label: string
  rows: readonly Row[]
  total: number
  asOf: string
  onNearEnd: (() => void) | undefined
  choosing: Choosing<Row> | undefined
}

const LINE_PX = 24

/** A table of the columns that somebody chose; who it is about always stands first. */
export function ChosenTable(props: ChosenTableProps) {
  const { place, state, label, rows, total, asOf, onNearEnd, choosing } = props
  const isNarrow = useIsNarrow()
  const fields = state.columns
    .filter(name => name !== 'name')
    .flatMap(name => columnsOf(state.listed).find(field => field.name === name) ?? [])
  const template = `minmax(180px, 1.4fr) ${fields.map(() => 'minmax(96px, 1fr)').join(' ')}`
  return (
    <div className={classes.scroll} style={{ '--least': `${200 + fields.length * 116}px` } as object}>
      <VirtualTable
        label={label}
        rows={rows}
        keyOf={row => row.id ?? 'none'}
        total={total}
        rowHeight={isNarrow ? 44 + fields.length * LINE_PX : 48}
        gridClass={classes.grid}
        template={isNarrow ? '1fr' : template}
        head={
          <>
            <SortableHead field="name" sort={state.sort}>
              {state.listed === 'organisations' ? 'Organisation' : 'Person'}
            </SortableHead>
            {fields.map(field => (
              <SortableHead
                key={field.name}
                field={isSortable(field) && field.kind !== 'reference' ? field.name : undefined}
                sort={state.sort}
              >
                {field.label}
              </SortableHead>
            ))}
          </>
        }
        cells={row => (
          <>
            <td className={classes.name}>
              <Link href={hrefOf(place, row)} className={classes.link}>
                {row.name || ('person' in row ? row.person : '')}
              </Link>
            </td>
            {fields.map(field => (
              <td key={field.name} className={`${classes.cell} tabular`}>
                <span className={classes.label} aria-hidden="true">
                  {field.label}
                </span>
                <Value row={row} field={field} asOf={asOf} />
              </td>
            ))}
          </>
        )}
        onNearEnd={onNearEnd}
        choosing={choosing}
      />
    </div>
  )
}

function Value({ row, field, asOf }: { row: Row; field: Field; asOf: string }) {
  if (field.name === 'state' && 'state' in row) return <StateMark state={row.state} size={14} />
  const text = textOf(row, field, asOf)
  return (
    <span className={classes.value} title={text}>
      {text}
    </span>
  )
}

/** Where a row leads to. */
export function hrefOf(place: Place, row: Row): string {
  if (!('personId' in row))
    return row.id === null ? paths.relationships(place) : paths.organisation(place, row.id)
  return paths.person(place, row.personId, 'knownTo' in row ? {} : { member: row.memberId })
}
