import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { usePlace } from '../../../app/web/use-place.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { useIsNarrow } from '../../../ui/use-is-narrow.ts'
import { useSearch } from '../../../ui/use-search.ts'
import type { Choosing } from '../../../ui/VirtualTable.tsx'
import type { Listed } from '../../../views/view.ts'
import { SearchField } from '../SearchField.tsx'
import { TableSkeleton } from '../table/TableSkeleton.tsx'
import { VerdictLine } from '../VerdictLine.tsx'
import { GroupedList } from './GroupedList.tsx'
import { ListBar, type ListBarProps } from './ListBar.tsx'
import classes from './ListPage.module.css'
import { ListRows } from './ListRows.tsx'
import { isNarrowed, NOTHING_CHOSEN, readListState } from './list-state.ts'
import { countQuery, type Row, rowsQuery } from './lists.api.ts'
import { RefineSheet } from './RefineSheet.tsx'
import { saidTotal } from './row-values.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { type Chosen, isChosen, NOBODY, toggled } from './selection.ts'

type ListPageProps = {
  listed: Listed
  title: string
  /** One row, and several. */
  noun: string
  nouns?: string
  label: string
  searchLabel: string
  loading: string
  heading?: ReactNode
  /** What is shown where there is nothing at all yet. */
  empty: ReactNode
}

/** A list with everything that can be done with one. What it shows stands in the address. */
export function ListPage(props: ListPageProps) {
  const { listed, title, noun, nouns, label, searchLabel, loading, heading, empty } = props
  const place = usePlace()
  const isNarrow = useIsNarrow()
  const { search, change } = useSearch()
  const state = useMemo(() => readListState(search, listed), [search, listed])
  const list = useInfiniteQuery(rowsQuery(place, state))
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } = list
  const rows = useMemo(() => data?.pages.flatMap(page => page.rows) ?? [], [data])
  const first = data?.pages[0]
  // What could not be counted at once is counted while the rows are read.
  const isCounted = !first || first.isTotalExact
  const { data: counted } = useQuery({
    ...countQuery(place, state),
    enabled: !isCounted && !isPlaceholderData,
  })
  const counts = counted && !isCounted ? counted : first
  const [chosen, setChosen] = useState<Chosen | undefined>()
  // An edit is of today's people, one by one; not of groups, nor of those of an earlier day, nor by a filter that
  // cannot be read.
  const canChoose = listed !== 'organisations' && state.groupBy === null && !place.at && !state.problem
  const isEmpty = first?.total === 0 && !isNarrowed(state) && !state.problem
  const choosing: Choosing<Row> | undefined =
    canChoose && chosen
      ? {
          isChosen: row => isChosen(chosen, idOf(row)),
          toggle: row => setChosen(toggled(chosen, idOf(row))),
          nameOf: row => row.name,
        }
      : undefined
  const said = counts && saidTotal(counts.total, counts.isTotalExact, noun, nouns)
  const bar: ListBarProps = {
    place,
    state,
    counts: counts?.states ?? undefined,
    onChoose: canChoose ? () => setChosen(chosen ? undefined : NOBODY) : undefined,
    isChoosing: chosen !== undefined,
  }

  return (
    <div className="page">
      <PageTitle title={title} />
      <header className={classes.top}>
        <div className={classes.title}>
          {heading ?? <h1>{title}</h1>}
          {said && !isEmpty && (
            <span className="muted tabular" aria-live="polite">
              {said}
            </span>
          )}
        </div>
        {!isEmpty && (
          <div className={classes.find}>
            <SearchField label={searchLabel} />
            {isNarrow && <RefineSheet {...bar} said={said} />}
          </div>
        )}
      </header>
      <div className={classes.verdict}>
        {first && !isEmpty && <VerdictLine place={place} verdict={first.verdict} />}
      </div>
      {!isEmpty && <ListBar {...bar} />}
      {state.problem && (
        <Notice
          isAlert
          title="The address of this list cannot be read"
          action={
            <Button variant="default" onClick={() => change({ filter: undefined, sort: undefined })}>
              Leave that part away
            </Button>
          }
        >
          {state.problem}
        </Notice>
      )}
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !first && <TableSkeleton what={loading} />}
      {isEmpty && empty}
      {!error && first?.total === 0 && !isEmpty && !state.problem && (
        <Notice
          title={`No ${noun} matches`}
          action={
            <Button variant="default" onClick={() => change(NOTHING_CHOSEN)}>
              Show all of them
            </Button>
          }
        >
          Try fewer filters, another spelling, or another day.
        </Notice>
      )}
      {!error && !state.problem && first && counts && rows.length > 0 && (
        <div className={classes.table} data-stale={isPlaceholderData}>
          {state.groupBy === null ? (
            <ListRows
              place={place}
              state={state}
              label={label}
              rows={rows}
              total={counts.total}
              asOf={first.asOf}
              onNearEnd={hasNextPage && !isFetchingNextPage ? fetchNextPage : undefined}
              choosing={choosing}
            />
          ) : (
            <GroupedList place={place} state={state} by={state.groupBy} />
          )}
        </div>
      )}
      {canChoose && chosen && counts && (
        <SelectionBar
          place={place}
          state={state}
          chosen={chosen}
          total={counts.total}
          isTotalExact={counts.isTotalExact}
          onChange={setChosen}
        />
      )}
    </div>
  )
}

/** Whom a row is about. */
const idOf = (row: Row): string => ('personId' in row ? row.personId : (row.id ?? ''))
