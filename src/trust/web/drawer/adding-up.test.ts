import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTenths, tenthsAddingUp } from './adding-up.ts'

const shares = fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 1, maxLength: 60 })
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

test('what is shown adds up to what is shown of the sum', () => {
  fc.assert(
    fc.property(
      shares,
      given => sumOf(tenthsAddingUp(given, sumOf(given))) === Math.round(sumOf(given) * 1000),
    ),
    { numRuns: 2000 },
  )
})

test('nothing is shown a whole tenth away from what it is', () => {
  fc.assert(
    fc.property(shares, given =>
      tenthsAddingUp(given, sumOf(given)).every((tenths, i) => Math.abs(tenths - given[i]! * 1000) <= 1),
    ),
    { numRuns: 2000 },
  )
})

test('thirds of a point come out as three, three and four tenths', () => {
  expect(tenthsAddingUp([0.01 / 3, 0.01 / 3, 0.01 / 3], 0.01)).toEqual([4, 3, 3])
  expect([19, -21, 0].map(formatTenths)).toEqual(['+1.9', '−2.1', '0.0'])
})
