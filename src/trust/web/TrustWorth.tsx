import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Place } from '../../app/paths.ts'
import { call } from '../../app/web/client.ts'
import type { OutputOf } from '../../platform/http/operations.ts'
import { Failure } from '../../ui/Failure.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { evaluateTrustOperation } from '../evaluation.operations.ts'
import classes from './TrustWorth.module.css'

type Outcome = OutputOf<typeof evaluateTrustOperation>['outcomes'][number]

/** Made anew for other weights and when the page is opened; it takes longer than what else a change asks for again. */
const worthQuery = ({ workspace, at }: Place, weighting: number | undefined) =>
  queryOptions({
    queryKey: [evaluateTrustOperation.name, { workspace, at, weighting }],
    queryFn: ({ signal }) => call(evaluateTrustOperation, { workspace, at }, signal),
    enabled: weighting !== undefined,
    staleTime: 'static',
    gcTime: 0,
  })

type TrustWorthProps = {
  place: Place
  /** The version in force, once that is known. */
  weighting: number | undefined
}

/** Whether the weights are an assumption or were found to foretell something here, and by what that was found. */
export function TrustWorth({ place, weighting }: TrustWorthProps) {
  const { data, error, refetch } = useQuery(worthQuery(place, weighting))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <ListSkeleton what="Checking what trust foretells here" />
  return (
    <section className={classes.worth} data-is-assumption={data.isAssumption} aria-labelledby="worth">
      <h2 id="worth">
        {data.isAssumption ? 'These weights are an assumption' : 'Trust foretells something here'}
      </h2>
      {data.isAssumption && (
        <p>
          They come from what was published on trust and from judgement. They stay an assumption until trust,
          as it was known at the time, is found to foretell what came next here beyond how long ago and how
          often there was contact.
        </p>
      )}
      {data.outcomes.map(outcome => (
        <Found key={outcome.outcome} outcome={outcome} />
      ))}
    </section>
  )
}

function Found({ outcome: { text, lines, gain, cases, ties } }: { outcome: Outcome }) {
  return (
    <div className={classes.found}>
      <p>{text}</p>
      {gain && (
        <details>
          <summary>By what that was found</summary>
          <p className="muted">
            {cases} cases after each split in {ties} relationships with evidence. With trust the AUC is better
            by {sayGain(gain.auc)}, the log-loss by {sayGain(gain.logLoss)}.
          </p>
          <table className={`${classes.table} tabular`}>
            <thead>
              <tr>
                <th scope="col">Foretold by</th>
                <th scope="col">AUC</th>
                <th scope="col">Log loss</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ model, auc, logLoss }) => (
                <tr key={model}>
                  <th scope="row">{model}</th>
                  <td>{auc.toFixed(3)}</td>
                  <td>{logLoss.toFixed(3)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  )
}

const sayGain = ({ gain, low, high }: { gain: number; low: number; high: number }) =>
  `${gain.toFixed(3)} (90 % between ${low.toFixed(3)} and ${high.toFixed(3)})`
