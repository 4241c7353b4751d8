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
import { SearchField } from './FilterBar.tsx'
import classes from './RelationshipsPage.module.css'
import { organisationsQuery } from './relationships.api.ts'
import { OrganisationsTable } from './table/OrganisationsTable.tsx'
import { TableSkeleton } from './table/TableSkeleton.tsx'
import { VerdictLine } from './VerdictLine.tsx'

/** The relationships rolled up to the organisations they lead to, strongest first. */
export function OrganisationsPage() {
  const place = usePlace()
  const { search } = useSearch()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } =
    useInfiniteQuery(organisationsQuery(place, search.search))
  const rows = useMemo(() => data?.pages.flatMap(page => page.organisations) ?? [], [data])
  const first = data?.pages[0]
  const isEmpty = first?.total === 0 && !search.search

  return (
    <div className="page">
      <PageTitle title="Organisations" />
      <header className={classes.top}>
        <div className={classes.title}>
          <h1>Organisations</h1>
          {first && !isEmpty && <span className="muted tabular">{counted(first.total, 'organisation')}</span>}
        </div>
        {!isEmpty && <SearchField label="Search organisations" />}
      </header>
      <div className={classes.verdict}>
        {first && !isEmpty && <VerdictLine place={place} verdict={first.verdict} />}
      </div>
      <div className={classes.filters} />
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !first && <TableSkeleton what="Measuring organisations" />}
      {isEmpty && (
        <Notice
          title="No organisations yet"
          action={
            <Button component={Link} href={paths.import(place)}>
              Import your mail
            </Button>
          }
        >
          Organisations are known by the mail domains of the people you write with.
        </Notice>
      )}
      {!error && first?.total === 0 && !isEmpty && (
        <Notice title="No organisation matches">Try another spelling.</Notice>
      )}
      {!error && first && rows.length > 0 && (
        <div className={classes.table} data-stale={isPlaceholderData}>
          <OrganisationsTable
            place={place}
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
