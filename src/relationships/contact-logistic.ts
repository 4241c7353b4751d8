import { fitLogistic, type LogisticModel, logistic } from '../platform/statistics/logistic.ts'
import { FEATURE_NAMES, type FeatureName } from './features.ts'
import type { Labelled } from './labelled.ts'

export type ContactLogistic = Pick<LogisticModel, 'intercept' | 'coefficients'>

/**
 * What is known before a workspace has any history. The slope over the gap is that of the chance of contact in 90
 * days in 156 business mailboxes (.85 within a week of silence, .41 after one to two months, .14 after half a year);
 * a usrp-users vendor list and one manager's mailbox gave -.9 and -.9. The slope over recent messages and the
 * intercept are set by the last two.
 */
const STARTING: Partial<Record<FeatureName, number>> = { gap: -0.85, recent90: 0.5 }
const TOWARDS = FEATURE_NAMES.map(name => STARTING[name] ?? 0)
export const STARTING_MODEL: ContactLogistic = { intercept: 2.5, coefficients: TOWARDS }

/**
 * In standardised features: as much as a hundred clear cases. Tried 3 to 300: below 30 a mailbox of half a year is
 * overfitted, at 300 a list of seven years is held back.
 */
const PENALTY = 100

/**
 * More contact never lowers the chance and silence never raises it. What the data say against it (two half-lives that
 * cancel each other, say) is left out of the model; on held-out time this costs nothing and keeps reasons readable.
 */
const SIGNS: Record<FeatureName, -1 | 0 | 1> = {
  gap: -1,
  gapInIntervals: -1,
  recent7: 1,
  recent30: 1,
  recent90: 1,
  recent365: 1,
  messages: 1,
  contactDays: 1,
  reciprocity: 0,
  age: 0,
}

/** The readable model of all features, shrunk to what is known beforehand. Refitted to the most recent split. */
export function fitContactLogistic(splits: readonly Labelled[]): ContactLogistic {
  let names: FeatureName[] = [...FEATURE_NAMES]
  for (;;) {
    const model = fitFeatures(splits, names, {
      penalty: PENALTY,
      towards: names.map(name => STARTING[name] ?? 0),
    })
    const worst = worstContradiction(model, splits)
    if (!worst) return anchored(model, splits[0]!)
    names = names.filter(name => name !== worst)
  }
}

/** One feature alone, to compare with: `gap` is recency, `messages` is frequency. */
export function fitOneFeature(splits: readonly Labelled[], name: FeatureName): ContactLogistic {
  return anchored(fitFeatures(splits, [name], { penalty: 1 }), splits[0]!)
}

function fitFeatures(
  splits: readonly Labelled[],
  names: readonly FeatureName[],
  options: { penalty: number; towards?: readonly number[] },
): ContactLogistic {
  const columns = names.map(name => FEATURE_NAMES.indexOf(name))
  const rows = splits.flatMap(split => split.rows.map(row => columns.map(column => row[column]!)))
  const fitted = fitLogistic(
    rows,
    splits.flatMap(split => split.outcomes),
    options,
  )
  const coefficients = FEATURE_NAMES.map(name => fitted.coefficients[names.indexOf(name)] ?? 0)
  return { intercept: fitted.intercept, coefficients }
}

/** Age grows with every silent day too, so it may at most make up for the silence. */
function worstContradiction(
  { coefficients }: ContactLogistic,
  splits: readonly Labelled[],
): FeatureName | null {
  const of = (name: FeatureName) => coefficients[FEATURE_NAMES.indexOf(name)]!
  let worst: FeatureName | null = null
  let most = 0
  FEATURE_NAMES.forEach((name, j) => {
    const against = name === 'age' ? of('age') + Math.min(0, of('gap')) : -SIGNS[name] * coefficients[j]!
    if (against <= 0) return
    const size = against * spreadOf(splits, j)
    if (size > most) {
      worst = name
      most = size
    }
  })
  return worst
}

function spreadOf(splits: readonly Labelled[], column: number): number {
  const values = splits.flatMap(split => split.rows.map(row => row[column]!))
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

/** Calibration drifts with the years, so the level is that of the most recent split. */
function anchored(model: ContactLogistic, latest: Labelled): ContactLogistic {
  const logits = latest.rows.map(row =>
    model.coefficients.reduce((sum, b, j) => sum + b * row[j]!, model.intercept),
  )
  let shift = 0
  for (let i = 0; i < 50; i++) {
    // The 1 is a prior as heavy as four even cases: without contact in the latest split the level stays finite.
    let gradient = -shift
    let information = 1
    logits.forEach((logit, k) => {
      const p = logistic(logit + shift)
      gradient += latest.outcomes[k]! - p
      information += p * (1 - p)
    })
    const step = Math.max(-1, Math.min(1, gradient / information))
    shift += step
    if (Math.abs(step) < 1e-9) break
  }
  return { ...model, intercept: model.intercept + shift }
}
