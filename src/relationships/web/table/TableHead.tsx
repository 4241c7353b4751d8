import { Icon } from '../../../ui/Icon.tsx'
import { Link } from '../../../ui/Link.tsx'
import { formatSearch } from '../../../ui/search.ts'
import { useSearch } from '../../../ui/use-search.ts'
import { type RelationshipFilters, type RelationshipSort, sortedBy } from '../filters.ts'
import classes from './RelationshipsTable.module.css'

type Column = { key: string; name: string; sort?: RelationshipSort }

const COLUMNS: readonly Column[] = [
  { key: 'person', name: 'Person', sort: 'name' },
  { key: 'wave', name: 'Wave, two years' },
  { key: 'state', name: 'State' },
  { key: 'strength', name: 'Strength', sort: 'strength' },
  { key: 'replies', name: 'They answer | We answer' },
  { key: 'chance', name: 'In 90 days' },
  { key: 'last', name: 'Last contact', sort: 'lastContact' },
  { key: 'due', name: 'Next due', sort: 'nextDue' },
]

export function TableHead({ filters }: { filters: RelationshipFilters }) {
  return (
    <>
      {COLUMNS.map(({ key, name, sort }) => (
        <th
          key={key}
          scope="col"
          className={classes[key]}
          aria-sort={
            sort === filters.sort ? (filters.direction === 'up' ? 'ascending' : 'descending') : undefined
          }
        >
          {sort ? <SortLink name={name} sort={sort} filters={filters} /> : <HeadText name={name} />}
        </th>
      ))}
    </>
  )
}

function SortLink({
  name,
  sort,
  filters,
}: {
  name: string
  sort: RelationshipSort
  filters: RelationshipFilters
}) {
  const { search, pathname } = useSearch()
  return (
    <Link
      inPlace
      className={classes.sort}
      href={pathname + formatSearch({ ...search, ...sortedBy(sort, filters) })}
    >
      {name}
      {sort === filters.sort && <Icon name={filters.direction} size={12} />}
    </Link>
  )
}

/** A name with a bar in it is two names that face each other over the middle of their column. */
function HeadText({ name }: { name: string }) {
  const [left, right] = name.split(' | ')
  if (!right) return name
  return (
    <span className={classes.facing}>
      <span>{left}</span>
      <span>{right}</span>
    </span>
  )
}
