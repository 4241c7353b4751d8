import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { paths } from '../../app/paths.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { Failure } from '../../ui/Failure.tsx'
import { counted } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { FilterBar, SearchField } from './FilterBar.tsx'
import { countFilters, NO_FILTERS, readFilters } from './filters.ts'
import classes from './RelationshipsPage.module.css'
import { relationshipsQuery } from './relationships.api.ts'
import { RelationshipsTable } from './table/RelationshipsTable.tsx'
import { TableSkeleton } from './table/TableSkeleton.tsx'
import { VerdictLine } from './VerdictLine.tsx'

/** All measured relationships, strongest first. */
export function RelationshipsPage() {
  const place = usePlace()
  const { search } = useSearch()
  const filters = readFilters(search)
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } =
    useInfiniteQuery(relationshipsQuery(place, filters))
  const rows = useMemo(() => data?.pages.flatMap(page => page.relationships) ?? [], [data])
  const first = data?.pages[0]
  const isEmpty = first?.total === 0 && countFilters(filters) === 0

  return (
    <div className="page">
      <PageTitle title="Relationships" />
      <header className={classes.top}>
        <div className={classes.title}>
          <h1>Relationships</h1>
          {first && !isEmpty && <span className="muted tabular">{counted(first.total, 'tie')}</span>}
        </div>
        {!isEmpty && <SearchField label="Search people and organisations" />}
      </header>
      <div className={classes.verdict}>
        {first && !isEmpty && <VerdictLine place={place} verdict={first.verdict} />}
      </div>
      {!isEmpty && (
        <div className={classes.filters}>
          <FilterBar place={place} filters={filters} counts={first?.states ?? undefined} />
        </div>
      )}
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !first && <TableSkeleton what="Measuring relationships" />}
      {isEmpty && <NothingYet />}
      {!error && first?.total === 0 && !isEmpty && <NothingFound />}
      {!error && first && rows.length > 0 && (
        <div className={classes.table} data-stale={isPlaceholderData}>
          <RelationshipsTable
            place={place}
            filters={filters}
            rows={rows}
            total={first.total}
            asOf={first.asOf}
            onNearEnd={hasNextPage && !isFetchingNextPage ? fetchNextPage : undefined}
          />
        </div>
      )}
    </div>
  )
}

function NothingYet() {
  const place = usePlace()
  return (
    <Notice
      title="No relationships yet"
      action={
        <Button component={Link} href={paths.import(place)}>
          Import your mail
        </Button>
      }
    >
      A relationship appears here once mail has passed between one of you and somebody outside. Bulk mail,
      lists and robots never become one.
    </Notice>
  )
}

function NothingFound() {
  const { change } = useSearch()
  return (
    <Notice
      title="No relationship matches"
      action={
        <Button variant="default" onClick={() => change(NO_FILTERS)}>
          Show all of them
        </Button>
      }
    >
      Try fewer filters, another spelling, or another day.
    </Notice>
  )
}
