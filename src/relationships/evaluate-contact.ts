import type { Day } from '../platform/days.ts'
import { logisticProbability } from '../platform/statistics/logistic.ts'
import { recencyFrequencyOf } from './chance.ts'
import { type ContactLogistic, fitContactLogistic, fitOneFeature } from './contact-logistic.ts'
import { type MbgNbd, pActive } from './customer-base/mbg-nbd.ts'
import { type Evaluation, evaluate, type Forecasts, type Verdict, verdictOf } from './evaluation.ts'
import { featuresOf } from './features.ts'
import { everyNth, fitChance, isEnough, MOST_TRAINED, mbgParameters, trainingSplits } from './fit-chance.ts'
import type { History } from './history.ts'
import { labelledAt, spanOf } from './labelled.ts'
import { strengthOf } from './strength.ts'

const MOST_EVALUATED = 5000

/**
 * Held-out check of the chance of contact. At each split the models see only what came before it, labels included;
 * the cases are the relationships with at least one message by then, the outcome any message within the horizon
 * after. Splits lie a horizon apart, the last of them ending with the data; those without enough labelled
 * relationships before them to train the baselines are left out.
 */
export function evaluateContact(
  histories: readonly History[],
  { asOf, horizon = 90, splits = 3 }: { asOf: Day; horizon?: number; splits?: number },
): Evaluation & { verdict: Verdict } {
  const begun = histories.filter(history => history[0] && history[0].day <= asOf)
  const known = everyNth(begun, MOST_EVALUATED)
  const span = spanOf(known)
  if (!span) return { splits: [], lines: [], gains: [], verdict: 'too little history to tell' }
  const last = Math.min(asOf, span.last)
  const forecasts = Array.from({ length: splits }, (_, i) => last - horizon * (i + 1)).flatMap(
    split => forecastsAt(known, span.first, split, horizon) ?? [],
  )
  const shown = fitChance(known, last, horizon)?.kind === 'mbg' ? 'MBG/NBD' : 'logistic'
  const evaluation = evaluate('contact', forecasts, { shown, baselines: ['recency', 'frequency'] })
  const outcomes = forecasts.flatMap(split => split.outcomes)
  return { ...evaluation, verdict: verdictOf(evaluation, outcomes) }
}

function forecastsAt(
  histories: readonly History[],
  first: Day,
  split: Day,
  horizon: number,
): Forecasts | null {
  const training = trainingSplits(everyNth(histories, MOST_TRAINED), first, split, horizon)
  if (!isEnough(training.flatMap(({ outcomes }) => outcomes))) return null

  const cases = labelledAt(histories, split, horizon)
  const by = (model: ContactLogistic) => cases.rows.map(row => logisticProbability(model, row))
  const logistic = by(fitContactLogistic(training))
  const models = new Map([
    ['base rate', cases.rows.map(() => rateOf(training[0]!.outcomes))],
    ['recency', by(fitOneFeature(training, 'gap'))],
    ['frequency', by(fitOneFeature(training, 'messages'))],
    ['logistic', logistic],
    ['strength', logistic.map((p, i) => strengthOf(p, histories[cases.relationships[i]!]!, split))],
  ])
  const parameters = mbgParameters(histories, split)
  if (parameters)
    models.set('MBG/NBD', mbgForecasts(parameters, histories, cases.relationships, split, horizon))
  return { split, outcomes: cases.outcomes, units: cases.relationships, models }
}

function mbgForecasts(
  parameters: MbgNbd,
  histories: readonly History[],
  relationships: readonly number[],
  split: Day,
  horizon: number,
): number[] {
  return relationships.map(i =>
    pActive(parameters, recencyFrequencyOf(featuresOf(histories[i]!, split)!), horizon / 7),
  )
}

/** The base rate as it would have been known at the split, with one case of each kind to begin with. */
function rateOf(outcomes: readonly number[]): number {
  return (1 + outcomes.reduce((sum, outcome) => sum + outcome, 0)) / (2 + outcomes.length)
}
