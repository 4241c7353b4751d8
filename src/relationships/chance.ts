import type { Day } from '../platform/days.ts'
import { logisticProbability } from '../platform/statistics/logistic.ts'
import { type Contribution, logisticContributions, mbgContributions } from './chance-reasons.ts'
import { expectedContacts, type MbgNbd, pActive } from './customer-base/mbg-nbd.ts'
import type { RecencyFrequency } from './customer-base/recency-frequency.ts'
import { type Features, featureRow, featuresOf } from './features.ts'
import { type History, historyUntil } from './history.ts'

/** How the chance of contact within `horizon` days is worked out in one workspace. Plain data, to be stored. */
export type ChanceModel = MbgChance | LogisticChance

type Fitted = {
  horizon: number
  /** The last day the model has seen; `labelled` cases had an outcome by then, `active` of them contact. */
  fittedOn: { day: Day; relationships: number; labelled: number; active: number }
  /** Mean `featureRow` of the workspace's relationships, which reasons are told against. */
  average: number[]
}

export type MbgChance = Fitted & { kind: 'mbg'; parameters: MbgNbd }

export type LogisticChance = Fitted & {
  kind: 'logistic'
  intercept: number
  /** One for each of FEATURE_NAMES. */
  coefficients: number[]
  /** For the number of contacts; null where there were too few relationships to fit it. */
  parameters: MbgNbd | null
}

export type Chance = {
  /** Of any message between the two within the horizon. */
  probability: number
  /** Contact days to expect within the horizon; null is "not known yet". */
  expectedContacts: number | null
  /** All contributions in log-odds against the average relationship, the largest first. */
  contributions: Contribution[]
  /** The three largest in words. */
  because: string[]
}

const DAYS_PER_WEEK = 7

/** The chance of contact as seen at the end of `asOf`; null where there has been no contact by then. */
export function chanceOf(model: ChanceModel, history: History, asOf: Day): Chance | null {
  const features = featuresOf(history, asOf)
  if (!features) return null
  const known = historyUntil(history, asOf)
  const contributions = (
    model.kind === 'mbg'
      ? mbgContributions(model, features, known, asOf)
      : logisticContributions(model, features, known, asOf)
  ).sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
  return {
    probability: probabilityOf(model, features),
    expectedContacts: expectedContactsOf(model, features),
    contributions,
    because: contributions.slice(0, 3).map(inWords),
  }
}

export function probabilityOf(model: ChanceModel, features: Features): number {
  return model.kind === 'mbg'
    ? pActive(model.parameters, recencyFrequencyOf(features), model.horizon / DAYS_PER_WEEK)
    : logisticProbability(model, featureRow(features))
}

/** The logistic model says whether, MBG/NBD how often if at all. */
function expectedContactsOf(model: ChanceModel, features: Features): number | null {
  if (!model.parameters) return null
  const row = recencyFrequencyOf(features)
  const weeks = model.horizon / DAYS_PER_WEEK
  const expected = expectedContacts(model.parameters, row, weeks)
  if (model.kind === 'mbg') return expected
  const active = pActive(model.parameters, row, weeks)
  const ifActive = active > 0 ? Math.max(1, expected / active) : 1
  return probabilityOf(model, features) * ifActive
}

/** A tie as the customer-base models see it, in weeks: contacts on one day are one. */
export function recencyFrequencyOf({
  contactDays,
  age,
  gap,
}: Pick<Features, 'contactDays' | 'age' | 'gap'>): RecencyFrequency {
  return { x: contactDays - 1, tx: (age - gap) / DAYS_PER_WEEK, T: age / DAYS_PER_WEEK }
}

function inWords({ because, logOdds }: Contribution): string {
  return `${because} (${logOdds >= 0 ? 'raises' : 'lowers'} the chance)`
}
