import { Copy } from '../../ui/Copy.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { formatMoment } from '../../ui/format.ts'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { Section } from '../../ui/Section.tsx'
import classes from './InstallationPage.module.css'
import { useLinks } from './installation.api.ts'

/** Links that no mail took to those who need them. Each opens what is theirs: to be given to them and nobody else. */
export function WaitingLinks() {
  const { data, error, refetch } = useLinks()
  return (
    <Section
      title="Links to pass on"
      lead="Invitations, ways in and new passwords that could not be sent by mail. Give each to the person it is for, and to nobody else."
    >
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Looking for links" />}
      {data?.links.length === 0 && (
        <p className="muted">Nothing waits. A link shows here within seconds of being asked for.</p>
      )}
      <ul className={classes.list} aria-label="Links to pass on">
        {data?.links.map(({ id, recipient, subject, link, endsAt, failedBecause }) => (
          <li key={id} className={classes.item}>
            <div className={classes.name}>For {recipient}</div>
            <div className={classes.under}>
              {subject}. It holds until {formatMoment(endsAt)}.
            </div>
            {failedBecause && <div className={classes.warning}>The mail was not taken: {failedBecause}</div>}
            <Copy text={link} what={`the link for ${recipient}`} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
