import { cholesky, solveCholesky } from './matrix.ts'

export type LogisticModel = {
  intercept: number
  /** One per feature, on the scale the features came in. */
  coefficients: number[]
  /** Without the penalty; the deviance is minus twice this. */
  logLikelihood: number
}

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), with a ridge: it maximises
 * log-likelihood - penalty/2 * sum of squared coefficients of the standardised features; the intercept is free.
 * (Other software's C is 1/penalty.) `features` has one row per case, `outcomes` a 0 or 1 for each. A feature
 * that never varies gets coefficient 0. With penalty 0 and separable classes the coefficients grow until the
 * iterations end. `towards` holds coefficients, on the scale of the features, that the ridge pulls to instead of 0:
 * what was known before these data.
 */
export function fitLogistic(
  features: readonly (readonly number[])[],
  outcomes: readonly number[],
  { penalty = 1, towards = [] }: { penalty?: number; towards?: readonly number[] } = {},
): LogisticModel {
  const scales = scalesOf(features)
  const rows = features.map(row => [1, ...row.map((value, j) => standardised(value, scales[j]!))])
  const ridge = [0, ...scales.map(scale => (scale.spread === 0 ? 1 : Math.max(penalty, 1e-10)))]
  const target = [0, ...scales.map(({ spread }, j) => (towards[j] ?? 0) * spread)]
  const score = (beta: readonly number[]) =>
    logLikelihood(rows, outcomes, beta) -
    beta.reduce((sum, b, j) => sum + (ridge[j]! * (b - target[j]!) ** 2) / 2, 0)

  let beta = target
  let before = score(beta)
  for (let i = 0; i < 100; i++) {
    const step = newtonStep(rows, outcomes, beta, target, ridge)
    if (!step) break
    let share = 1
    let next = beta.map((b, j) => b + step[j]!)
    let reached = score(next)
    while (!(reached >= before) && share > 1e-6) {
      share /= 2
      next = beta.map((b, j) => b + share * step[j]!)
      reached = score(next)
    }
    if (!(reached >= before)) break
    const gain = reached - before
    before = reached
    beta = next
    // Steps shrink quadratically: after one that gained so little nothing is left but rounding.
    if (gain <= 1e-13 * Math.abs(reached)) break
  }
  const coefficients = scales.map(({ spread }, j) => (spread === 0 ? 0 : beta[j + 1]! / spread))
  const intercept = scales.reduce((rest, { mean }, j) => rest - coefficients[j]! * mean, beta[0]!)
  return { intercept, coefficients, logLikelihood: logLikelihood(rows, outcomes, beta) }
}

/** The probability of outcome 1 for one row of features. */
export function logisticProbability(
  model: Pick<LogisticModel, 'intercept' | 'coefficients'>,
  features: readonly number[],
): number {
  return logistic(model.coefficients.reduce((sum, b, j) => sum + b * features[j]!, model.intercept))
}

/** 1 / (1 + e^-x), without overflow. */
export const logistic = (x: number): number =>
  x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))

/** ln(1 + e^x), without overflow. */
export const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))

type Scale = { mean: number; spread: number }

function scalesOf(features: readonly (readonly number[])[]): Scale[] {
  return (features[0] ?? []).map((_, j) => {
    const mean = features.reduce((sum, row) => sum + row[j]!, 0) / features.length
    const variance = features.reduce((sum, row) => sum + (row[j]! - mean) ** 2, 0) / features.length
    return { mean, spread: variance > 1e-24 * mean * mean ? Math.sqrt(variance) : 0 }
  })
}

const standardised = (value: number, { mean, spread }: Scale): number =>
  spread === 0 ? 0 : (value - mean) / spread

function linear(row: readonly number[], beta: readonly number[]): number {
  let sum = 0
  for (let j = 0; j < row.length; j++) sum += row[j]! * beta[j]!
  return sum
}

function logLikelihood(
  rows: readonly (readonly number[])[],
  outcomes: readonly number[],
  beta: readonly number[],
): number {
  return rows.reduce((sum, row, i) => {
    const score = linear(row, beta)
    return sum + outcomes[i]! * score - softplus(score)
  }, 0)
}

function newtonStep(
  rows: readonly (readonly number[])[],
  outcomes: readonly number[],
  beta: readonly number[],
  target: readonly number[],
  ridge: readonly number[],
): number[] | undefined {
  const gradient = beta.map((b, j) => ridge[j]! * (target[j]! - b))
  const information = ridge.map((r, j) => ridge.map((_, k) => (j === k ? r : 0)))
  rows.forEach((row, i) => {
    const p = logistic(linear(row, beta))
    for (let j = 0; j < row.length; j++) {
      gradient[j]! += row[j]! * (outcomes[i]! - p)
      const weighted = row[j]! * p * (1 - p)
      if (weighted !== 0) for (let k = 0; k <= j; k++) information[j]![k]! += weighted * row[k]!
    }
  })
  const factor = cholesky(information)
  return factor && solveCholesky(factor, gradient)
}
