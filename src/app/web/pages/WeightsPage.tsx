import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { WeightsForm } from '../../../evidence/web/WeightsForm.tsx'
import { WeightsTable } from '../../../evidence/web/WeightsTable.tsx'
import { WeightVersions } from '../../../evidence/web/WeightVersions.tsx'
import { versionIn, weightingQuery, weightingsQuery } from '../../../evidence/web/weightings.api.ts'
import { TrustWorth } from '../../../trust/web/TrustWorth.tsx'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { Link } from '../../../ui/Link.tsx'
import { Loading } from '../../../ui/Loading.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { type Place, paths } from '../../paths.ts'
import { usePlace } from '../use-place.ts'
import classes from './WeightsPage.module.css'

/** What each kind of evidence weighs and why, whether that is an assumption, and the versions that there were. */
export function WeightsPage() {
  const place = usePlace()
  const { data } = useQuery(weightingsQuery(place.workspace))
  const inForce = data?.versions.find(({ isInForce }) => isInForce)
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle title="Weights of evidence" />
      <h1>What evidence weighs</h1>
      <p className={classes.lead}>
        Every score of trust is made with these, and opens to the evidence that they weighed. Evidence from
        somebody else counts whole; what we say in our own favour lifts a factor only so far.
      </p>
      <TrustWorth place={place} weighting={inForce?.version} />
      <Weights place={place} />
    </div>
  )
}

function Weights({ place }: { place: Place }) {
  const { workspace } = place
  const { search } = useSearch()
  const [isEdited, setEdited] = useState(false)
  const wanted = versionIn(search.version)
  const { data, error, refetch } = useQuery(weightingQuery(workspace, wanted))
  const { data: all } = useQuery(weightingsQuery(workspace))
  // Only a version that was asked for is past: what is in force changes under one's hands when it is published.
  const isPast = all?.versions.some(({ version, isInForce }) => version === wanted && !isInForce)
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <WeightsSkeleton />
  return (
    <>
      <div className={classes.head}>
        <h2>
          {isPast ? `Version ${data.version}, no longer in force` : `Version ${data.version}, in force`}
        </h2>
        {isPast && <Link href={paths.weights(place)}>Show those in force</Link>}
        {!isPast && !isEdited && (
          <AbleButton ability={data.abilities.publish} variant="default" onClick={() => setEdited(true)}>
            Change the weights
          </AbleButton>
        )}
      </div>
      {isEdited && !isPast ? (
        <WeightsForm key={workspace} workspace={workspace} inForce={data} onDone={() => setEdited(false)} />
      ) : (
        <WeightsTable weights={data.weights} />
      )}
      {all && (
        <section className={classes.versions} aria-labelledby="versions">
          <h2 id="versions">Versions</h2>
          <p className={classes.lead}>
            A score of an earlier version is made again, to the last digit, by naming that version.
          </p>
          <WeightVersions
            versions={all.versions}
            look={version =>
              version !== data.version && (
                <Link href={paths.weights(place, { version: String(version) })}>Show version {version}</Link>
              )
            }
          />
        </section>
      )}
    </>
  )
}

const WeightsSkeleton = () => (
  <Loading what="Looking up the weights">
    <Skeleton height={20} width={240} mb={24} />
    {['a', 'b', 'c', 'd'].map(key => (
      <Skeleton key={key} height={44} mb={16} />
    ))}
  </Loading>
)
