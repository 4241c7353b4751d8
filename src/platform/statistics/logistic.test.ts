import { expect, test } from 'vitest'
import { fitLogistic, logistic, logisticProbability, softplus } from './logistic.ts'
import { seededRandom } from './random.ts'
import { brier } from './scoring.ts'

// Motor Trend 1974: weight and manual transmission of 32 cars; reference values from R's glm.
const WEIGHTS = [
  2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345,
  2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78,
].map(weight => [weight])
const MANUAL = [...'11100000000000000111000001111111'].map(Number)

test('light cars have manual gears, as R finds it', () => {
  const model = fitLogistic(WEIGHTS, MANUAL, { penalty: 0 })
  expect(model.intercept).toBeCloseTo(12.04037, 5)
  expect(model.coefficients[0]).toBeCloseTo(-4.02397, 5)
  expect(-2 * model.logLikelihood).toBeCloseTo(19.17608, 5)
  expect(
    brier(
      WEIGHTS.map(row => logisticProbability(model, row)),
      MANUAL,
    ),
  ).toBeCloseTo(0.0895005, 7)
})

test('the unit a feature comes in changes its coefficient and no probability', () => {
  const pounds = WEIGHTS.map(row => [row[0]! * 1000 + 7])
  const [tons, other] = [fitLogistic(WEIGHTS, MANUAL), fitLogistic(pounds, MANUAL)]
  expect(other.coefficients[0]! * 1000).toBeCloseTo(tons.coefficients[0]!, 8)
  expect(logisticProbability(other, pounds[5]!)).toBeCloseTo(logisticProbability(tons, WEIGHTS[5]!), 10)
})

test('a heavier penalty draws towards the base rate, which the intercept keeps', () => {
  const sizes = [0, 1, 10, 100].map(penalty =>
    Math.abs(fitLogistic(WEIGHTS, MANUAL, { penalty }).coefficients[0]!),
  )
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  const flat = fitLogistic(WEIGHTS, MANUAL, { penalty: 1e9 })
  expect(logisticProbability(flat, WEIGHTS[0]!)).toBeCloseTo(13 / 32, 6)
})

test('the gradient of the penalised likelihood is zero at the answer', () => {
  const random = seededRandom(7)
  const rows = Array.from({ length: 200 }, () => [random(), 5 * random(), random() - 3])
  const outcomes = rows.map(([a = 0, b = 0]) => (random() < logistic(2 * a - b + 1) ? 1 : 0))
  const model = fitLogistic(rows, outcomes, { penalty: 3 })
  for (const j of [0, 1, 2]) {
    const column = rows.map(row => row[j]!)
    const mean = column.reduce((sum, v) => sum + v) / column.length
    const spread = Math.sqrt(column.reduce((sum, v) => sum + (v - mean) ** 2, 0) / column.length)
    const pull = rows.reduce(
      (sum, row, i) => sum + ((row[j]! - mean) / spread) * (outcomes[i]! - logisticProbability(model, row)),
      0,
    )
    expect(pull).toBeCloseTo(3 * model.coefficients[j]! * spread, 7)
  }
})

test('a feature that never varies, and classes a line separates, give finite answers', () => {
  const model = fitLogistic(
    [
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 4],
    ],
    [0, 0, 1, 1],
    { penalty: 0 },
  )
  expect(model.coefficients[1]).toBe(0)
  expect(Number.isFinite(model.intercept + model.coefficients[0]!)).toBe(true)
})

test('logistic and softplus neither overflow nor vanish', () => {
  expect([logistic(-800), logistic(800), softplus(800)]).toEqual([0, 1, 800])
  expect(softplus(-40)).toBeCloseTo(Math.exp(-40), 30)
})

test('a heavy penalty draws towards what was known before, where that is given', () => {
  const known = fitLogistic(WEIGHTS, MANUAL, { penalty: 1e9, towards: [-2] })
  expect(known.coefficients[0]).toBeCloseTo(-2, 5)
  const between = fitLogistic(WEIGHTS, MANUAL, { penalty: 5, towards: [-2] })
  const alone = fitLogistic(WEIGHTS, MANUAL, { penalty: 5 })
  expect(between.coefficients[0]).toBeLessThan(alone.coefficients[0]!)
})
