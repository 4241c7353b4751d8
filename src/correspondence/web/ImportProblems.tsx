import { Button } from '@mantine/core'
import type { Place } from '../../app/paths.ts'
import { Failure } from '../../ui/Failure.tsx'
import { counted, formatCount } from '../../ui/format.ts'
import classes from './ImportProgressPage.module.css'
import { isRunning, type MailImport, useImportProblems } from './imports.api.ts'

/** What was not understood, or is no mail, each with where it stands and why; none of it stopped the rest. */
export function ImportProblems({ place, mail }: { place: Place; mail: MailImport }) {
  if (mail.problems === 0)
    return isRunning(mail) ? null : <p className={`${classes.problems} muted`}>Everything was understood.</p>
  return (
    <section className={classes.problems} aria-labelledby="problems">
      <h2 id="problems">
        {counted(mail.problems, 'thing', 'things')} not understood or left out
        {mail.refusedFiles > 0 && `, ${counted(mail.refusedFiles, 'file')} without mail`}
      </h2>
      <ProblemList workspace={place.workspace} id={mail.id} total={mail.problems} />
    </section>
  )
}

function ProblemList({ workspace, id, total }: { workspace: string; id: string; total: number }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useImportProblems(
    workspace,
    id,
  )
  const problems = data?.pages.flatMap(page => page.problems) ?? []
  if (error) return <Failure error={error} onRetry={refetch} />
  return (
    <>
      <ol className={classes.problemList}>
        {problems.map(({ source, reason, isKept }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one source may have two problems with the same words
          <li key={index} className={classes.problem}>
            {reason}
            <div className={classes.source}>
              {source}
              {isKept && ' · the message is in all the same'}
            </div>
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show more of {formatCount(total)}
        </Button>
      )}
    </>
  )
}
