import { describe, expect, test } from 'vitest'
import { evaluateContact } from './evaluate-contact.ts'
import { contactsOn } from './history.builders.ts'
import { imaginedHistories } from './history.world.ts'

const histories = imaginedHistories(400, 1000)

describe('the held-out check of the chance of contact', () => {
  test('stands beside the base rate, recency and frequency on the same cases', () => {
    const { lines, splits, gains } = evaluateContact(histories, { asOf: 5000, splits: 3 }).contact
    expect(splits).toHaveLength(3)
    expect(lines.map(({ model }) => model)).toEqual(
      expect.arrayContaining(['base rate', 'recency', 'frequency', 'MBG/NBD', 'logistic', 'strength']),
    )
    expect(new Set(lines.map(({ n }) => n)).size).toBe(1)
    expect(lines.filter(({ shown }) => shown)).toMatchObject([{ model: 'logistic' }])
    expect(lines.find(({ model }) => model === 'base rate')?.auc).toBe(0.5)
    for (const { auc: ranking, brier } of gains) {
      expect(ranking.low).toBeLessThanOrEqual(ranking.high)
      expect(brier.low).toBeLessThanOrEqual(brier.gain)
    }
  })

  test('where frequency and age tell a lot, the model is found better than recency', () => {
    const { contact, verdicts } = evaluateContact(histories, { asOf: 1000 })
    const { lines } = contact
    const of = (name: string) => lines.find(({ model }) => model === name)!
    expect(of('logistic').auc).toBeGreaterThan(of('recency').auc)
    expect(of('logistic').brier).toBeLessThan(of('recency').brier)
    expect(verdicts.contact).toBe('predicts better than recency and frequency')
  })

  test('strength is held against recency and frequency among ties in which both sides have written', () => {
    const { contact, strength } = evaluateContact(histories, { asOf: 5000, splits: 3 })
    expect(strength.lines.map(({ model }) => model)).toEqual([
      'base rate',
      'recency',
      'frequency',
      'strength',
    ])
    expect(strength.lines.filter(({ shown }) => shown)).toMatchObject([{ model: 'strength' }])
    expect(strength.lines[0]!.n).toBeLessThan(contact.lines[0]!.n)
  })

  test('no split where nothing could be learned beforehand', () => {
    expect(evaluateContact(imaginedHistories(400, 150), { asOf: 150 })).toEqual({
      contact: { splits: [], lines: [], gains: [] },
      strength: { splits: [], lines: [], gains: [] },
      verdicts: { contact: 'too little history to tell', strength: 'too little history to tell' },
    })
    expect(evaluateContact([contactsOn(0, 5)], { asOf: 9 }).verdicts.contact).toBe(
      'too little history to tell',
    )
    expect(evaluateContact([], { asOf: 9 }).verdicts.contact).toBe('too little history to tell')
  })

  test('law: what comes after the day does not change it', () => {
    const until = 700
    const then = histories.flatMap(history => {
      const known = history.filter(({ day }) => day <= until)
      return known.length > 0 ? [known] : []
    })
    expect(evaluateContact(histories, { asOf: until, splits: 1 })).toEqual(
      evaluateContact(then, { asOf: until, splits: 1 }),
    )
  })
})
