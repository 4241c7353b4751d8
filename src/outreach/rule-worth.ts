import { bootstrapDifference } from '../platform/statistics/bootstrap.ts'
import { fitLogistic, logisticProbability } from '../platform/statistics/logistic.ts'
import { resampledLogLoss } from '../platform/statistics/resampled-scoring.ts'

/** A mail of ours to one person: what the coach would have said of it, and whether it was answered within a week. */
export type SentMail = { unit: string; day: number; isAnswered: boolean; rules: readonly string[] }

export type RuleVerdict = 'foretells' | 'unproven' | 'too few cases'

/** What a rule was worth on one's own mail: how often what it flags was answered, and what that adds to a forecast. */
export type RuleWorth = {
  rule: string
  flagged: number
  /** Null where so few were flagged that the share would tell of single mails. */
  answeredFlagged: number | null
  answeredOther: number | null
  /** By how much the log-loss of a forecast falls where it knows the flag, with its 95 % interval. */
  gain: { gain: number; low: number; high: number } | null
  verdict: RuleVerdict
}

/** Below so many mails nothing is called proved. */
export const LEAST_MAILS = 500
export const LEAST_FLAGGED = 20
const BLOCKS = 5
/** A recipient of whom nothing is known answers about so often (mail among colleagues); three such mails come first. */
const [PRIOR_RATE, PRIOR_MAILS] = [0.13, 3]
const REPLY_WINDOW_DAYS = 7

/**
 * What each rule adds, beyond how often that person answered us until then, to foretelling an answer: models trained
 * on earlier mail and tried on later (five blocks of time), log-loss held against each other, people resampled whole.
 */
export function worthOfRules(mails: readonly SentMail[], rules: readonly string[]): RuleWorth[] {
  const inOrder = [...mails].sort((a, b) => a.day - b.day)
  const known = knownRates(inOrder)
  return rules.map(rule => worthOf(rule, inOrder, known))
}

function worthOf(rule: string, mails: readonly SentMail[], known: readonly number[]): RuleWorth {
  const flags = mails.map(({ rules }) => (rules.includes(rule) ? 1 : 0))
  const flagged = flags.reduce<number>((sum, flag) => sum + flag, 0)
  const share = (isFlagged: 0 | 1) => {
    const among = mails.filter((_, at) => flags[at] === isFlagged)
    return among.filter(({ isAnswered }) => isAnswered).length / among.length
  }
  const isEnough = flagged >= LEAST_FLAGGED && mails.length - flagged >= LEAST_FLAGGED
  const counts = {
    rule,
    flagged,
    answeredFlagged: isEnough ? share(1) : null,
    answeredOther: isEnough ? share(0) : null,
  }
  if (!isEnough || mails.length < LEAST_MAILS) return { ...counts, gain: null, verdict: 'too few cases' }
  const gain = gainOf(mails, known, flags)
  if (!gain) return { ...counts, gain: null, verdict: 'too few cases' }
  return { ...counts, gain, verdict: gain.low > 0 ? 'foretells' : 'unproven' }
}

function gainOf(mails: readonly SentMail[], known: readonly number[], flags: readonly number[]) {
  const outcomes = mails.map(({ isAnswered }) => (isAnswered ? 1 : 0))
  const rows = mails.map((_, at) => [known[at]!, flags[at]!])
  const tried: number[] = []
  const [base, full]: [number[], number[]] = [[], []]
  for (let block = 1; block < BLOCKS; block++) {
    const [from, to] = [block, block + 1].map(n => Math.round((n * mails.length) / BLOCKS)) as [
      number,
      number,
    ]
    const trained = outcomes.slice(0, from)
    const small = fitLogistic(
      rows.slice(0, from).map(([rate]) => [rate!]),
      trained,
    )
    const large = fitLogistic(rows.slice(0, from), trained)
    for (let at = from; at < to; at++) {
      tried.push(at)
      base.push(logisticProbability(small, [rows[at]![0]!]))
      full.push(logisticProbability(large, rows[at]!))
    }
  }
  const found = bootstrapDifference(
    resampledLogLoss,
    base,
    full,
    tried.map(at => outcomes[at]!),
    { units: tried.map(at => mails[at]!.unit), resamples: 500 },
  )
  return found && { gain: found.difference, low: found.low, high: found.high }
}

/** How often each recipient had answered us by the day of a mail, as log-odds, drawn towards what is usual. */
function knownRates(inOrder: readonly SentMail[]): number[] {
  const before = new Map<string, SentMail[]>()
  return inOrder.map(mail => {
    const earlier = before.get(mail.unit) ?? []
    before.set(mail.unit, [...earlier, mail])
    const matured = earlier.filter(({ day }) => day <= mail.day - REPLY_WINDOW_DAYS)
    const answered = matured.filter(({ isAnswered }) => isAnswered).length
    const rate = (answered + PRIOR_RATE * PRIOR_MAILS) / (matured.length + PRIOR_MAILS)
    return Math.log(rate / (1 - rate))
  })
}
