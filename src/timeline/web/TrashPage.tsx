import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { usePlace } from '../../app/web/use-place.ts'
import { Failure } from '../../ui/Failure.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { TrashedLine } from './TrashedLine.tsx'
import classes from './TrashPage.module.css'
import { trashQuery } from './timeline.api.ts'

/** What was put in the trash: it stays there until it is restored, or purged by somebody who administers. */
export function TrashPage() {
  const { workspace } = usePlace()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    trashQuery(workspace),
  )
  const records = data?.pages.flatMap(page => page.records) ?? []
  return (
    <div className="page page-narrow">
      <PageTitle title="Trash" />
      <h1>Trash</h1>
      <p className={classes.lead}>
        Nothing leaves the trash by itself. People in it stay out of every list, also when mail with them is
        imported; that mail is kept.
      </p>
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Looking into the trash" />}
      {data && records.length === 0 && <Notice title="The trash is empty" />}
      {data && records.length > 0 && (
        <ul className={classes.list} aria-label="In the trash">
          {records.map(record => (
            <TrashedLine
              key={record.id}
              workspace={workspace}
              record={record}
              abilities={data.pages[0]!.abilities}
            />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show more
        </Button>
      )}
    </div>
  )
}
