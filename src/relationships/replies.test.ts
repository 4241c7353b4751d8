import { describe, expect, test } from 'vitest'
import { seededRandom } from '../platform/statistics/random.ts'
import { answeredRates, type Tie } from './answered-rates.ts'
import { evaluateReplies } from './evaluate-replies.ts'
import { contactOn } from './history.builders.ts'
import { mergeHistories } from './history.ts'
import { fitReplies, type ReplyCase, replyChances } from './replies.ts'

const message = (changes: Partial<ReplyCase> = {}): ReplyCase => ({
  day: 100,
  relationship: 0,
  ours: true,
  recipients: 1,
  isReply: false,
  answered: null,
  ...changes,
})

const letters = (sent: number, sentAnswered: number) => [contactOn(10, { sent, sentAnswered, received: 0 })]
const ties: Tie[] = [
  { member: 'rosa', person: 'ines', history: letters(6, 3) },
  { member: 'tom', person: 'ines', history: letters(4, 4) },
  { member: 'rosa', person: 'karl', history: letters(10, 0) },
]

describe('how often messages like this one were answered before', () => {
  const rates = answeredRates(ties, 0.2)
  const base = expect.closeTo(0.2, 12)
  const unknown = { pair: base, recipient: base, sender: base, pairMessages: 0 }

  test('the pair’s rate is drawn to the recipient’s, and that to the base rate', () => {
    const ines = (7 + 5 * 0.2) / (10 + 5)
    const rosa = (3 + 5 * 0.2) / (16 + 5)
    expect(rates.of(message(), 50)).toEqual({
      pair: expect.closeTo((3 + 3 * ines) / (6 + 3), 12),
      recipient: expect.closeTo(ines, 12),
      sender: expect.closeTo(rosa, 12),
      pairMessages: 6,
    })
  })

  test('what came after the day is not known yet', () => {
    expect(rates.of(message(), 9)).toEqual(unknown)
  })

  test('what they write to us is another matter than what we write to them', () => {
    expect(rates.of(message({ ours: false }), 50)).toEqual(unknown)
  })
})

/** Twenty people with habits of their own, and nobody answers a message to many. */
function imaginedMail(days: number): { ties: Tie[]; messages: ReplyCase[] } {
  const random = seededRandom(11)
  const habits = Array.from({ length: 20 }, () => random())
  const messages: ReplyCase[] = []
  const people = habits.map((habit, relationship) => {
    const contacts = []
    for (let day = relationship; day < days; day += 1 + Math.floor(random() * 20)) {
      const recipients = random() < 0.3 ? 10 : 1
      const answered = recipients === 1 && random() < habit
      messages.push(message({ day, relationship, recipients, answered: day > days - 7 ? null : answered }))
      contacts.push(contactOn(day, { received: 0, sentAnswered: answered ? 1 : 0 }))
      if (answered) contacts.push(contactOn(day + 1, { sent: 0 }))
    }
    return {
      member: 'rosa',
      person: relationship,
      history: mergeHistories(contacts.map(contact => [contact])),
    }
  })
  return { ties: people, messages }
}

describe('will this message be answered within a week', () => {
  const mail = imaginedMail(600)

  test('a model that was trained finds what matters: whom, and to how many', () => {
    const { lines, gains } = evaluateReplies(mail.ties, mail.messages, { asOf: 600 })
    const of = (name: string) => lines.find(({ model }) => model === name)!
    expect(of('pair rate').auc).toBeGreaterThan(0.6)
    expect(of('logistic').auc).toBeGreaterThan(of('pair rate').auc)
    expect(of('logistic').logLoss).toBeLessThan(of('base rate').logLoss)
    expect(gains.find(({ over }) => over === 'pair rate')?.brier.low).toBeGreaterThan(0)
    expect(of('logistic').shown).toBe(true)
  })

  test('with little mail the chance is the pair’s own rate', () => {
    const model = fitReplies(ties, [message({ day: 10, answered: true })], 100)
    expect(model.logistic).toBeNull()
    const [chance] = replyChances(model, ties, [message()])
    expect(chance).toBe(answeredRates(ties, model.baseRate).of(message(), 92).pair)
    expect(evaluateReplies(ties, [], { asOf: 100 })).toEqual({ splits: [], lines: [], gains: [] })
  })

  test('law: it learns from matured messages only, and nothing from its own day or later', () => {
    const early = mail.messages.filter(({ day }) => day <= 293)
    expect(fitReplies(mail.ties, mail.messages, 300)).toEqual(fitReplies(mail.ties, early, 300))

    const model = fitReplies(mail.ties, mail.messages, 300)
    const then = mail.ties.map(tie => ({ ...tie, history: tie.history.filter(({ day }) => day < 301) }))
    const asked = mail.messages.filter(({ day }) => day === 301)
    expect(asked.length).toBeGreaterThan(0)
    expect(replyChances(model, mail.ties, asked)).toEqual(replyChances(model, then, asked))
  })
})
