import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { type Place, paths } from '../../app/paths.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { Failure } from '../../ui/Failure.tsx'
import { formatBytes, formatMoment, formatSeconds } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { CancelImport } from './CancelImport.tsx'
import { ImportCounts } from './ImportCounts.tsx'
import { ImportPasses } from './ImportPasses.tsx'
import { ImportProblems } from './ImportProblems.tsx'
import classes from './ImportProgressPage.module.css'
import { isMeasured, nameOfMail, STATE_SENTENCES } from './import-words.ts'
import { isRunning, type MailImport, useImport } from './imports.api.ts'
import { SurveySkeleton } from './SurveySkeleton.tsx'

/** One import: how far it is, what came of it, and what it did not understand. May be left and found again. */
export function ImportProgressPage() {
  const place = usePlace()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useImport(place.workspace, id)
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle title="Import" />
      {error && !data ? (
        <Failure isPage error={error} onRetry={refetch} />
      ) : data ? (
        <Progress place={place} mail={data} />
      ) : (
        <SurveySkeleton />
      )}
    </div>
  )
}

function Progress({ place, mail }: { place: Place; mail: MailImport }) {
  return (
    <>
      <h1 className={classes.name}>{nameOfMail(mail.paths)}</h1>
      <p className={classes.begun}>
        {formatBytes(mail.bytes)}, begun {formatMoment(mail.startedAt)}. Ours: {mail.ours.join(', ')}
      </p>
      <ImportPasses mail={mail} />
      <p className={classes.sentence} aria-live="polite">
        {mail.failedBecause ?? STATE_SENTENCES[mail.state]} {isRunning(mail) && 'You may leave this page.'}
      </p>
      {isRunning(mail) && <p className={`${classes.pace} tabular`}>{paceOf(mail)}</p>}
      <div className={classes.actions}>
        {isMeasured(mail) && (
          <Button component={Link} href={paths.relationships(place)}>
            See the relationships
          </Button>
        )}
        {isRunning(mail) && <CancelImport workspace={place.workspace} id={mail.id} />}
        {!isRunning(mail) && (
          <Button component={Link} href={paths.import(place)} variant="default">
            Import more
          </Button>
        )}
      </div>
      <ImportCounts mail={mail} />
      <ImportProblems place={place} mail={mail} />
    </>
  )
}

function paceOf({ messagesPerSecond, secondsLeft, state }: MailImport): string {
  if (state !== 'measuring' && state !== 'reading') return ''
  const parts = [
    messagesPerSecond !== null &&
      `${Math.round(messagesPerSecond).toLocaleString('en-GB')} messages a second`,
    secondsLeft !== null && `about ${formatSeconds(secondsLeft)} left`,
  ]
  return parts.filter(Boolean).join(', ')
}
