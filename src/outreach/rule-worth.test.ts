import { expect, test } from 'vitest'
import { seededRandom } from '../platform/statistics/random.ts'
import { LEAST_MAILS, type SentMail, worthOfRules } from './rule-worth.ts'

/** Mail to forty people of whom each answers a third; `chance` gives what a flag does to that. */
function mails(count: number, chance: (isFlagged: boolean) => number): SentMail[] {
  const random = seededRandom(7)
  return Array.from({ length: count }, (_, day) => {
    const isFlagged = random() < 0.4
    return {
      unit: `person ${Math.floor(random() * 40)}`,
      day,
      isAnswered: random() < chance(isFlagged),
      rules: isFlagged ? ['length', 'always'] : ['always'],
    }
  })
}
const worth = (all: SentMail[]) => worthOfRules(all, ['length', 'always', 'never'])

test('a rule whose flag goes with silence foretells it, and says by how much', () => {
  const [length, always, never] = worth(mails(800, isFlagged => (isFlagged ? 0.15 : 0.6)))
  expect(length).toMatchObject({ rule: 'length', verdict: 'foretells' })
  expect(length!.answeredFlagged!).toBeLessThan(length!.answeredOther!)
  expect(length!.gain!.low).toBeGreaterThan(0)
  expect(always).toMatchObject({ verdict: 'too few cases', answeredFlagged: null, gain: null })
  expect(never).toMatchObject({ flagged: 0, verdict: 'too few cases' })
})

test('a rule whose flag goes with nothing is unproven', () => {
  const [length] = worth(mails(800, () => 0.33))
  expect(length).toMatchObject({ verdict: 'unproven' })
  expect(length!.gain!.low).toBeLessThanOrEqual(0)
})

test('of few mails nothing is called proved, however clear it looks', () => {
  const [length] = worth(mails(LEAST_MAILS - 1, isFlagged => (isFlagged ? 0.02 : 0.9)))
  expect(length).toMatchObject({ verdict: 'too few cases', gain: null })
})

test('the order in which mail comes does not matter', () => {
  const all = mails(600, isFlagged => (isFlagged ? 0.2 : 0.5))
  expect(worth([...all].reverse())).toEqual(worth(all))
})
