import { logLoss } from './scoring.ts'

/**
 * A measure of forecasts that is cheap to take again with every case counted so many times, as resampling asks:
 * what hangs on the cases alone is worked out once. Undefined where the counted outcomes are all alike.
 */
export type ResampledMetric = (
  scores: readonly number[],
  outcomes: readonly number[],
) => (times: ArrayLike<number>) => number | undefined

/** `auc` of the counted cases: sorted once, then linear. */
export const resampledAuc: ResampledMetric = (scores, outcomes) => {
  const order = Uint32Array.from(scores.keys()).sort((i, j) => scores[i]! - scores[j]!)
  return times => {
    let zerosBelow = 0
    let ones = 0
    let ordered = 0
    for (let from = 0; from < order.length; ) {
      const score = scores[order[from]!]!
      let onesHere = 0
      let zerosHere = 0
      for (; from < order.length && scores[order[from]!] === score; from++) {
        const i = order[from]!
        if (outcomes[i]) onesHere += times[i]!
        else zerosHere += times[i]!
      }
      ordered += onesHere * (zerosBelow + zerosHere / 2)
      zerosBelow += zerosHere
      ones += onesHere
    }
    return ones && zerosBelow ? ordered / (ones * zerosBelow) : undefined
  }
}

/** `brier` of the counted cases. */
export const resampledBrier: ResampledMetric = (scores, outcomes) =>
  meanOf(Float64Array.from(scores, (p, i) => (p - outcomes[i]!) ** 2))

/** `logLoss` of the counted cases. */
export const resampledLogLoss: ResampledMetric = (scores, outcomes) =>
  meanOf(Float64Array.from(scores, (p, i) => logLoss([p], [outcomes[i]!])))

function meanOf(errors: Float64Array) {
  return (times: ArrayLike<number>) => {
    let sum = 0
    let cases = 0
    for (let i = 0; i < errors.length; i++) {
      sum += times[i]! * errors[i]!
      cases += times[i]!
    }
    return cases ? sum / cases : undefined
  }
}
