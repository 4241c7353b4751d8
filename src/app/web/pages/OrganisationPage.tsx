import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ShareMail } from '../../../correspondence/web/ShareMail.tsx'
import { OrganisationHeading } from '../../../organisations/web/OrganisationHeading.tsx'
import { OrganisationPanel } from '../../../organisations/web/OrganisationPanel.tsx'
import {
  type OrganisationRecord,
  organisationRecordQuery,
  peopleThereQuery,
} from '../../../organisations/web/organisations.api.ts'
import { RecordPicker } from '../../../people/web/RecordPicker.tsx'
import { MeasuredHistory } from '../../../relationships/web/measures/MeasuredHistory.tsx'
import { MeasuredSkeleton } from '../../../relationships/web/measures/MeasuredSkeleton.tsx'
import { SingleThread } from '../../../relationships/web/measures/SingleThread.tsx'
import { Ties } from '../../../relationships/web/measures/Ties.tsx'
import { organisationQuery } from '../../../relationships/web/relationships.api.ts'
import { TrustCourse } from '../../../trust/web/course/TrustCourse.tsx'
import { TrustPanel } from '../../../trust/web/TrustPanel.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import type { Place } from '../../paths.ts'
import { usePlace } from '../use-place.ts'
import { AboutRecord } from './AboutRecord.tsx'
import { AboutTrust } from './AboutTrust.tsx'
import { InTrash } from './InTrash.tsx'
import { Family, PeopleThere } from './PeopleThere.tsx'
import { ChangesPanel, RecordActions } from './RecordActions.tsx'
import { Unmeasured } from './Unmeasured.tsx'

/** One organisation: what it is, all ties to its people rolled up and opened, what we note and have to do. */
export function OrganisationPage() {
  const place = usePlace()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useQuery(organisationRecordQuery(place.workspace, id))
  return (
    <div className="page">
      <PageTitle title={data?.name ?? 'An organisation'} />
      {error ? (
        <Failure isPage error={error} onRetry={refetch} />
      ) : !data ? (
        <MeasuredSkeleton what="Looking up this organisation" />
      ) : data.trashed ? (
        <InTrash workspace={place.workspace} kind="organisation" record={data} />
      ) : (
        <Organisation key={id} place={place} organisation={data} />
      )}
    </div>
  )
}

function Organisation({ place, organisation }: { place: Place; organisation: OrganisationRecord }) {
  const { search, change } = useSearch()
  const { workspace } = place
  const { id, name } = organisation
  const measured = useQuery(organisationQuery(place, id))
  const there = useQuery(peopleThereQuery(workspace, id))
  const people = there.data?.people ?? []
  const of = { organisation: id }
  const records = (
    <>
      <AboutTrust place={place} about={{ kind: 'organisation', id }} />
      <AboutRecord place={place} about={{ kind: 'organisation', id, name }} />
      {people.length > 0 && <PeopleThere place={place} people={people} />}
    </>
  )
  return (
    <>
      <OrganisationHeading
        organisation={organisation}
        people={measured.data?.people ?? people.filter(({ isThere }) => isThere).length}
        family={<Family place={place} organisation={organisation} />}
        actions={<RecordActions edit={organisation.abilities.edit} />}
      />
      {measured.data ? (
        <MeasuredHistory
          place={place}
          measured={measured.data}
          of={of}
          below={range => <TrustCourse place={place} of={of} range={range} />}
          besides={<TrustPanel place={place} of={of} />}
          ties={<Ties place={place} measured={measured.data} isOfPerson={false} />}
          warning={measured.data.isSingleThread && <SingleThread organisation={measured.data} />}
          records={records}
          sharing={
            <ShareMail
              workspace={place.workspace}
              what="organisation"
              id={id}
              name={`everybody at ${measured.data.name}`}
              ties={measured.data.ties}
            />
          }
        />
      ) : (
        <Unmeasured what="Measuring this organisation" error={measured.error} onRetry={measured.refetch}>
          <TrustPanel place={place} of={of} hasOwnCourse />
          {records}
        </Unmeasured>
      )}
      <OrganisationPanel
        workspace={workspace}
        organisation={organisation}
        pick={props => <RecordPicker workspace={workspace} kinds={['organisation']} {...props} />}
        isOpen={search.panel === 'edit'}
        onClose={() => change({ panel: undefined })}
      />
      <ChangesPanel place={place} id={id} />
    </>
  )
}
