import { bootstrapDifference } from '../platform/statistics/bootstrap.ts'
import { fitLogistic, logisticProbability } from '../platform/statistics/logistic.ts'
import { resampledAuc, resampledLogLoss } from '../platform/statistics/resampled-scoring.ts'
import { auc, brier, logLoss } from '../platform/statistics/scoring.ts'
import { isEnough } from '../relationships/fit-chance.ts'

/** Something that may come true, of one tie: recency, frequency, our score and theirs before it, and what came. */
export type Case = { tie: number; row: [number, number, number, number]; outcome: number }
export type Split = { trained: readonly Case[]; tried: readonly Case[] }

export type WorthVerdict = 'adds' | 'not shown to add' | 'too few cases'

type Interval = { gain: number; low: number; high: number }

/** What trust adds to a forecast: by ranking (AUC) and by probability (log-loss), each with its 90 % interval. */
export type TrustWorth = {
  /** Cases that were tried, those of them that came true, and the ties that they are of. */
  cases: number
  cameTrue: number
  ties: number
  lines: { model: string; auc: number; brier: number; logLoss: number }[]
  gain: { auc: Interval; logLoss: Interval } | null
  verdict: WorthVerdict
}

/** Nested: the last is the one before it and the scores. */
const MODELS = {
  recency: [0],
  frequency: [1],
  'recency and frequency': [0, 1],
  'recency, frequency and trust': [0, 1, 2, 3],
} as const satisfies Record<string, readonly number[]>
const BASE = 'recency and frequency'
const FULL = 'recency, frequency and trust'

export const LEAST_OF_EACH_OUTCOME = 20
export const LEAST_TIES = 10
const LEVEL = 0.9
const MOST_RESAMPLES = 1000
const LEAST_RESAMPLES = 200
const MOST_DRAWS = 1e7

/** Logistic models trained at each split and tried after it; positive gains are for trust. Ties are resampled whole. */
export function worthOf(splits: readonly Split[]): TrustWorth {
  const usable = splits.filter(
    ({ trained, tried }) => tried.length > 0 && isEnough(trained.map(({ outcome }) => outcome)),
  )
  const tried = usable.flatMap(split => split.tried)
  const outcomes = tried.map(({ outcome }) => outcome)
  const cameTrue = outcomes.reduce((sum, outcome) => sum + outcome, 0)
  const counts = { cases: tried.length, cameTrue, ties: new Set(tried.map(({ tie }) => tie)).size }
  const least = Math.min(cameTrue, outcomes.length - cameTrue)
  if (least < LEAST_OF_EACH_OUTCOME || counts.ties < LEAST_TIES)
    return { ...counts, lines: [], gain: null, verdict: 'too few cases' }
  const forecasts = new Map(
    Object.entries(MODELS).map(([model, columns]) => [
      model,
      usable.flatMap(split => forecast(split, columns)),
    ]),
  )
  const gain = gainOf(forecasts.get(FULL)!, forecasts.get(BASE)!, tried)
  return {
    ...counts,
    lines: [...forecasts].map(([model, chances]) => ({
      model,
      auc: auc(chances, outcomes)!,
      brier: brier(chances, outcomes),
      logLoss: logLoss(chances, outcomes),
    })),
    gain,
    verdict: gain.auc.low > 0 && gain.logLoss.low > 0 ? 'adds' : 'not shown to add',
  }
}

function forecast({ trained, tried }: Split, columns: readonly number[]): number[] {
  const pick = ({ row }: Case) => columns.map(column => row[column]!)
  const model = fitLogistic(
    trained.map(pick),
    trained.map(({ outcome }) => outcome),
  )
  return tried.map(one => logisticProbability(model, pick(one)))
}

function gainOf(full: readonly number[], base: readonly number[], tried: readonly Case[]) {
  const outcomes = tried.map(({ outcome }) => outcome)
  const units = tried.map(({ tie }) => tie)
  const few = Math.floor(MOST_DRAWS / tried.length)
  const resamples = Math.min(MOST_RESAMPLES, Math.max(LEAST_RESAMPLES, few))
  const options = { units, resamples, level: LEVEL }
  const ranking = bootstrapDifference(resampledAuc, full, base, outcomes, options)!
  // The lower the log-loss the better, so its gain is that of the smaller model less that of the larger.
  const loss = bootstrapDifference(resampledLogLoss, base, full, outcomes, options)!
  return { auc: interval(ranking), logLoss: interval(loss) }
}

const interval = ({ difference, low, high }: { difference: number; low: number; high: number }) => ({
  gain: difference,
  low,
  high,
})
