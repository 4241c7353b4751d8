import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byQuadrature, expectedCount } from './beta-geometric.expectation.ts'
import * as bgNbd from './bg-nbd.ts'
import * as mbgNbd from './mbg-nbd.ts'
import * as paretoNbd from './pareto-nbd.ts'
import type { RecencyFrequency } from './recency-frequency.ts'

const RUNS = { numRuns: 500 }

/** Spread evenly over the orders of magnitude, well below 1 and well above. */
const positive = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp)

const shape = positive(0.02, 20)
const scale = positive(0.1, 100)
const time = positive(0.01, 300)

const relationship: fc.Arbitrary<RecencyFrequency> = fc
  .tuple(
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 })),
    time,
    fc.double({ min: 0.001, max: 1, noNaN: true }),
  )
  .map(([x, T, share]) => ({ x, tx: x === 0 ? 0 : T * share, T }))

const betaGeometric = fc.record({ r: shape, alpha: scale, a: shape, b: shape })
const pareto = fc.record({ r: shape, alpha: scale, s: shape, beta: scale })

const slower = (row: RecencyFrequency, by: number) => ({ x: row.x, tx: row.tx * by, T: row.T * by })
const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-13

type Model<P> = {
  pAlive: (p: P, row: RecencyFrequency) => number
  pActive: (p: P, row: RecencyFrequency, t: number) => number
  expectedContacts: (p: P, row: RecencyFrequency, t: number) => number
}

function lawsOf<P>(model: Model<P>, parameters: fc.Arbitrary<P>, rescale: (p: P, by: number) => P) {
  test('probabilities lie in [0, 1], expectations are finite and not negative', () => {
    fc.assert(
      fc.property(parameters, relationship, time, (p, row, t) => {
        for (const chance of [model.pAlive(p, row), model.pActive(p, row, t)]) {
          expect(chance).toBeGreaterThanOrEqual(0)
          expect(chance).toBeLessThanOrEqual(1)
        }
        const expected = model.expectedContacts(p, row, t)
        expect(expected).toBeGreaterThanOrEqual(0)
        expect(expected).toBeLessThan(Number.POSITIVE_INFINITY)
      }),
      RUNS,
    )
  })

  test('the longer the silence, the less likely alive', () => {
    fc.assert(
      fc.property(parameters, relationship, time, (p, row, more) => {
        const later = model.pAlive(p, { ...row, T: row.T + more })
        expect(later).toBeLessThanOrEqual(model.pAlive(p, row) + 1e-12)
      }),
      RUNS,
    )
  })

  test('days, weeks or years: the unit of time changes no answer', () => {
    fc.assert(
      fc.property(parameters, relationship, time, positive(0.01, 100), (p, row, t, by) => {
        const [other, same] = [rescale(p, by), slower(row, by)]
        expect(isClose(model.pAlive(other, same), model.pAlive(p, row))).toBe(true)
        expect(isClose(model.pActive(other, same, t * by), model.pActive(p, row, t))).toBe(true)
        expect(isClose(model.expectedContacts(other, same, t * by), model.expectedContacts(p, row, t))).toBe(
          true,
        )
      }),
      RUNS,
    )
  })

  test('any contact is no likelier than being alive, nor than the contacts expected', () => {
    fc.assert(
      fc.property(parameters, relationship, time, (p, row, t) => {
        const active = model.pActive(p, row, t)
        expect(active).toBeLessThanOrEqual(model.pAlive(p, row) + 1e-12)
        expect(active).toBeLessThanOrEqual(model.expectedContacts(p, row, t) + 1e-12)
      }),
      RUNS,
    )
  })

  test('a relationship begun yesterday, at age 0, has finite answers', () => {
    fc.assert(
      fc.property(parameters, time, (p, t) => {
        const begun = { x: 0, tx: 0, T: 0 }
        expect(Number.isFinite(model.pActive(p, begun, t) + model.expectedContacts(p, begun, t))).toBe(true)
      }),
    )
  })
}

const slowerRate = <P extends { alpha: number }>(p: P, by: number): P => ({ ...p, alpha: p.alpha * by })

describe('BG/NBD', () => lawsOf(bgNbd, betaGeometric, slowerRate))
describe('MBG/NBD', () => lawsOf(mbgNbd, betaGeometric, slowerRate))
describe('Pareto/NBD', () =>
  lawsOf(paretoNbd, pareto, (p, by) => ({ ...slowerRate(p, by), beta: p.beta * by })))

/** Fader, Hardie & Lee 2005, eq. 10, for a relationship that is alive; safe only well away from a = 1. */
function publishedExpectation(k: number, horizon: number, a: number, b: number): number {
  const z = horizon / (1 + horizon)
  let [term, sum] = [1, 1]
  for (let n = 0; n < 5000; n++) {
    term *= (((k + n) * (b + n)) / ((a + b - 1 + n) * (n + 1))) * z
    sum += term
  }
  return ((a + b - 1) / (a - 1)) * (1 - (1 + horizon) ** -k * sum)
}

test('the expectation is the published one with 2F1, where that can be computed', () => {
  const parameters = [positive(0.1, 30), positive(0.01, 20), positive(1.2, 10), positive(0.1, 50)] as const
  fc.assert(
    fc.property(...parameters, (k, horizon, a, b) => {
      const expected = publishedExpectation(k, horizon, a, b)
      expect(Math.abs(expectedCount(k, horizon, a, b) - expected)).toBeLessThan(1e-7 * expected + 1e-9)
    }),
    RUNS,
  )
})

test('summed or integrated, the expectation is the same', () => {
  const parameters = [
    positive(0.02, 500),
    positive(0.001, 90),
    positive(0.02, 30),
    positive(0.02, 500),
  ] as const
  fc.assert(
    fc.property(...parameters, (k, horizon, a, b) => {
      const summed = expectedCount(k, horizon, a, b)
      expect(Math.abs(byQuadrature(k, horizon, a, b) - summed)).toBeLessThan(1e-9 * summed)
    }),
    RUNS,
  )
})

test('even a million times the usual gap ahead has a finite, growing expectation', () => {
  const far = [1e2, 1e4, 1e6, 1e8].map(horizon => expectedCount(3, horizon, 0.4, 0.3))
  expect(far).toEqual(far.toSorted((a, b) => a - b))
  expect(far.every(Number.isFinite)).toBe(true)
})
