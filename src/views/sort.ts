import { z } from 'zod'
import { Refusal } from '../platform/refusals.ts'
import { fieldNamed } from './check-filter.ts'
import { type Field, type Fields, isSortable } from './fields.ts'

export type Direction = 'up' | 'down'
export type SortKey = { field: string; direction: Direction }
/** By the first field, where that is the same by the second, and so on. What is not known always stands last. */
export type Sort = readonly SortKey[]

export const MOST_SORT_KEYS = 4

export const sortSchema = z
  .array(z.object({ field: z.string(), direction: z.enum(['up', 'down']) }))
  .max(MOST_SORT_KEYS)

export const firstDirection = ({ firstDirection = 'down' }: Field): Direction => firstDirection

/** `state,strength:up`; a direction that is not said is the one a list first runs in. */
export function readSort(text: string, fields: Fields): Sort {
  const keys = text.split(',').map(part => {
    const [name = '', direction = ''] = part.trim().split(':')
    const field = fieldNamed(fields, name)
    if (direction !== '' && direction !== 'up' && direction !== 'down') {
      throw new Refusal('invalid', `“${part}” is not an order; one is written field, field:up or field:down.`)
    }
    return { field: name, direction: direction || firstDirection(field) } as SortKey
  })
  return checkSort(keys, fields)
}

export function checkSort(keys: Sort, fields: Fields): Sort {
  for (const key of keys) {
    const field = fieldNamed(fields, key.field)
    if (!isSortable(field)) {
      throw new Refusal('invalid', `A list cannot be sorted by ${field.label}: one row may have several.`)
    }
  }
  if (keys.length > MOST_SORT_KEYS) {
    throw new Refusal('invalid', `A list is sorted by ${MOST_SORT_KEYS} fields at most.`)
  }
  return keys.filter(({ field }, index) => keys.findIndex(other => other.field === field) === index)
}

export const writeSort = (sort: Sort, fields: Fields): string =>
  sort
    .map(({ field, direction }) =>
      direction === firstDirection(fieldNamed(fields, field)) ? field : `${field}:${direction}`,
    )
    .join(',')
