import type { Day } from '../platform/days.ts'
import { logisticProbability } from '../platform/statistics/logistic.ts'
import { recencyFrequencyOf } from './chance.ts'
import { type ContactLogistic, fitContactLogistic, fitOneFeature } from './contact-logistic.ts'
import { type MbgNbd, pActive } from './customer-base/mbg-nbd.ts'
import { type Evaluation, evaluate, type Forecasts, type Verdict, verdictOf } from './evaluation.ts'
import { featuresOf } from './features.ts'
import { everyNth, fitChance, isEnough, MOST_TRAINED, mbgParameters, trainingSplits } from './fit-chance.ts'
import { type History, historyUntil } from './history.ts'
import { type Labelled, labelledAt, spanOf } from './labelled.ts'
import { strengthOf } from './strength.ts'

const MOST_EVALUATED = 5000

export type ContactEvaluation = {
  /** The chance of contact, of every tie. */
  contact: Evaluation
  /** Strength, of the ties in which both sides have written: of others it is a discount, not a forecast. */
  strength: Evaluation
  verdicts: { contact: Verdict; strength: Verdict }
}

/**
 * Held-out check of the chance of contact. At each split the models see only what came before it, labels included;
 * the cases are the relationships with at least one message by then, the outcome any message within the horizon
 * after. Splits lie a horizon apart, the last of them ending with the data; those without enough labelled
 * relationships before them to train the baselines are left out.
 */
export function evaluateContact(
  histories: readonly History[],
  { asOf, horizon = 90, splits = 16 }: { asOf: Day; horizon?: number; splits?: number },
): ContactEvaluation {
  const begun = histories.filter(history => history[0] && history[0].day <= asOf)
  const known = everyNth(begun, MOST_EVALUATED)
  const span = spanOf(known)
  if (!span) return { contact: NONE, strength: NONE, verdicts: { contact: UNKNOWN, strength: UNKNOWN } }
  const last = Math.min(asOf, span.last)
  const shown = fitChance(known, last, horizon)?.kind === 'mbg' ? 'MBG/NBD' : 'logistic'
  const forecasts = Array.from({ length: splits }, (_, i) => last - horizon * (i + 1)).flatMap(
    split => forecastsAt(known, span.first, split, horizon, shown) ?? [],
  )
  const all = forecasts.map(({ all }) => all)
  const mutual = forecasts.map(({ mutual }) => mutual)
  const contact = evaluate('contact', all, { shown, baselines: BASELINES })
  const strength = evaluate('strength', mutual, { shown: 'strength', baselines: BASELINES })
  const verdicts = {
    contact: verdictOf(
      contact,
      all.flatMap(({ outcomes }) => outcomes),
    ),
    strength: verdictOf(
      strength,
      mutual.flatMap(({ outcomes }) => outcomes),
    ),
  }
  return { contact, strength, verdicts }
}

const UNKNOWN: Verdict = 'too little history to tell'
const BASELINES = ['recency', 'frequency'] as const
const NONE: Evaluation = { splits: [], lines: [], gains: [] }

function forecastsAt(
  histories: readonly History[],
  first: Day,
  split: Day,
  horizon: number,
  shown: string,
): { all: Forecasts; mutual: Forecasts } | null {
  const trained = everyNth(histories, MOST_TRAINED)
  const training = trainingSplits(trained, first, split, horizon)
  if (!isEnough(training.flatMap(({ outcomes }) => outcomes))) return null

  const cases = labelledAt(histories, split, horizon)
  const models = simpleForecasts(training, cases)
  models.set('logistic', forecast(fitContactLogistic(training), cases))
  const parameters = mbgParameters(histories, split)
  if (parameters)
    models.set('MBG/NBD', mbgForecasts(parameters, histories, cases.relationships, split, horizon))
  const chances = models.get(shown) ?? models.get('logistic')!
  models.set(
    'strength',
    chances.map((chance, i) => strengthOf(chance, histories[cases.relationships[i]!]!, split)),
  )
  return {
    all: asForecasts(cases, models),
    mutual: mutualForecasts(trained, training, histories, cases, chances),
  }
}

/** Among ties in which both sides have written; the baselines are trained on such ties as well, to be fair to them. */
function mutualForecasts(
  trained: readonly History[],
  training: readonly Labelled[],
  histories: readonly History[],
  cases: Labelled,
  chances: readonly number[],
): Forecasts {
  const mutual = casesWhere(cases, i => isMutualBy(histories[i]!, cases.split))
  const mutualTraining = training.map(split => casesWhere(split, i => isMutualBy(trained[i]!, split.split)))
  const isTrainable = isEnough(mutualTraining.flatMap(({ outcomes }) => outcomes))
  const models = simpleForecasts(isTrainable ? mutualTraining : training, mutual)
  const chanceOf = new Map(cases.relationships.map((relationship, i) => [relationship, chances[i]!]))
  models.set(
    'strength',
    mutual.relationships.map(relationship => chanceOf.get(relationship)!),
  )
  return asForecasts(mutual, models)
}

function simpleForecasts(training: readonly Labelled[], cases: Labelled): Map<string, number[]> {
  return new Map([
    ['base rate', cases.rows.map(() => rateOf(training[0]!.outcomes))],
    ['recency', forecast(fitOneFeature(training, 'gap'), cases)],
    ['frequency', forecast(fitOneFeature(training, 'messages'), cases)],
  ])
}

const forecast = (model: ContactLogistic, { rows }: Labelled) =>
  rows.map(row => logisticProbability(model, row))

const asForecasts = (
  { split, outcomes, relationships }: Labelled,
  models: Map<string, number[]>,
): Forecasts => ({
  split,
  outcomes,
  units: relationships,
  models,
})

function casesWhere(cases: Labelled, isKept: (relationship: number) => boolean): Labelled {
  const kept = cases.relationships.map(isKept)
  const keep = <Item>(items: readonly Item[]) => items.filter((_, i) => kept[i])
  return {
    split: cases.split,
    relationships: keep(cases.relationships),
    rows: keep(cases.rows),
    outcomes: keep(cases.outcomes),
  }
}

function isMutualBy(history: History, day: Day): boolean {
  const known = historyUntil(history, day)
  return known.some(({ sent }) => sent > 0) && known.some(({ received }) => received > 0)
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
