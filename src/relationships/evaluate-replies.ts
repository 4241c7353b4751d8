import type { Day } from '../platform/days.ts'
import { answeredRates, type Tie } from './answered-rates.ts'
import { type Evaluation, evaluate, type Forecasts } from './evaluation.ts'
import { REPLY_WINDOW_DAYS } from './history.ts'
import { fitReplies, type ReplyCase, replyChances } from './replies.ts'

/**
 * Held-out check of reply forecasts: trained on what had matured by each split, tried on the messages of the
 * `horizon` days after it. Splits lie a horizon apart, the last one ending with the matured messages.
 */
export function evaluateReplies(
  ties: readonly Tie[],
  messages: readonly ReplyCase[],
  { asOf, horizon = 90, splits = 16 }: { asOf: Day; horizon?: number; splits?: number },
): Evaluation {
  const known = messages.filter(message => message.answered !== null && message.day <= asOf)
  const last = known.reduce((latest, message) => Math.max(latest, message.day), Number.NEGATIVE_INFINITY)
  const end = Math.min(asOf, last) - REPLY_WINDOW_DAYS
  const forecasts = Array.from({ length: splits }, (_, i) => end - horizon * (i + 1)).flatMap(
    split => forecastsAt(ties, known, split, horizon) ?? [],
  )
  return evaluate('reply', forecasts, { shown: 'logistic', baselines: ['recipient rate', 'pair rate'] })
}

function forecastsAt(
  ties: readonly Tie[],
  messages: readonly ReplyCase[],
  split: Day,
  horizon: number,
): Forecasts | null {
  const model = fitReplies(ties, messages, split)
  if (!model.logistic) return null
  const cases = messages.filter(({ day }) => day > split && day <= split + horizon)
  const rates = answeredRates(ties, model.baseRate)
  const known = cases.map(message => rates.of(message, message.day - 1 - REPLY_WINDOW_DAYS))
  return {
    split,
    outcomes: cases.map(message => (message.answered ? 1 : 0)),
    units: cases.map(message => message.relationship),
    models: new Map([
      ['base rate', cases.map(() => model.baseRate)],
      ['recipient rate', known.map(({ recipient }) => recipient)],
      ['pair rate', known.map(({ pair }) => pair)],
      ['logistic', replyChances(model, ties, cases)],
    ]),
  }
}
