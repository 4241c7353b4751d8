import type { Day } from '../platform/days.ts'
import { type ChanceModel, recencyFrequencyOf } from './chance.ts'
import { fitContactLogistic, STARTING_MODEL } from './contact-logistic.ts'
import { fit as fitMbg, type MbgNbd } from './customer-base/mbg-nbd.ts'
import { featuresOf } from './features.ts'
import type { History } from './history.ts'
import { type Labelled, labelledAt, meanRow, spanOf } from './labelled.ts'

/** Beyond these a model gains nothing that its interval would show, and costs time. */
export const MOST_TRAINED = 2500
const SPLITS = 8
const DAYS_BETWEEN_SPLITS = 30

const LEAST_LABELLED = 40
const LEAST_OF_EACH_OUTCOME = 5
const LEAST_FOR_MBG = 20

/**
 * The model of contact within `horizon` days, fitted to what was known at the end of `asOf`, or at the last day with
 * data where these end sooner (an archive). A readable logistic model once enough relationships have had an outcome;
 * MBG/NBD while none has; and for a handful of relationships the starting values, with nothing labelled. Of very many
 * relationships every n-th is used. Null where there has been no contact at all.
 */
export function fitChance(histories: readonly History[], asOf: Day, horizon: number): ChanceModel | null {
  const known = everyNth(
    histories.filter(history => history[0] && history[0].day <= asOf),
    MOST_TRAINED,
  )
  const span = spanOf(known)
  if (!span) return null
  const day = Math.min(asOf, span.last)
  const now = labelledAt(known, day, 0)
  const training = trainingSplits(known, span.first, day, horizon)
  const outcomes = training.flatMap(split => split.outcomes)
  const active = outcomes.reduce((sum, outcome) => sum + outcome, 0)
  const fitted = {
    horizon,
    fittedOn: { day, relationships: now.rows.length, labelled: outcomes.length, active },
    average: meanRow(now.rows),
  }
  const parameters = mbgParameters(known, day)
  const isTrained = isEnough(outcomes)
  if (!isTrained && parameters) return { kind: 'mbg', ...fitted, parameters }
  const model = isTrained ? fitContactLogistic(training) : STARTING_MODEL
  return { kind: 'logistic', ...fitted, ...model, parameters }
}

/** The most recent split first. Labels reach no further than `day`. */
export function trainingSplits(
  histories: readonly History[],
  first: Day,
  day: Day,
  horizon: number,
): Labelled[] {
  return Array.from({ length: SPLITS }, (_, i) => day - horizon - i * DAYS_BETWEEN_SPLITS)
    .filter(split => split >= first)
    .map(split => labelledAt(histories, split, horizon))
}

export function isEnough(outcomes: readonly number[]): boolean {
  const active = outcomes.reduce((sum, outcome) => sum + outcome, 0)
  return (
    outcomes.length >= LEAST_LABELLED && Math.min(active, outcomes.length - active) >= LEAST_OF_EACH_OUTCOME
  )
}

/** MBG/NBD of the histories as they were at the end of `day`; null for a handful, or where nobody came back. */
export function mbgParameters(histories: readonly History[], day: Day): MbgNbd | null {
  const rows = histories.flatMap(history => {
    const features = featuresOf(history, day)
    return features ? [recencyFrequencyOf(features)] : []
  })
  if (rows.length < LEAST_FOR_MBG || !rows.some(row => row.x > 0)) return null
  return fitMbg(rows).parameters
}

/** At most so many of them, evenly spread and always the same. */
export function everyNth<T>(items: readonly T[], most: number): readonly T[] {
  const n = Math.ceil(items.length / most)
  return n > 1 ? items.filter((_, i) => i % n === 0) : items
}
