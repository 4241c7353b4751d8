import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ShareMail } from '../../../correspondence/web/ShareMail.tsx'
import { OrganisationHeading } from '../../../organisations/web/OrganisationHeading.tsx'
import { MeasuredHistory } from '../../../relationships/web/measures/MeasuredHistory.tsx'
import { MeasuredSkeleton } from '../../../relationships/web/measures/MeasuredSkeleton.tsx'
import { SingleThread } from '../../../relationships/web/measures/SingleThread.tsx'
import { Ties } from '../../../relationships/web/measures/Ties.tsx'
import { organisationQuery } from '../../../relationships/web/relationships.api.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { usePlace } from '../use-place.ts'

/** One organisation: all ties to its people rolled up, measured and opened. */
export function OrganisationPage() {
  const place = usePlace()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useQuery(organisationQuery(place, id))
  return (
    <div className="page">
      <PageTitle title={data?.name ?? 'An organisation'} />
      {error ? (
        <Failure isPage error={error} onRetry={refetch} />
      ) : data ? (
        <>
          <OrganisationHeading name={data.name} domains={data.domains} people={data.people} />
          <MeasuredHistory
            place={place}
            measured={data}
            of={{ organisation: data.id }}
            ties={<Ties place={place} measured={data} isOfPerson={false} />}
            sharing={
              <ShareMail
                workspace={place.workspace}
                what="organisation"
                id={data.id}
                name={`everybody at ${data.name}`}
                ties={data.ties}
              />
            }
            warning={data.isSingleThread && <SingleThread organisation={data} />}
          />
        </>
      ) : (
        <MeasuredSkeleton what="Measuring this organisation" />
      )}
    </div>
  )
}
