import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lnTricomiU } from './tricomi.ts'

// Reference values: 30-digit arithmetic (mpmath).
test.each([
  [0.606, 0.606, 0.1364, 0.26563839470475686],
  [1, 1, 0.1364, 0.5726103159849613],
  [2.3, 2.3, 5, -4.043051385305961],
  [0.01, 0.01, 0.001, 0.005778738802143909],
  [30, 2.5, 40, -124.3245634105865],
  [0.6, -1.5, 0.0001, -0.5027322073045523],
])('ln U(%d, %d, %d)', (a, b, z, value) => {
  expect(lnTricomiU(a, b, z)).toBeCloseTo(value, 11)
})

const positive = (max: number) => fc.double({ min: 1e-3, max, noNaN: true })

test('U(a, a + 1, z) is a power of z', () => {
  fc.assert(
    fc.property(positive(50), positive(100), (a, z) => {
      expect(Math.abs(lnTricomiU(a, a + 1, z) + a * Math.log(z))).toBeLessThan(1e-9)
    }),
    { numRuns: 300 },
  )
})

test("Kummer's transformation leaves U unchanged", () => {
  fc.assert(
    fc.property(positive(20), positive(1), positive(100), (a, b, z) => {
      const other = (1 - b) * Math.log(z) + lnTricomiU(a - b + 1, 2 - b, z)
      expect(Math.abs(lnTricomiU(a, b, z) - other)).toBeLessThan(1e-9)
    }),
    { numRuns: 300 },
  )
})
