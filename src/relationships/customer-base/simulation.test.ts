import { expect, test } from 'vitest'
import { betaQuantile } from '../../platform/statistics/beta.ts'
import { seededRandom } from '../../platform/statistics/random.ts'
import * as bgNbd from './bg-nbd.ts'
import * as mbgNbd from './mbg-nbd.ts'
import * as paretoNbd from './pareto-nbd.ts'

const CUSTOMERS = 40_000
const T = 30
const AHEAD = 20

const random = seededRandom(2024)
const exponential = (rate: number) => -Math.log(1 - random()) / rate

/** A Gamma of shape 2, as the sum of two exponentials. */
const gamma2 = (scale: number) => exponential(scale) + exponential(scale)

/** One customer's purchases in a world with that rate, who has gone by `gone` or after the n-th repeat. */
function live(rate: number, gone: number, lastRepeat: number) {
  let [x, tx, later] = [0, 0, 0]
  for (
    let n = 1, t = exponential(rate);
    n <= lastRepeat && t < Math.min(gone, T + AHEAD);
    n++, t += exponential(rate)
  ) {
    if (t > T) later++
    else [x, tx] = [x + 1, t]
  }
  return { x, tx, T, later }
}

/** How many events come before one that ends it, each ending it with probability p. */
const untilEnding = (p: number) => Math.floor(Math.log(1 - random()) / Math.log1p(-p))

const betaGeometric = { r: 2, alpha: 8, a: 0.6, b: 1.9 }
const pareto = { r: 2, alpha: 8, s: 2, beta: 60 }
const ending = () => betaQuantile(random(), betaGeometric.a, betaGeometric.b)

const WORLDS = [
  [
    'BG/NBD',
    bgNbd,
    betaGeometric,
    () => live(gamma2(8), Number.POSITIVE_INFINITY, 1 + untilEnding(ending())),
  ],
  ['MBG/NBD', mbgNbd, betaGeometric, () => live(gamma2(8), Number.POSITIVE_INFINITY, untilEnding(ending()))],
  ['Pareto/NBD', paretoNbd, pareto, () => live(gamma2(8), exponential(gamma2(60)), Number.POSITIVE_INFINITY)],
] as const

test.each(WORLDS)('in a world that is as %s says, its forecasts come true', (_, model, parameters, born) => {
  const customers = Array.from({ length: CUSTOMERS }, born)
  for (const group of [customers, customers.filter(({ x }) => x === 0), customers.filter(({ x }) => x > 2)]) {
    const share = group.filter(({ later }) => later > 0).length / group.length
    const mean = group.reduce((sum, { later }) => sum + later, 0) / group.length
    const spread = Math.sqrt(group.reduce((sum, { later }) => sum + (later - mean) ** 2, 0)) / group.length
    const chance = group.reduce((sum, row) => sum + model.pActive(parameters as never, row, AHEAD), 0)
    const expected = group.reduce(
      (sum, row) => sum + model.expectedContacts(parameters as never, row, AHEAD),
      0,
    )
    expect(Math.abs(chance / group.length - share)).toBeLessThan(
      4 * Math.sqrt((share * (1 - share)) / group.length),
    )
    expect(Math.abs(expected / group.length - mean)).toBeLessThan(4 * spread)
  }
})

test('and fitting to such a world finds the parameters it was made with', () => {
  const customers = Array.from({ length: CUSTOMERS }, WORLDS[1][3])
  const { parameters, standardErrors } = mbgNbd.fit(customers)
  for (const name of ['r', 'alpha', 'a', 'b'] as const) {
    expect(Math.abs(parameters[name] - betaGeometric[name])).toBeLessThan(4 * standardErrors[name]!)
  }
})
