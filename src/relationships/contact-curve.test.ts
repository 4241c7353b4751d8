import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binOf, CONTACT_DAY_BINS, contactCurve } from './contact-curve.ts'

test('every number of days of contact has its place, and no contact has none', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 8, 9, 15, 16, 400].map(binOf)).toEqual([-1, 0, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6])
})

test('the curve counts who had contact afterwards, and knows nothing of what never was', () => {
  const curve = contactCurve([
    { contactDays: 0, isActive: true },
    { contactDays: 1, isActive: false },
    { contactDays: 1, isActive: true },
    { contactDays: 7, isActive: true },
  ])
  expect(curve).toHaveLength(CONTACT_DAY_BINS.length)
  expect(curve[0]).toMatchObject({ from: 1, to: 1, ties: 2, active: 1, chance: 0.5 })
  expect(curve[1]).toMatchObject({ ties: 0, chance: null })
  expect(curve[4]).toMatchObject({ from: 6, to: 8, ties: 1, chance: 1 })
})

test('each chance lies within its interval, which narrows as ties come; order does not matter', () => {
  const cases = fc.array(fc.record({ contactDays: fc.nat(40), isActive: fc.boolean() }), { maxLength: 60 })
  fc.assert(
    fc.property(cases, cases => {
      const curve = contactCurve(cases)
      const twice = contactCurve([...cases, ...cases].reverse())
      return curve.every(({ chance, low, high, ties, active }, at) => {
        const wider = twice[at]!
        const isWithin =
          chance === null ||
          (low <= Math.max(chance, 1 / (ties + 2)) && high >= Math.min(chance, 1 - 1 / (ties + 2)))
        return (
          isWithin && active <= ties && wider.ties === 2 * ties && wider.high - wider.low <= high - low + 1e-9
        )
      })
    }),
  )
})
