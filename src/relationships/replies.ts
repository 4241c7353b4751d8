import type { Day } from '../platform/days.ts'
import { fitLogistic, logisticProbability } from '../platform/statistics/logistic.ts'
import { type AnsweredRates, answeredRates, type Tie } from './answered-rates.ts'
import { REPLY_WINDOW_DAYS } from './history.ts'
import { replyRow, type SentMessage } from './reply-features.ts'

/** `answered` within REPLY_WINDOW_DAYS; null while that window is open and nothing has come. */
export type ReplyCase = SentMessage & { answered: boolean | null }

/** Plain data, to be stored. Coefficients follow `replyRow`; null where there was too little to fit them. */
export type ReplyModel = {
  baseRate: number
  logistic: { intercept: number; coefficients: number[] } | null
  fittedOn: { day: Day; messages: number; answered: number }
}

const MOST_MESSAGES = 20_000
const LEAST_MESSAGES = 200
const LEAST_OF_EACH_OUTCOME = 10
const PENALTY = 30

/** Will a message be answered within a week? Learned from the latest messages that had their week by `asOf`. */
export function fitReplies(ties: readonly Tie[], messages: readonly ReplyCase[], asOf: Day): ReplyModel {
  const matured = messages
    .filter(message => message.answered !== null && message.day <= asOf - REPLY_WINDOW_DAYS)
    .sort((a, b) => a.day - b.day)
    .slice(-MOST_MESSAGES)
  const outcomes = matured.map(message => (message.answered ? 1 : 0))
  const answered = outcomes.reduce((sum: number, outcome) => sum + outcome, 0)
  const baseRate = (1 + answered) / (2 + matured.length)
  const fittedOn = { day: asOf, messages: matured.length, answered }
  const isEnough =
    matured.length >= LEAST_MESSAGES && Math.min(answered, matured.length - answered) >= LEAST_OF_EACH_OUTCOME
  if (!isEnough) return { baseRate, logistic: null, fittedOn }

  const rates = answeredRates(ties, baseRate)
  const rows = matured.map(message => replyRow(message, ties[message.relationship]!.history, rates))
  const { intercept, coefficients } = fitLogistic(rows, outcomes, { penalty: PENALTY })
  return { baseRate, logistic: { intercept, coefficients }, fittedOn }
}

/** The chance of each message being answered within a week, from what was known before its day. */
export function replyChances(
  model: ReplyModel,
  ties: readonly Tie[],
  messages: readonly SentMessage[],
): number[] {
  const rates = answeredRates(ties, model.baseRate)
  return messages.map(message => chanceOfReply(model, ties, rates, message))
}

function chanceOfReply(
  model: ReplyModel,
  ties: readonly Tie[],
  rates: AnsweredRates,
  message: SentMessage,
): number {
  if (!model.logistic) return rates.of(message, message.day - 1 - REPLY_WINDOW_DAYS).pair
  return logisticProbability(model.logistic, replyRow(message, ties[message.relationship]!.history, rates))
}
