import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { PersonClaims } from '../../../claims/web/PersonClaims.tsx'
import { ShareMail } from '../../../correspondence/web/ShareMail.tsx'
import { PersonHeading } from '../../../people/web/PersonHeading.tsx'
import { PersonPanel } from '../../../people/web/PersonPanel.tsx'
import { type PersonRecord, personRecordQuery } from '../../../people/web/people.api.ts'
import { MeasuredHistory } from '../../../relationships/web/measures/MeasuredHistory.tsx'
import { MeasuredSkeleton } from '../../../relationships/web/measures/MeasuredSkeleton.tsx'
import { Ties } from '../../../relationships/web/measures/Ties.tsx'
import { personQuery } from '../../../relationships/web/relationships.api.ts'
import { FittingStories } from '../../../stories/web/FittingStories.tsx'
import { ApproachesAbout } from '../../../touches/web/ApproachesAbout.tsx'
import { TrustCourse } from '../../../trust/web/course/TrustCourse.tsx'
import { TrustPanel } from '../../../trust/web/TrustPanel.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { Link } from '../../../ui/Link.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { type Place, paths } from '../../paths.ts'
import { usePlace } from '../use-place.ts'
import { AboutRecord } from './AboutRecord.tsx'
import { AboutTrust } from './AboutTrust.tsx'
import { Acts } from './Acts.tsx'
import { InTrash } from './InTrash.tsx'
import { ChangesPanel, RecordActions } from './RecordActions.tsx'
import { Unmeasured } from './Unmeasured.tsx'

/** One person: who it is, the measures with their evidence, what we note and have to do, and what was written. */
export function PersonPage() {
  const place = usePlace()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useQuery(personRecordQuery(place.workspace, id))
  return (
    <div className="page">
      <PageTitle title={data?.name || 'A person'} />
      {error ? (
        <Failure isPage error={error} onRetry={refetch} />
      ) : !data ? (
        <MeasuredSkeleton what="Looking up this person" />
      ) : data.trashed ? (
        <InTrash workspace={place.workspace} kind="person" record={data} />
      ) : (
        <Person key={id} place={place} person={data} />
      )}
    </div>
  )
}

function Person({ place, person }: { place: Place; person: PersonRecord }) {
  const { search, change } = useSearch()
  const { member } = search
  const measured = useQuery(personQuery(place, person.id, member))
  const { id, name, organisation } = person
  const of = { person: id, ...(member && { member }) }
  const records = (
    <>
      <AboutTrust place={place} about={{ kind: 'person', id }} member={member} />
      <AboutRecord place={place} about={{ kind: 'person', id, name }} />
      <FittingStories place={place} person={{ id, name }} />
      <ApproachesAbout place={place} person={id} />
      <PersonClaims place={place} person={{ id, name }} member={member} />
      <Acts place={place} person={{ id, name }} />
    </>
  )
  return (
    <>
      <PersonHeading
        person={person}
        organisation={
          organisation && <Link href={paths.organisation(place, organisation.id)}>{organisation.name}</Link>
        }
        actions={
          <>
            <Button component={Link} href={paths.write(place, id)} data-key="write" size="sm">
              Write
            </Button>
            <RecordActions edit={person.abilities.edit} />
          </>
        }
      />
      {measured.data ? (
        <MeasuredHistory
          place={place}
          measured={measured.data}
          of={of}
          below={range => <TrustCourse place={place} of={of} range={range} />}
          besides={<TrustPanel place={place} of={of} />}
          ties={<Ties place={place} measured={measured.data} isOfPerson chosenMember={member} />}
          records={records}
          sharing={
            <ShareMail
              workspace={place.workspace}
              what="person"
              id={id}
              name={person.name || 'them'}
              ties={measured.data.ties}
            />
          }
        />
      ) : (
        <Unmeasured what="Measuring this person" error={measured.error} onRetry={measured.refetch}>
          <TrustPanel place={place} of={of} hasOwnCourse />
          {records}
        </Unmeasured>
      )}
      <PersonPanel
        workspace={place.workspace}
        person={person}
        isOpen={search.panel === 'edit'}
        onClose={() => change({ panel: undefined })}
      />
      <ChangesPanel place={place} id={id} />
    </>
  )
}
