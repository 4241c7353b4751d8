import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../platform/statistics/random.ts'
import * as bgNbd from './bg-nbd.ts'
import * as gammaGamma from './gamma-gamma.ts'
import * as mbgNbd from './mbg-nbd.ts'
import * as paretoNbd from './pareto-nbd.ts'

/** Mail of a firm, in days: many wrote once, some write for years, most stop at some point. */
function mail(relationships: number) {
  const random = seededRandom(42)
  return Array.from({ length: relationships }, () => {
    const T = Math.floor(1200 * random())
    const gap = 3 + 60 * random() ** 3 * 10
    const ending = random() ** 2
    let [x, tx] = [0, 0]
    while (random() >= ending) {
      const next = tx + Math.max(1, Math.round(-gap * Math.log(1 - random())))
      if (next > T) break
      tx = next
      x++
    }
    return { x, tx, T }
  })
}

const ROWS = mail(3000)
const COUNT_MODELS = [
  ['BG/NBD', bgNbd],
  ['MBG/NBD', mbgNbd],
  ['Pareto/NBD', paretoNbd],
] as const

describe.each(COUNT_MODELS)('%s on mail', (_, model) => {
  const { parameters, logLikelihood: best, standardErrors, rows } = model.fit(ROWS)

  test('no parameter can be moved for a better likelihood', () => {
    expect(rows).toBe(3000)
    expect(model.logLikelihood(parameters as never, ROWS)).toBeCloseTo(best, 6)
    for (const [name, value] of Object.entries(parameters)) {
      for (const factor of [0.99, 1.01]) {
        expect(model.logLikelihood({ ...parameters, [name]: value * factor } as never, ROWS)).toBeLessThan(
          best,
        )
      }
    }
  })

  test('every parameter has its standard error', () => {
    for (const error of Object.values(standardErrors)) expect(error).toBeGreaterThan(0)
  })

  test('every relationship has its answer', () => {
    for (const row of ROWS) {
      const chance = model.pAlive(parameters as never, row)
      expect(chance >= 0 && chance <= 1).toBe(true)
      expect(model.expectedContacts(parameters as never, row, 90)).toBeGreaterThanOrEqual(0)
    }
  })

  test('fitted in weeks instead of days, it says the same', () => {
    const weeks = ROWS.map(({ x, tx, T }) => ({ x, tx: tx / 7, T: T / 7 }))
    const other = model.fit(weeks)
    const repeats = ROWS.reduce((sum, { x }) => sum + x, 0)
    expect(other.parameters.alpha * 7).toBeCloseTo(parameters.alpha, 2)
    expect(other.logLikelihood - repeats * Math.log(7)).toBeCloseTo(best, 4)
  })

  test('rows without a repeat contact, or no rows, are refused', () => {
    expect(() => model.fit([{ x: 0, tx: 0, T: 9 }])).toThrow('no rhythm to fit')
    expect(() => model.fit([])).toThrow('no rhythm to fit')
  })

  test('so few rows that they determine nothing still give numbers, and no standard errors are made up', () => {
    const { parameters: few, standardErrors: errors } = model.fit([{ x: 1, tx: 3, T: 9 }])
    for (const value of Object.values(few)) expect(Number.isFinite(value) && value > 0).toBe(true)
    for (const error of Object.values(errors)) expect(error === null || error > 0).toBe(true)
  })
})

test('most relationships of such mail could have ended at once: a + b below 1 does no harm', () => {
  const p = { r: 0.3, alpha: 20, a: 0.3, b: 0.4 }
  for (const row of ROWS) {
    const expected = bgNbd.expectedContacts(p, row, 90)
    expect(expected).toBeGreaterThanOrEqual(bgNbd.pActive(p, row, 90) - 1e-12)
  }
})

describe('Gamma-Gamma', () => {
  const p = { p: 6.25, q: 3.74, v: 15.44 }

  test('an unknown customer is expected to spend as the population does, a known one as he did', () => {
    expect(gammaGamma.expectedValue(p, { x: 0, m: 0 })).toBeCloseTo(gammaGamma.populationMean(p), 12)
    expect(gammaGamma.expectedValue(p, { x: 100_000, m: 80 })).toBeCloseTo(80, 1)
    expect(gammaGamma.populationMean({ ...p, q: 1 })).toBe(Number.POSITIVE_INFINITY)
  })

  test('in cents instead of euros only v and the likelihood change', () => {
    const random = seededRandom(5)
    const euros = Array.from({ length: 400 }, () => ({
      x: 1 + Math.floor(5 * random()),
      m: 5 + 90 * random() ** 3,
    }))
    const [fitted, cents] = [
      gammaGamma.fit(euros),
      gammaGamma.fit(euros.map(({ x, m }) => ({ x, m: 100 * m }))),
    ]
    expect(cents.parameters.p).toBeCloseTo(fitted.parameters.p, 3)
    expect(cents.parameters.v / 100).toBeCloseTo(fitted.parameters.v, 3)
    expect(cents.logLikelihood).toBeCloseTo(fitted.logLikelihood - 400 * Math.log(100), 4)
    expect(gammaGamma.logLikelihood(fitted.parameters, euros)).toBeCloseTo(fitted.logLikelihood, 8)
  })

  test('where nobody spent anything there is nothing to fit', () => {
    expect(() =>
      gammaGamma.fit([
        { x: 2, m: 0 },
        { x: 0, m: 0 },
      ]),
    ).toThrow('Fewer than two rows')
  })
})
