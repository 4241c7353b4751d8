import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ShareMail } from '../../../correspondence/web/ShareMail.tsx'
import { PersonHeading } from '../../../people/web/PersonHeading.tsx'
import { MeasuredHistory } from '../../../relationships/web/measures/MeasuredHistory.tsx'
import { MeasuredSkeleton } from '../../../relationships/web/measures/MeasuredSkeleton.tsx'
import { Ties } from '../../../relationships/web/measures/Ties.tsx'
import { personQuery } from '../../../relationships/web/relationships.api.ts'
import type { MeasuredPerson } from '../../../relationships/web/words.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { Link } from '../../../ui/Link.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { type Place, paths } from '../../paths.ts'
import { usePlace } from '../use-place.ts'

/** One person: the wave, the measures with their evidence, who of us knows them, and what was written. */
export function PersonPage() {
  const place = usePlace()
  const { id } = useParams({ strict: false }) as { id: string }
  const { search } = useSearch()
  const { data, error, refetch } = useQuery(personQuery(place, id, search.member))
  return (
    <div className="page">
      <PageTitle title={data?.name || 'A person'} />
      {error ? (
        <Failure isPage error={error} onRetry={refetch} />
      ) : data ? (
        <Person place={place} person={data} member={search.member} />
      ) : (
        <MeasuredSkeleton what="Measuring this person" />
      )}
    </div>
  )
}

type PersonProps = { place: Place; person: MeasuredPerson; member: string | undefined }

function Person({ place, person, member }: PersonProps) {
  const { organisation } = person
  return (
    <>
      <PersonHeading
        name={person.name || person.addresses[0]?.address || 'Without a name'}
        addresses={person.addresses}
        aliases={person.aliases}
        organisation={
          organisation && <Link href={paths.organisation(place, organisation.id)}>{organisation.name}</Link>
        }
      />
      <MeasuredHistory
        place={place}
        measured={person}
        of={{ person: person.id, ...(member && { member }) }}
        ties={<Ties place={place} measured={person} isOfPerson chosenMember={member} />}
        sharing={
          <ShareMail
            workspace={place.workspace}
            what="person"
            id={person.id}
            name={person.name || 'them'}
            ties={person.ties}
          />
        }
      />
    </>
  )
}
