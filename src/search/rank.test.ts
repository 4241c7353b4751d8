import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeness } from './rank.ts'

const NOW = new Date('2026-10-01T09:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

test('of two messages with the words in their subjects the later is nearer', () => {
  fc.assert(
    fc.property(fc.nat(4000), fc.integer({ min: 1, max: 400 }), (age, more) => {
      const at = (days: number) => closeness({ subject: 'Pump 10', sentAt: daysAgo(days) }, ['pump'], NOW)
      expect(at(age)).toBeGreaterThan(at(age + more))
    }),
  )
})

test('words in the subject bring a message nearer than any age does', () => {
  const inSubject = closeness({ subject: 'Re: Pumps', sentAt: daysAgo(3000) }, ['pump'], NOW)
  const inText = closeness({ subject: 'Re: Lunch', sentAt: daysAgo(1) }, ['pump'], NOW)
  expect(inSubject).toBeGreaterThan(inText)
  expect(closeness({ subject: 'Pumps', sentAt: null }, ['pump', 'seal'], NOW)).toBe(0.5)
})
