import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type Place, paths } from '../../app/paths.ts'
import { usePlace } from '../../app/web/use-place.ts'
import { Failure } from '../../ui/Failure.tsx'
import { formatDate } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { balanceInWords, waitInWords } from './approach-words.ts'
import { ContactCurve } from './ContactCurve.tsx'
import { EndApproach } from './EndApproach.tsx'
import { PermissionPanel } from './PermissionPanel.tsx'
import { PlanList } from './PlanList.tsx'
import { StandPanel } from './StandPanel.tsx'
import classes from './Touches.module.css'
import { approachQuery, type WholeApproach } from './touches.api.ts'

/** One approach: what it wants now, its touches, what was asked against what was given, and what touches are worth. */
export function ApproachPage() {
  const place = usePlace()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useQuery(approachQuery(place.workspace, id))
  return (
    <div className="page">
      <PageTitle title={data ? `Touches: ${data.person}` : 'Touches'} />
      {error ? (
        <Failure isPage error={error} onRetry={refetch} />
      ) : !data ? (
        <ListSkeleton what="Looking up this approach" />
      ) : (
        <Whole key={id} place={place} approach={data} />
      )}
    </div>
  )
}

function Whole({ place, approach }: { place: Place; approach: WholeApproach }) {
  const { workspace } = place
  const { person, personId, member, begunOn, hopesToGive, hopesToLearn, between, doubts } = approach
  return (
    <>
      <p className={classes.back}>
        <Link href={paths.touches(place)}>Touches</Link>
      </p>
      <h1>
        <Link href={paths.person(place, personId)} className={classes.person}>
          {person}
        </Link>
      </h1>
      <p className={classes.facts}>
        {member}, begun {formatDate(begunOn)}
      </p>
      <dl className={classes.hopes}>
        <div>
          <dt>Hopes to give</dt>
          <dd>{hopesToGive}</dd>
        </div>
        <div>
          <dt>Hopes to learn</dt>
          <dd>{hopesToLearn}</dd>
        </div>
      </dl>
      <StandPanel workspace={workspace} approach={approach} />
      <div className={classes.columns}>
        <PlanList place={place} approach={approach} />
        <div className={classes.beside}>
          <section aria-labelledby="permission">
            <h2 id="permission">Permission to keep in contact</h2>
            <PermissionPanel workspace={workspace} person={personId} isHeaded />
          </section>
          <section aria-labelledby="balance">
            <h2 id="balance">Asks against gifts</h2>
            <p>{balanceInWords(approach.balance)}</p>
            <p>
              In all between us and them: given {between.given}, asked {between.asked}.
            </p>
            <ul className={classes.doubts}>
              {[...doubts, ...(between.doubt ? [between.doubt] : [])].map(doubt => (
                <li key={doubt}>{doubt}</li>
              ))}
            </ul>
            <p className={classes.small}>
              Gifts that were written down count as given, and so do touches that gave.{' '}
              {waitInWords(approach.wait)}
            </p>
          </section>
          <section aria-labelledby="curve">
            <h2 id="curve">What a number of touches is worth</h2>
            <ContactCurve workspace={workspace} />
          </section>
        </div>
      </div>
      <EndApproach workspace={workspace} approach={approach} />
    </>
  )
}
