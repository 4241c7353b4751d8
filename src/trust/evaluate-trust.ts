import type { Weighting } from '../evidence/weighting.ts'
import type { Day } from '../platform/days.ts'
import { featuresOf } from '../relationships/features.ts'
import { everyNth } from '../relationships/fit-chance.ts'
import { type History, REPLY_WINDOW_DAYS } from '../relationships/history.ts'
import { hasContact, spanOf } from '../relationships/labelled.ts'
import { type EvidenceInTime, scoresKnownAt } from './known-then.ts'
import { type Case, type TrustWorth, worthOf } from './trust-worth.ts'

/** One of us and one of them: their contact, what was recorded of trust, and whether our messages were answered. */
export type TieOnRecord = {
  history: History
  evidence: readonly EvidenceInTime[]
  /** Ours to them; `answered` within REPLY_WINDOW_DAYS, null while that is open. */
  messages: readonly { day: Day; answered: boolean | null }[]
}

type Protocol = { asOf: Day; weighting: Weighting; horizon?: number | undefined; splits?: number | undefined }

const MOST_MESSAGES = 4000
const TRAINING_SPLITS = 8
const DAYS_BETWEEN_TRAINING_SPLITS = 30

/**
 * Whether the scores, as they were known at the time, foretell what came next beyond how long ago and how often there
 * was contact. Each split trains on what had come of earlier cases by then, and is tried on those after it. What
 * happens is never evidence for itself: a score knows only what both happened and was written down on earlier days.
 */
export function evaluateTrust(
  ties: readonly TieOnRecord[],
  { asOf, weighting, horizon = 90, splits = 16 }: Protocol,
): { contact: TrustWorth; reply: TrustWorth } {
  const span = spanOf(ties.map(({ history }) => history))
  const last = Math.min(asOf, span?.last ?? asOf)
  const score = remembered(ties, weighting)
  const ends = Array.from({ length: splits }, (_, i) => last - horizon * (i + 1))
  const contact = ends.map(split => ({
    trained: trainingDays(split, horizon).flatMap(day => contactCases(ties, score, day, horizon)),
    tried: contactCases(ties, score, split, horizon),
  }))
  const messages = replyCases(ties, score)
  const reply = ends.map(split => ({
    trained: messages.filter(({ day }) => day + REPLY_WINDOW_DAYS <= split),
    tried: messages.filter(({ day }) => day > split && day <= split + horizon),
  }))
  return { contact: worthOf(contact), reply: worthOf(reply) }
}

/** Their outcomes are known by the split. */
const trainingDays = (split: Day, horizon: number) =>
  Array.from({ length: TRAINING_SPLITS }, (_, i) => split - horizon - i * DAYS_BETWEEN_TRAINING_SPLITS)

type Score = (tie: number, day: Day) => { ours: number; theirs: number } | null

function remembered(ties: readonly TieOnRecord[], weighting: Weighting): Score {
  const known = new Map<string, ReturnType<Score>>()
  return (tie, day) => {
    const key = `${tie} ${day}`
    if (!known.has(key)) known.set(key, scoresKnownAt(ties[tie]!.evidence, day, weighting))
    return known.get(key)!
  }
}

function contactCases(ties: readonly TieOnRecord[], score: Score, split: Day, horizon: number): Case[] {
  return ties.flatMap(({ history }, tie) => {
    const row = rowAt(history, score, tie, split)
    return row ? [{ tie, row, outcome: hasContact(history, split, horizon) ? 1 : 0 }] : []
  })
}

/** A message is foretold from the evening before it, so that neither it nor its answer is among what is known. */
function replyCases(ties: readonly TieOnRecord[], score: Score): (Case & { day: Day })[] {
  const messages = ties.flatMap((tie, index) =>
    tie.messages
      .filter(({ answered }) => answered !== null)
      .map(({ day, answered }) => ({ tie: index, day, outcome: answered ? 1 : 0 })),
  )
  return everyNth(messages, MOST_MESSAGES).flatMap(message => {
    const row = rowAt(ties[message.tie]!.history, score, message.tie, message.day - 1)
    return row ? [{ ...message, row }] : []
  })
}

/** Recency, frequency, and the scores of both sides, at the end of a day; null where one of them is not known. */
function rowAt(history: History, score: Score, tie: number, day: Day): Case['row'] | null {
  const features = featuresOf(history, day)
  const scores = features && score(tie, day)
  if (!features || !scores) return null
  return [Math.log1p(features.gap), Math.log1p(features.messages), scores.ours, scores.theirs]
}
