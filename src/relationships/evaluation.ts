import type { Day } from '../platform/days.ts'
import { bootstrapDifference } from '../platform/statistics/bootstrap.ts'
import { resampledAuc, resampledBrier } from '../platform/statistics/resampled-scoring.ts'
import { auc, brier, logLoss } from '../platform/statistics/scoring.ts'

/** Contact within the horizon; the same of ties that both sides have written in; an answer within the week. */
export type EvaluationTask = 'contact' | 'strength' | 'reply'

/** How one model did on held-out time: means over the splits, `n` cases in all. `shown` is what the app shows. */
export type EvaluationLine = {
  task: EvaluationTask
  model: string
  auc: number
  brier: number
  logLoss: number
  n: number
  shown: boolean
}

/** What the shown model gains over a baseline, with its 95 % interval; positive is better on both. */
export type Gain = { over: string; auc: Interval; brier: Interval }
type Interval = { gain: number; low: number; high: number }

export type Verdict =
  | 'predicts better than recency and frequency'
  | 'not shown to predict better than recency'
  | 'too little history to tell'

export type Evaluation = { splits: Day[]; lines: EvaluationLine[]; gains: Gain[] }

/** The held-out cases of one split, and each model's forecast of them. */
export type Forecasts = {
  split: Day
  outcomes: number[]
  /** Which relationship each case belongs to; its cases are resampled together. */
  units: number[]
  models: Map<string, number[]>
}

const LEAST_OF_EACH_OUTCOME = 20
const MOST_RESAMPLES = 1000
const LEAST_RESAMPLES = 200
const MOST_DRAWS = 2e7

/** Models that do not appear in every split are left out, since their means would not compare. */
export function evaluate(
  task: EvaluationLine['task'],
  forecasts: readonly Forecasts[],
  { shown, baselines }: { shown: string; baselines: readonly string[] },
): Evaluation {
  const usable = forecasts.filter(({ outcomes }) => outcomes.includes(0) && outcomes.includes(1))
  const names = [...(usable[0]?.models.keys() ?? [])].filter(name =>
    usable.every(({ models }) => models.has(name)),
  )
  return {
    splits: usable.map(({ split }) => split),
    lines: names.map(name => lineOf(task, name, usable, name === shown)),
    gains: baselines
      .filter(name => names.includes(name) && names.includes(shown))
      .flatMap(name => gainOver(name, shown, usable) ?? []),
  }
}

/** The shown model must beat both baselines on ranking and not lose to them on probability. */
export function verdictOf({ gains }: Evaluation, outcomes: readonly number[]): Verdict {
  const active = outcomes.reduce((sum, outcome) => sum + outcome, 0)
  if (gains.length === 0 || Math.min(active, outcomes.length - active) < LEAST_OF_EACH_OUTCOME)
    return 'too little history to tell'
  return gains.every(gain => gain.auc.low > 0 && gain.brier.high > 0)
    ? 'predicts better than recency and frequency'
    : 'not shown to predict better than recency'
}

function lineOf(
  task: EvaluationLine['task'],
  model: string,
  forecasts: readonly Forecasts[],
  shown: boolean,
): EvaluationLine {
  const mean = (metric: (p: number[], y: number[]) => number) =>
    forecasts.reduce((sum, { models, outcomes }) => sum + metric(models.get(model)!, outcomes), 0) /
    forecasts.length
  return {
    task,
    model,
    auc: mean((p, y) => auc(p, y)!),
    brier: mean(brier),
    logLoss: mean(logLoss),
    n: forecasts.reduce((sum, { outcomes }) => sum + outcomes.length, 0),
    shown,
  }
}

/** On all splits together, relationships drawn with replacement. */
function gainOver(baseline: string, shown: string, forecasts: readonly Forecasts[]): Gain | null {
  const outcomes = forecasts.flatMap(split => split.outcomes)
  const ours = forecasts.flatMap(split => split.models.get(shown)!)
  const theirs = forecasts.flatMap(split => split.models.get(baseline)!)
  const units = forecasts.flatMap(split => split.units)
  const resamples = Math.min(
    MOST_RESAMPLES,
    Math.max(LEAST_RESAMPLES, Math.floor(MOST_DRAWS / outcomes.length)),
  )
  const ranking = bootstrapDifference(resampledAuc, ours, theirs, outcomes, { units, resamples })
  // The lower the Brier score the better, so its gain is the baseline's less ours.
  const accuracy = bootstrapDifference(resampledBrier, theirs, ours, outcomes, { units, resamples })
  if (!ranking || !accuracy) return null
  return { over: baseline, auc: interval(ranking), brier: interval(accuracy) }
}

function interval({ difference, low, high }: { difference: number; low: number; high: number }): Interval {
  return { gain: difference, low, high }
}
