import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digamma, lnBeta, lnGamma, lnRising } from './gamma.ts'

const positive = fc.double({ min: 1e-3, max: 1e5, noNaN: true })

// Reference values: 30-digit arithmetic (mpmath).
test.each([
  [0.001, 6.907178885383853, -1000.5755719318103],
  [0.5, 0.5723649429247001, -1.9635100260214235],
  [1, 0, -0.5772156649015329],
  [2.5, 0.2846828704729192, 0.7031566406452432],
  [11.9, 17.25847745059552, 2.4339335368825377],
  [12, 17.502307845873887, 2.442661679975812],
  [100.25, 360.28455963776423, 4.602671243274712],
  [123456.5, 1323898.630662737, 11.723640096268134],
])('lnGamma and digamma at %d', (x, gamma, psi) => {
  expect(Math.abs(lnGamma(x) - gamma)).toBeLessThan(4e-15 * Math.max(1, Math.abs(gamma)))
  expect(Math.abs(digamma(x) - psi)).toBeLessThan(4e-15 * Math.max(1, Math.abs(psi)))
})

test('Γ(x + 1) = x Γ(x), and ψ follows', () => {
  fc.assert(
    fc.property(positive, x => {
      expect(lnGamma(x + 1) - lnGamma(x) - Math.log(x)).toBeCloseTo(0, 8)
      expect(digamma(x + 1) - digamma(x) - 1 / x).toBeCloseTo(0, 9)
    }),
  )
})

test('a rising product is the difference of two log-gammas', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.nat(2000), (a, n) => {
      const expected = lnGamma(a + n) - lnGamma(a)
      expect(Math.abs(lnRising(a, n) - expected)).toBeLessThan(1e-11 * (1 + Math.abs(expected)))
    }),
  )
})

test('B(a, 1) = 1/a', () => {
  expect(lnBeta(7, 1)).toBeCloseTo(-Math.log(7), 13)
})
