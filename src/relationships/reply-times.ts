import type { Day } from '../platform/days.ts'
import { median } from '../platform/statistics/quantiles.ts'
import { type History, historyUntil } from './history.ts'
import { rounded } from './wording.ts'

/** How long one side takes to reply, as a log-normal: replies are late by factors, not by hours. */
export type ReplyTimes = {
  replies: number
  medianHours: number
  /** Standard deviation of ln(minutes); null under two replies. */
  logSpread: number | null
}

/** Each side's reply times at the end of `asOf`; null is "not known yet". */
export function replyTimesOf(
  history: History,
  asOf: Day,
): { theirs: ReplyTimes | null; ours: ReplyTimes | null } {
  const known = historyUntil(history, asOf)
  return {
    theirs: timesOf(known.flatMap(contact => contact.theirReplyMinutes)),
    ours: timesOf(known.flatMap(contact => contact.ourReplyMinutes)),
  }
}

export type ReplyJudgement = {
  verdict: 'quick' | 'usual' | 'slow'
  /** How many times the usual time this one took. */
  ratio: number
  because: string
}

const LEAST_REPLIES = 5
/** Beyond one standard deviation of the logarithm lies about a sixth of the replies on either side. */
const UNUSUAL_SPREADS = 1

/** One reply against the same person's own habit, never the world's; null under five replies of theirs. */
export function judgeReply(usual: ReplyTimes | null, minutes: number): ReplyJudgement | null {
  if (!usual || usual.replies < LEAST_REPLIES || usual.logSpread === null) return null
  const ratio = logged(minutes) - Math.log(usual.medianHours * 60)
  const spreads = ratio / Math.max(usual.logSpread, Number.EPSILON)
  const verdict = spreads > UNUSUAL_SPREADS ? 'slow' : spreads < -UNUSUAL_SPREADS ? 'quick' : 'usual'
  return {
    verdict,
    ratio: Math.exp(ratio),
    because: `Answered in ${duration(minutes)}, usually in ${duration(usual.medianHours * 60)}.`,
  }
}

function timesOf(minutes: readonly number[]): ReplyTimes | null {
  const logs = minutes.map(logged)
  const middle = median(logs)
  return middle === undefined
    ? null
    : { replies: logs.length, medianHours: Math.exp(middle) / 60, logSpread: deviation(logs) }
}

/** A reply within the minute counts as one minute, since its logarithm would otherwise be endless. */
const logged = (minutes: number) => Math.log(Math.max(1, minutes))

function deviation(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

function duration(minutes: number): string {
  if (minutes < 59.5) return `${rounded(minutes)} min`
  return minutes < 48 * 60 ? `${rounded(minutes / 60)} h` : `${rounded(minutes / 1440)} days`
}
