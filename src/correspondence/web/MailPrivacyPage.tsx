import { Button } from '@mantine/core'
import { type Place, paths } from '../../app/paths.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { Failure } from '../../ui/Failure.tsx'
import { formatDate } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { Section } from '../../ui/Section.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { ExcludeForm } from './ExcludeForm.tsx'
import classes from './MailPrivacyPage.module.css'
import { type Privacy, useInclude, usePrivacy, useUnshareMail } from './privacy.api.ts'

/** What of one's own mail others here can read, and whom one wants no mail kept of. */
export function MailPrivacyPage() {
  const place = usePlace()
  const { data, error, refetch } = usePrivacy(place.workspace)
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle title="Your mail" />
      <h1>Your mail</h1>
      <p className={classes.lead}>
        What your mail says, you alone can read: nobody who administers this workspace can. That it passed,
        between whom and when, everybody here sees, and so do you of theirs: relationships are measured from
        it.
      </p>
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <ListSkeleton what="Looking what you share" />}
      {data && (
        <>
          <Shares place={place} shares={data.shares} />
          <Exclusions place={place} exclusions={data.exclusions} />
        </>
      )}
    </div>
  )
}

function Shares({ place, shares }: { place: Place; shares: Privacy['shares'] }) {
  const { pathname } = useSearch()
  const unshare = useUnshareMail()
  const { workspace } = place
  const hrefs = {
    person: (id: string) => paths.person(place, id),
    organisation: (id: string) => paths.organisation(place, id),
    message: (id: string) => `${pathname}?message=${id}`,
  }
  return (
    <Section
      title="What you share"
      lead="Share one message where it is open, or all your mail with somebody on their page or their organisation’s."
    >
      {shares.length === 0 && <p className="muted">You share nothing.</p>}
      <ul className={classes.list} aria-label="What you share">
        {shares.map(({ what, id, name, sharedAt }) => (
          <li key={id}>
            <span className={classes.what}>
              {what === 'message' ? 'The message ' : 'All your mail with '}
              <Link href={hrefs[what](id)}>{name || '(no subject)'}</Link>
              <span className={classes.since}>since {formatDate(sharedAt)}</span>
            </span>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`Share no more: ${name}`}
              onClick={() => unshare.mutate({ workspace, what, id })}
            >
              Share no more
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Exclusions({ place, exclusions }: { place: Place; exclusions: Privacy['exclusions'] }) {
  const include = useInclude()
  const { workspace } = place
  return (
    <Section
      title="Mail that is not kept"
      lead="Of these no mail of yours comes in, by whatever way, and what was here has gone. Nobody but you sees this list."
    >
      {exclusions.length === 0 && <p className="muted">You keep mail with everybody.</p>}
      <ul className={classes.list} aria-label="Mail that is not kept">
        {exclusions.map(({ pattern, since }) => (
          <li key={pattern}>
            <span className={classes.what}>
              {pattern.startsWith('@') ? `Everybody at ${pattern.slice(1)}` : pattern}
              <span className={classes.since}>since {formatDate(since)}</span>
            </span>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`Keep mail with ${pattern} again`}
              onClick={() => include.mutate({ workspace, pattern })}
            >
              Keep it again
            </Button>
          </li>
        ))}
      </ul>
      <ExcludeForm workspace={workspace} />
    </Section>
  )
}
