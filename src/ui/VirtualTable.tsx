import { Checkbox, VisuallyHidden } from '@mantine/core'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './VirtualTable.module.css'

type VirtualTableProps<Row> = {
  label: string
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** How many rows there are, with those not yet here. */
  total: number
  /** In pixels, and the same for all, so that nothing has to be measured while scrolling. */
  rowHeight: number
  /** The columns: a class with `grid-template-columns`, for the head's row and every other. */
  gridClass: string | undefined
  /** The columns where they are not always the same: the value of `grid-template-columns`. */
  template?: string | undefined
  /** `<th>`s, and for each row its `<td>`s. */
  head: ReactNode
  cells: (row: Row) => ReactNode
  /** Asks for the rows after these; absent where there are none or they are on their way. */
  onNearEnd?: (() => void) | undefined
  /** Rows can be chosen: a box in front of each. */
  choosing?: Choosing<Row> | undefined
}

export type Choosing<Row> = {
  isChosen: (row: Row) => boolean
  toggle: (row: Row) => void
  nameOf: (row: Row) => string
}

/** A table that scrolls with the page: however many rows there are, only those in view are in it. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, rows, keyOf, total, rowHeight, gridClass, template, head, cells, onNearEnd, choosing } =
    props
  const body = useRef<HTMLTableSectionElement>(null)
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: body.current?.offsetTop ?? 0,
  })
  const shown = virtualizer.getVirtualItems().filter(({ index }) => index < rows.length)
  const lastShown = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (lastShown >= rows.length - 20) onNearEnd?.()
  }, [lastShown, rows.length, onNearEnd])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row's height changes with the width of the window alone
  useEffect(() => virtualizer.measure(), [rowHeight])

  const columns = template ? { gridTemplateColumns: template } : {}
  return (
    <table
      aria-label={label}
      aria-rowcount={total + 1}
      className={classes.table}
      data-choosing={choosing !== undefined}
    >
      <thead className={classes.head}>
        <tr className={`${classes.row} ${gridClass ?? ''}`} style={columns}>
          {choosing && (
            <th scope="col" className={classes.choice}>
              <VisuallyHidden>Chosen</VisuallyHidden>
            </th>
          )}
          {head}
        </tr>
      </thead>
      <tbody ref={body} className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
        {shown.map(({ index, start }) => (
          <tr
            key={keyOf(rows[index]!)}
            aria-rowindex={index + 2}
            className={`${classes.row} ${classes.placed} ${gridClass ?? ''}`}
            style={{
              ...columns,
              height: rowHeight,
              transform: `translateY(${start - virtualizer.options.scrollMargin}px)`,
            }}
          >
            {choosing && (
              <td className={classes.choice}>
                <Checkbox
                  size="sm"
                  aria-label={`Choose ${choosing.nameOf(rows[index]!)}`}
                  checked={choosing.isChosen(rows[index]!)}
                  onChange={() => choosing.toggle(rows[index]!)}
                />
              </td>
            )}
            {cells(rows[index]!)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
