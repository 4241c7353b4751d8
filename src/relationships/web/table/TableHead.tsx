import type { ReactNode } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import type { Sort } from '../../../views/sort.ts'
import { sortedBy } from '../lists/sorting.ts'
import classes from './RelationshipsTable.module.css'

type Column = { key: string; name: string; sort?: string }

const COLUMNS: readonly Column[] = [
  { key: 'person', name: 'Person', sort: 'name' },
  { key: 'wave', name: 'Wave, two years' },
  { key: 'state', name: 'State' },
  { key: 'strength', name: 'Strength', sort: 'strength' },
  { key: 'replies', name: 'They answer | We answer' },
  { key: 'trust', name: 'Trust: them | us' },
  { key: 'last', name: 'Last contact', sort: 'lastContact' },
  { key: 'due', name: 'Next due', sort: 'nextDue' },
]

export function TableHead({ sort }: { sort: Sort }) {
  return (
    <>
      {COLUMNS.map(({ key, name, sort: field }) => (
        <SortableHead key={key} field={field} sort={sort} className={classes[key]}>
          <HeadText name={name} />
        </SortableHead>
      ))}
    </>
  )
}

type SortableHeadProps = {
  field: string | undefined
  sort: Sort
  className?: string | undefined
  children: ReactNode
}

/** The head of a column; pressed, the list is sorted by it, and pressed again the other way round. */
export function SortableHead({ field, sort, className, children }: SortableHeadProps) {
  const { search, pathname } = useSearch()
  const [first] = sort
  const isFirst = field !== undefined && first?.field === field
  return (
    <th
      scope="col"
      className={className}
      aria-sort={isFirst ? (first.direction === 'up' ? 'ascending' : 'descending') : undefined}
    >
      {field === undefined ? (
        children
      ) : (
        <Link
          inPlace
          className={classes.sort}
          href={pathname + formatSearch({ ...search, sort: sortedBy(field, sort) })}
        >
          {children}
          {isFirst && <Icon name={first.direction} size={12} />}
        </Link>
      )}
    </th>
  )
}

/** A name with a bar in it is two names that face each other over the middle of their column. */
export function HeadText({ name }: { name: string }) {
  const [left, right] = name.split(' | ')
  if (!right) return <>{name}</>
  return (
    <span className={classes.facing}>
      <span>{left}</span>
      <span>{right}</span>
    </span>
  )
}
