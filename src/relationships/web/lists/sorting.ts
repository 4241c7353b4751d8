import type { Direction, Sort } from '../../../views/sort.ts'
import { FIELDS } from '../../list-fields.ts'

/**
 * What the address says of the order after a column's head was pressed: by it first, or the other way round where it
 * is first already; what the list was sorted by besides stays. Nothing where that is the usual order.
 */
export function sortedBy(field: string, sort: Sort): string | undefined {
  const [first, ...rest] = sort
  const isFirst = first?.field === field
  const usual = directionOf(field)
  const direction = isFirst && first.direction === usual ? opposite(usual) : usual
  const others = isFirst ? rest : []
  const text = [{ field, direction }, ...others]
    .map(key => (key.direction === directionOf(key.field) ? key.field : `${key.field}:${key.direction}`))
    .join(',')
  return text === 'strength' ? undefined : text
}

/** How a list first runs; a field of one name runs the same way in every list. */
function directionOf(name: string): Direction {
  const field = Object.values(FIELDS)
    .flat()
    .find(known => known.name === name)
  return field?.firstDirection ?? 'down'
}

const opposite = (direction: Direction) => (direction === 'up' ? 'down' : 'up')
