import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaQuantile, betaQuantilesFromTable, regularisedIncompleteBeta } from './beta.ts'

// Reference values: 30-digit arithmetic (mpmath).
test.each([
  [0.3, 2, 5, 0.579825],
  [0.9, 0.5, 0.5, 0.7951672353008665],
  [0.02, 0.1, 3, 0.7782357105008544],
  [0.999, 30, 0.2, 0.46389281018655015],
  [0.5, 200, 210, 0.6894852134274162],
])('I_%d(%d, %d)', (x, a, b, share) => {
  expect(regularisedIncompleteBeta(x, a, b)).toBeCloseTo(share, 12)
})

test('the quantile undoes the share', () => {
  const shape = fc.double({ min: 0.2, max: 500, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (share, a, b) => {
      const x = betaQuantile(share, a, b)
      // Right under 1 neighbouring floating-point numbers may lie further apart in share than this.
      if (x < 0.999999) expect(regularisedIncompleteBeta(x, a, b)).toBeCloseTo(share, 9)
    }),
    { numRuns: 500 },
  )
})

test('quantiles from a table are right to about three digits', () => {
  const shape = fc.oneof(fc.constant(1), fc.double({ min: 1, max: 2000, noNaN: true }))
  const shares = [0.004, 0.05, 0.3, 0.5, 0.8, 0.95, 0.996]
  fc.assert(
    fc.property(shape, shape, (a, b) => {
      const spread = Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)))
      betaQuantilesFromTable(shares, [a, b], 160).forEach((x, i) => {
        expect(Math.abs(x - betaQuantile(shares[i]!, a, b)) / spread).toBeLessThan(0.02)
      })
    }),
    { numRuns: 500 },
  )
})

test('nothing lies below 0 and everything below 1', () => {
  expect([regularisedIncompleteBeta(0, 2, 3), regularisedIncompleteBeta(1, 2, 3)]).toEqual([0, 1])
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1])
})
