import { useQuery } from '@tanstack/react-query'
import type { Place } from '../../../app/paths.ts'
import type { Side } from '../../../evidence/evidence.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import type { TrustOf } from '../trust.api.ts'
import { SIDE_WORDS } from '../trust-words.ts'
import { PrincipleDrawer } from './PrincipleDrawer.tsx'
import classes from './Principles.module.css'
import { type PrincipleShown, principleKey, principlesQuery } from './principles.api.ts'

const COLUMNS = ['theirs', 'ours'] as const satisfies readonly Side[]
const MOST_TICKS = 24

/** What speaks for and against each of the four principles, of both sides: in words and never as a score. */
export function Principles({ place, of }: { place: Place; of: TrustOf }) {
  const { data, error, refetch } = useQuery(principlesQuery(place, of))
  return (
    <section aria-labelledby="principles">
      <h2 id="principles">By what principles</h2>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <ListSkeleton what="Looking what speaks for each principle" />
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Principle</th>
              {COLUMNS.map(side => (
                <th key={side} scope="col">
                  {SIDE_WORDS[side].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.principles.map(shown => (
              <tr key={shown.principle}>
                <th scope="row">
                  {shown.name}
                  <span className={classes.asks}>{shown.asks}</span>
                </th>
                {COLUMNS.map(side => (
                  <td key={side} className={classes.toned} data-side={side}>
                    <Stand side={side} shown={shown} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data && <PrincipleDrawer place={place} of={of} principles={data.principles} />}
    </section>
  )
}

function Stand({ side, shown }: { side: Side; shown: PrincipleShown }) {
  const { change } = useSearch()
  const stand = shown[side]
  const whose = <span className={classes.whose}>{SIDE_WORDS[side].name}</span>
  if (stand.lastOn === null)
    return (
      <span className="muted">
        {whose}
        {stand.words}
      </span>
    )
  return (
    <>
      {whose}
      <button
        type="button"
        className={`quiet-button ${classes.stand}`}
        aria-label={`${shown.name}, ${SIDE_WORDS[side].whose} side: ${stand.words}`}
        onClick={() => change({ principle: principleKey({ side, principle: shown.principle }) })}
      >
        <span className={classes.ticks} aria-hidden="true">
          <Ticks speaks="for" count={stand.for} />
          <Ticks speaks="against" count={stand.against} />
        </span>
        <span className={classes.words}>{stand.words}</span>
      </button>
    </>
  )
}

/** One for each piece, above the line for it and below it against; of very many, as many as can be taken in. */
const Ticks = ({ speaks, count }: { speaks: 'for' | 'against'; count: number }) =>
  Array.from({ length: Math.min(count, MOST_TICKS) }, (_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one tick is as good as another
    <span key={i} data-speaks={speaks} />
  ))
