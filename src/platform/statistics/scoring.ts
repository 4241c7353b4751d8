/*
 * How good a forecast was. `forecasts` are probabilities (for `auc`, any score), `outcomes` 0 or 1, in the same
 * order and at least one of them. Formulas: Murphy 1973 (decomposition), Hanley & McNeil 1982 (AUC).
 */

const SMALLEST = 1e-15

/** Mean squared error of the probabilities: 0 is perfect, .25 is a coin. */
export const brier = (forecasts: readonly number[], outcomes: readonly number[]): number =>
  mean(forecasts.map((p, i) => (p - outcomes[i]!) ** 2))

/** 1 - Brier / Brier of the base rate; undefined where all outcomes are alike. */
export function brierSkill(forecasts: readonly number[], outcomes: readonly number[]): number | undefined {
  const rate = mean(outcomes)
  return rate === 0 || rate === 1 ? undefined : 1 - brier(forecasts, outcomes) / (rate * (1 - rate))
}

/** Mean -ln of the probability given to what happened, with probabilities kept 1e-15 off 0 and 1. */
export const logLoss = (forecasts: readonly number[], outcomes: readonly number[]): number =>
  mean(
    forecasts.map((p, i) => {
      const kept = Math.min(1 - SMALLEST, Math.max(SMALLEST, p))
      return -(outcomes[i]! ? Math.log(kept) : Math.log1p(-kept))
    }),
  )

/** The chance that a 1 is scored above a 0, ties counted half; undefined where all outcomes are alike. */
export function auc(scores: readonly number[], outcomes: readonly number[]): number | undefined {
  const order = Uint32Array.from(scores.keys()).sort((i, j) => scores[i]! - scores[j]!)
  let ones = 0
  let rankSum = 0
  for (let from = 0; from < order.length; ) {
    let to = from
    let onesHere = 0
    while (to < order.length && scores[order[to]!] === scores[order[from]!])
      onesHere += outcomes[order[to++]!]!
    rankSum += onesHere * ((from + 1 + to) / 2)
    ones += onesHere
    from = to
  }
  const zeros = order.length - ones
  return ones && zeros ? (rankSum - (ones * (ones + 1)) / 2) / (ones * zeros) : undefined
}

/** Brier = reliability - resolution + uncertainty, exactly, over groups of equal forecasts. */
export function murphy(forecasts: readonly number[], outcomes: readonly number[]) {
  const groups = new Map<number, { count: number; ones: number }>()
  forecasts.forEach((p, i) => {
    const group = groups.get(p) ?? { count: 0, ones: 0 }
    groups.set(p, { count: group.count + 1, ones: group.ones + outcomes[i]! })
  })
  const rate = mean(outcomes)
  let reliability = 0
  let resolution = 0
  for (const [p, { count, ones }] of groups) {
    reliability += (count / forecasts.length) * (p - ones / count) ** 2
    resolution += (count / forecasts.length) * (ones / count - rate) ** 2
  }
  return { reliability, resolution, uncertainty: rate * (1 - rate) }
}

export type CalibrationGroup = { count: number; forecast: number; observed: number }

/**
 * Mean forecast and observed rate per tenth of the forecasts, ascending. Equal forecasts stay together (in the
 * tenth of their middle rank), so the answer does not depend on the order of the cases; a tenth may be empty and
 * is then left out.
 */
export function calibration(forecasts: readonly number[], outcomes: readonly number[]): CalibrationGroup[] {
  const order = Uint32Array.from(forecasts.keys()).sort((i, j) => forecasts[i]! - forecasts[j]!)
  const groups = Array.from({ length: 10 }, () => ({ count: 0, forecast: 0, observed: 0 }))
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && forecasts[order[to]!] === forecasts[order[from]!]) to++
    const group = groups[Math.floor((10 * (from + to)) / 2 / order.length)]!
    for (const i of order.subarray(from, to)) {
      group.count++
      group.forecast += forecasts[i]!
      group.observed += outcomes[i]!
    }
    from = to
  }
  return groups
    .filter(group => group.count > 0)
    .map(({ count, forecast, observed }) => ({
      count,
      forecast: forecast / count,
      observed: observed / count,
    }))
}

/** Expected calibration error: the mean gap between forecast and observed rate over `calibration`. */
export const calibrationError = (forecasts: readonly number[], outcomes: readonly number[]): number =>
  calibration(forecasts, outcomes).reduce(
    (sum, { count, forecast, observed }) => sum + count * Math.abs(forecast - observed),
    0,
  ) / forecasts.length

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
