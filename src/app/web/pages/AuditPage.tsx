import { Button, Select, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { AuditLine } from '../../../timeline/web/AuditLine.tsx'
import classes from '../../../timeline/web/AuditPage.module.css'
import { auditExport, auditQuery, KINDS } from '../../../timeline/web/audit.api.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { useMembers } from '../../../workspaces/web/members.api.ts'
import { usePlace } from '../use-place.ts'

/** Everything that was done in the workspace and every way in and out of it, for those who answer for it. */
export function AuditPage() {
  const { workspace } = usePlace()
  const { search, change } = useSearch()
  const { kind, member, from, until } = search
  const filters = { kind, member, from, until }
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    auditQuery(workspace, filters),
  )
  const members = useMembers(workspace).data?.members ?? []
  const lines = data?.pages.flatMap(page => page.lines)
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle title="Audit log" />
      <h1>Audit log</h1>
      <p className={classes.lead}>
        All that was done here, by whom and how, and who came in from where. Nothing in it can be changed or
        taken out, and it outlives what it tells of. That you look is in it too.
      </p>
      <div className={classes.filters}>
        <Select
          label="What"
          placeholder="Everything"
          clearable
          data={KINDS}
          value={kind ?? null}
          onChange={value => change({ kind: value ?? undefined })}
        />
        <Select
          label="By whom"
          placeholder="Anybody"
          clearable
          searchable
          data={members.map(({ id, name }) => ({ value: id, label: name }))}
          value={member ?? null}
          onChange={value => change({ member: value ?? undefined })}
        />
        <TextInput
          type="date"
          label="From"
          value={from ?? ''}
          onChange={event => change({ from: event.currentTarget.value || undefined })}
        />
        <TextInput
          type="date"
          label="Until"
          value={until ?? ''}
          onChange={event => change({ until: event.currentTarget.value || undefined })}
        />
        <Button component="a" variant="default" href={auditExport(workspace, filters)} download>
          Export
        </Button>
      </div>
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !lines && <ListSkeleton what="Reading the audit log" />}
      {lines?.length === 0 && <p className="muted">Nothing of that was done.</p>}
      {lines && lines.length > 0 && (
        <ol className={classes.lines} aria-label="What was done, the latest first">
          {lines.map(line => (
            <AuditLine key={line.id} line={line} />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show what was before
        </Button>
      )}
    </div>
  )
}
