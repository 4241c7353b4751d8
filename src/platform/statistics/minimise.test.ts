import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minimise, type Sloped, withCentralDifferences } from './minimise.ts'
import { standardErrors } from './standard-errors.ts'

const rosenbrock: Sloped = ([x = 0, y = 0]) => ({
  value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
  gradient: [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
})

test("the bottom of Rosenbrock's valley is found from the far side", () => {
  const { at, converged } = minimise(rosenbrock, [-1.2, 1])
  expect(converged).toBe(true)
  expect(at[0]).toBeCloseTo(1, 8)
  expect(at[1]).toBeCloseTo(1, 8)
})

test('without a known gradient the same bottom is found, less sharply', () => {
  const blind = withCentralDifferences(at => rosenbrock(at).value)
  const { at } = minimise(blind, [-1.2, 1], { tolerance: 1e-7 })
  expect(at[0]).toBeCloseTo(1, 5)
})

test('any convex bowl has its minimum where it was put', () => {
  const coordinate = fc.double({ min: -50, max: 50, noNaN: true })
  const width = fc.double({ min: 0.01, max: 100, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, width), { minLength: 1, maxLength: 6 }), axes => {
      const bowl: Sloped = at => ({
        value: at.reduce((sum, x, i) => sum + axes[i]![1] * (x - axes[i]![0]) ** 2, 0),
        gradient: at.map((x, i) => 2 * axes[i]![1] * (x - axes[i]![0])),
      })
      const { at, converged } = minimise(
        bowl,
        axes.map(() => 0),
      )
      expect(converged).toBe(true)
      at.forEach((x, i) => void expect(x).toBeCloseTo(axes[i]![0], 6))
    }),
  )
})

test('a wall of infinity turns the search back', () => {
  const { at } = minimise(
    ([x = 0]) =>
      x <= 0
        ? { value: Number.POSITIVE_INFINITY, gradient: [Number.NaN] }
        : { value: x - Math.log(x), gradient: [1 - 1 / x] },
    [8],
  )
  expect(at[0]).toBeCloseTo(1, 8)
})

test('the standard error of a mean is sigma over root n, and a flat direction has none', () => {
  const [n, sigma] = [25, 3]
  const normal: Sloped = ([m = 0]) => ({
    value: (n * (m - 4) ** 2) / (2 * sigma ** 2),
    gradient: [(n * (m - 4)) / sigma ** 2],
  })
  expect(standardErrors(normal, [4])[0]).toBeCloseTo(sigma / Math.sqrt(n), 9)
  expect(standardErrors(() => ({ value: 1, gradient: [0, 0] }), [1, 2])).toEqual([undefined, undefined])
})
