import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import composer from '../../../outreach/web/Composer.module.css'
import { Composer } from '../../../outreach/web/Composer.tsx'
import { readerQuery } from '../../../outreach/web/coach.api.ts'
import { KnownOfReader } from '../../../outreach/web/KnownOfReader.tsx'
import { useIdentity } from '../../../sessions/web/session.api.ts'
import { PermissionPanel } from '../../../touches/web/PermissionPanel.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { Link } from '../../../ui/Link.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { paths } from '../../paths.ts'
import { usePlace } from '../use-place.ts'

/** A mail to one person, checked while it is written against what is known of them. */
export function WritePage() {
  const place = usePlace()
  const { workspace } = place
  const { id } = useParams({ strict: false }) as { id: string }
  const identity = useIdentity()
  const { data, error, refetch } = useQuery(readerQuery(workspace, id))
  return (
    <div className="page">
      <PageTitle title={data ? `Write to ${data.reader.name}` : 'Write'} />
      {error ? (
        <Failure isPage error={error} onRetry={refetch} />
      ) : !data || !identity ? (
        <ListSkeleton what="Looking up what is known of them" />
      ) : (
        <>
          <h1>
            Write to <Link href={paths.person(place, id)}>{data.reader.name || 'them'}</Link>
          </h1>
          <KnownOfReader reader={data.reader} />
          <Composer key={id} workspace={workspace} person={id} known={data} author={identity.email ?? ''} />
          <section className={composer.permission} aria-labelledby="permission">
            <h2 id="permission">Permission to keep in contact</h2>
            <PermissionPanel workspace={workspace} person={id} isHeaded />
          </section>
        </>
      )}
    </div>
  )
}
