import { useQuery } from '@tanstack/react-query'
import { asQuery } from '../../app/web/client.ts'
import { getContactCurveOperation } from '../../relationships/relationships.operations.ts'
import { Failure } from '../../ui/Failure.tsx'
import { counted, formatCount, formatShare, NOT_KNOWN_YET } from '../../ui/format.ts'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import classes from './Touches.module.css'

/** How often contact followed after so many days of contact, as it went here: what a number of touches is worth. */
export function ContactCurve({ workspace }: { workspace: string }) {
  const { data, error, refetch } = useQuery(asQuery(getContactCurveOperation, { workspace }))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <ListSkeleton what="Counting days of contact" />
  const { points, horizonDays } = data
  const total = points.reduce((sum, { ties }) => sum + ties, 0)
  return (
    <figure className={classes.curve}>
      <figcaption>
        Nothing happens at seven. This is how often contact followed within {horizonDays} days after so many
        days of contact here, counted over {counted(total, 'look at a tie', 'looks at ties')}.
      </figcaption>
      <table>
        <thead>
          <tr>
            <th scope="col">Days of contact</th>
            <th scope="col">Contact followed</th>
            <th scope="col">Ties</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ from, to, ties, active, chance, low, high }) => (
            <tr key={from}>
              <th scope="row" className="tabular">
                {to === null ? `${from} or more` : from === to ? from : `${from} to ${to}`}
              </th>
              <td>
                {chance === null ? (
                  <span className="muted">{NOT_KNOWN_YET}</span>
                ) : (
                  <>
                    <Bar chance={chance} low={low} high={high} />
                    <span className="tabular">
                      {formatShare(chance)}{' '}
                      <span className="muted">
                        ({formatShare(low)} to {formatShare(high)})
                      </span>
                    </span>
                  </>
                )}
              </td>
              <td className="tabular">
                {formatCount(active)} of {formatCount(ties)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.small}>
        In brackets the 90 % interval. It tells what went together, not what caused what.
      </p>
    </figure>
  )
}

/** The share as a point on its interval; the figures stand beside it. */
const Bar = ({ chance, low, high }: { chance: number; low: number; high: number }) => (
  <svg className={classes.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect x="0" y="3.5" width="100" height="1" className={classes.rail} />
    <rect
      x={low * 100}
      y="2.5"
      width={Math.max(0.5, (high - low) * 100)}
      height="3"
      className={classes.interval}
    />
    <rect x={chance * 100 - 0.7} y="0" width="1.4" height="8" className={classes.point} />
  </svg>
)
