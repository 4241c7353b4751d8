import type { Day } from '../platform/days.ts'
import type { LogisticChance, MbgChance } from './chance.ts'
import { pActive } from './customer-base/mbg-nbd.ts'
import { FEATURE_NAMES, type FeatureName, type Features, featureRow } from './features.ts'
import type { History } from './history.ts'
import { usualIntervalOf } from './rhythm.ts'
import { counted, daysAgo, everyDays } from './wording.ts'

/** What a person would name as one reason; features that say the same thing speak together. */
export type Reason = 'silence' | 'recent' | 'amount' | 'reciprocity' | 'age'

export type Contribution = {
  reason: Reason
  /** Added to the log-odds of contact, against the average relationship. */
  logOdds: number
  because: string
}

const REASON_OF: Record<FeatureName, Reason> = {
  gap: 'silence',
  gapInIntervals: 'silence',
  recent7: 'recent',
  recent30: 'recent',
  recent90: 'recent',
  recent365: 'recent',
  messages: 'amount',
  contactDays: 'amount',
  reciprocity: 'reciprocity',
  age: 'age',
}

/** They add up to the log-odds of this relationship less those of the average one. */
export function logisticContributions(
  model: LogisticChance,
  features: Features,
  known: History,
  asOf: Day,
): Contribution[] {
  const sums = new Map<Reason, number>()
  featureRow(features).forEach((value, j) => {
    const reason = REASON_OF[FEATURE_NAMES[j]!]
    const added = model.coefficients[j]! * (value - model.average[j]!)
    sums.set(reason, (sums.get(reason) ?? 0) + added)
  })
  return [...sums].map(([reason, logOdds]) => ({ reason, logOdds, because: inWords(reason, known, asOf) }))
}

/** A tie as MBG/NBD sees it, in days: repeat contacts over a span, then silence. */
type Course = { gap: number; x: number; span: number }

/** As above: the average relationship is turned into this one by its silence, then its contacts, then their span. */
export function mbgContributions(
  model: MbgChance,
  features: Features,
  known: History,
  asOf: Day,
): Contribution[] {
  const average = courseOf(averageFeatures(model))
  const own = courseOf(features)
  const path: [Reason, Course][] = [
    ['silence', { ...average, gap: own.gap }],
    ['amount', { ...own, span: average.span }],
    ['age', own],
  ]
  let before = mbgLogOdds(model, average)
  return path.map(([reason, course]) => {
    const after = mbgLogOdds(model, course)
    const logOdds = after - before
    before = after
    return { reason, logOdds, because: inWords(reason, known, asOf) }
  })
}

function courseOf({ gap, contactDays, age }: Pick<Features, 'gap' | 'contactDays' | 'age'>): Course {
  return { gap, x: contactDays - 1, span: age - gap }
}

function averageFeatures(model: MbgChance) {
  const of = (name: FeatureName) => Math.expm1(model.average[FEATURE_NAMES.indexOf(name)]!)
  return { gap: of('gap'), contactDays: of('contactDays'), age: of('age') }
}

function mbgLogOdds(model: MbgChance, { gap, x, span }: Course): number {
  const tx = x > 0 ? span / 7 : 0
  const p = pActive(model.parameters, { x, tx, T: tx + gap / 7 }, model.horizon / 7)
  const bounded = Math.min(1 - 1e-12, Math.max(1e-12, p))
  return Math.log(bounded / (1 - bounded))
}

function inWords(reason: Reason, known: History, asOf: Day): string {
  const sent = known.reduce((sum, contact) => sum + contact.sent, 0)
  const received = known.reduce((sum, contact) => sum + contact.received, 0)
  switch (reason) {
    case 'silence': {
      const usual = usualIntervalOf(known)
      const last = `Last contact ${daysAgo(asOf - known.at(-1)!.day)}`
      return usual === null ? last : `${last}, usually every ${everyDays(usual)}`
    }
    case 'recent': {
      const lately = known.filter(contact => contact.day > asOf - 90)
      const messages = lately.reduce((sum, contact) => sum + contact.sent + contact.received, 0)
      return `${counted(messages, 'message')} in the last 90 days`
    }
    case 'amount':
      return `${counted(sent + received, 'message')} on ${counted(known.length, 'day')} in all`
    case 'reciprocity':
      return `${sent} from us, ${received} from them`
    case 'age':
      return `First contact ${daysAgo(asOf - known[0]!.day)}`
  }
}
