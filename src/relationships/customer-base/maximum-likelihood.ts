import { Refusal } from '../../platform/refusals.ts'
import { minimise, type Slope, type Sloped } from '../../platform/statistics/minimise.ts'
import { standardErrors } from '../../platform/statistics/standard-errors.ts'

export type Fit<Name extends string> = {
  parameters: Record<Name, number>
  /** From the Hessian; null where the rows do not determine the parameters. */
  standardErrors: Record<Name, number | null>
  /** Summed over rows, in the unit of time (and money) of the rows. */
  logLikelihood: number
  /** How many rows were fitted. */
  rows: number
}

/** Far beyond any use, and still quick to compute with: e^8 times the start. */
const FURTHEST = 8

/**
 * The positive parameters that maximise a log-likelihood, which is given with its gradient by the parameters
 * themselves. Searched on the log scale, per row, from `start`; a search that ends early is restarted once from
 * where it stopped.
 */
export function maximiseLikelihood<Name extends string>(
  names: readonly Name[],
  start: readonly number[],
  rows: number,
  logLikelihood: (parameters: readonly number[]) => Slope,
): Fit<Name> {
  const parametersAt = (at: readonly number[]) =>
    at.map((offset, i) => start[i]! * Math.exp(Math.max(-FURTHEST, Math.min(FURTHEST, offset))))
  const loss: Sloped = at => {
    const parameters = parametersAt(at)
    const { value, gradient } = logLikelihood(parameters)
    const isInside = (i: number) => Math.abs(at[i]!) < FURTHEST
    return {
      value: -value / rows,
      gradient: gradient.map((g, i) => (isInside(i) ? (-g * parameters[i]!) / rows : 0)),
    }
  }
  const first = minimise(
    loss,
    start.map(() => 0),
  )
  const { at, value } = first.converged ? first : minimise(loss, first.at)
  if (!Number.isFinite(value)) throw new Refusal('unusable', 'No parameters make these rows possible.')

  const parameters = parametersAt(at)
  const errors = standardErrors(values => negated(logLikelihood(values)), parameters)
  return {
    parameters: named(names, parameters),
    standardErrors: named(
      names,
      errors.map(error => error ?? null),
    ),
    logLikelihood: -value * rows,
    rows,
  }
}

/** Models of repeat contact say nothing of rows without any: their rate could be as low as one likes. */
export function refuseWithoutRepeats(rows: readonly { x: number }[]): void {
  if (!rows.some(row => row.x > 0))
    throw new Refusal('unusable', 'No row has a repeat contact (x above 0), so there is no rhythm to fit.')
}

const negated = ({ value, gradient }: Slope): Slope => ({ value: -value, gradient: gradient.map(g => -g) })

const named = <Name extends string, T>(names: readonly Name[], values: readonly T[]): Record<Name, T> =>
  Object.fromEntries(names.map((name, i) => [name, values[i]!])) as Record<Name, T>
