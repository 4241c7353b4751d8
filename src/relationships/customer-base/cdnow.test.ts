import { describe, expect, test } from 'vitest'
import { hasCdnow, prepareCdnow, readCdnowFile } from '../../../bench/cdnow.ts'
import { auc, brier, logLoss } from '../../platform/statistics/scoring.ts'
import * as bgNbd from './bg-nbd.ts'
import { fitCustomerBase } from './fit-customer-base.ts'
import * as gammaGamma from './gamma-gamma.ts'
import * as mbgNbd from './mbg-nbd.ts'
import * as paretoNbd from './pareto-nbd.ts'

const WEEKS = 39
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

if (!hasCdnow())
  console.warn('The folder ../shared/data is absent: the tests on the CDNOW sample are skipped.')

// Published or independently recomputed values for the sample log, prepared as in bench/cdnow.ts.
describe.skipIf(!hasCdnow())('the CDNOW sample', () => {
  const customers = hasCdnow() ? prepareCdnow() : []
  const holdout = customers.map(customer => customer.holdout)
  const isActive = holdout.map(count => (count > 0 ? 1 : 0))

  test('is the 2,357 customers of the literature', () => {
    expect(customers.length).toBe(2357)
    expect(sum(customers.map(({ x }) => x))).toBe(2457)
    expect(sum(holdout)).toBe(1882)
    expect(sum(isActive)).toBe(684)
    const theirs = readCdnowFile('btyd_cbs_with_holdout_xstar.csv').trim().split('\n').slice(1)
    theirs.forEach((line, i) => {
      const [, x, tx, T, later] = line.replaceAll('"', '').split(',').map(Number)
      const ours = customers[i]!
      expect([ours.x, ours.holdout]).toEqual([x, later])
      expect(Math.abs(ours.tx - tx!) + Math.abs(ours.T - T!)).toBeLessThan(1e-9)
    })
  })

  const expected = [
    {
      name: 'BG/NBD',
      model: bgNbd,
      parameters: { r: 0.24259, alpha: 4.4136, a: 0.79292, b: 2.42591 },
      errors: { r: 0.0126, alpha: 0.378, a: 0.186, b: 0.705 },
      atLeast: -9582.43,
      total: 1653.4,
      mae: 0.7855,
      ranking: 0.7725,
      active: { auc: 0.7569, brier: 0.1612, logLoss: 0.5056 },
    },
    {
      name: 'MBG/NBD',
      model: mbgNbd,
      parameters: { r: 0.52484, alpha: 6.1831, a: 0.89136, b: 1.614 },
      errors: {},
      atLeast: -9582.137,
      total: 1576.7,
      mae: 0.7648,
      ranking: 0.7728,
      active: { auc: 0.7601, brier: 0.1614, logLoss: 0.5053 },
    },
    {
      name: 'Pareto/NBD',
      model: paretoNbd,
      parameters: { r: 0.5533, alpha: 10.578, s: 0.6062, beta: 11.669 },
      errors: { r: 0.0476, alpha: 0.8427, s: 0.1873, beta: 6.2105 },
      atLeast: -9594.977,
      total: 1665.5,
      mae: 0.7545,
      ranking: 0.7787,
      active: { auc: 0.7712, brier: 0.1619, logLoss: 0.5084 },
    },
  ]

  describe.each(expected)('$name', ({ model, parameters, errors, atLeast, total, mae, ranking, active }) => {
    const fitted = customers.length > 0 ? model.fit(customers) : undefined
    const p = fitted?.parameters as never
    const forecasts = customers.map(customer => model.expectedContacts(p, customer, WEEKS))

    test('has the parameters of the literature', () => {
      for (const [name, value] of Object.entries(parameters)) {
        expect(Math.abs(p[name] / value - 1)).toBeLessThan(0.001)
      }
      for (const [name, value] of Object.entries(errors)) {
        expect(Math.abs((fitted!.standardErrors as Record<string, number>)[name]! / value - 1)).toBeLessThan(
          0.005,
        )
      }
      expect(fitted!.logLikelihood).toBeGreaterThanOrEqual(atLeast)
      expect(fitted!.logLikelihood).toBeCloseTo(atLeast, 1)
    })

    test('forecasts the next 39 weeks as well as it should', () => {
      const errorsOf = forecasts.map((forecast, i) => Math.abs(forecast - holdout[i]!))
      expect(sum(forecasts)).toBeCloseTo(total, 0)
      expect(Math.abs(sum(errorsOf) / errorsOf.length - mae)).toBeLessThan(0.0005)
      expect(auc(forecasts, isActive)).toBeCloseTo(ranking, 4)
    })

    test('says who will be active', () => {
      const chances = customers.map(customer => model.pActive(p, customer, WEEKS))
      expect(auc(chances, isActive)).toBeCloseTo(active.auc, 4)
      expect(brier(chances, isActive)).toBeCloseTo(active.brier, 4)
      expect(logLoss(chances, isActive)).toBeCloseTo(active.logLoss, 4)
    })
  })

  test('being alive ranks backwards in BG/NBD: it is no measure to show', () => {
    const { parameters } = bgNbd.fit(customers)
    expect(
      auc(
        customers.map(customer => bgNbd.pAlive(parameters, customer)),
        isActive,
      ),
    ).toBeCloseTo(0.3158, 4)
  })

  test('all discounted purchases still to come, at .0027 a week, are 7,186.5', () => {
    const { parameters } = paretoNbd.fit(customers)
    const residual = customers.map(customer => paretoNbd.dert(parameters, customer, 0.0027))
    expect(Math.abs(sum(residual) - 7186.5)).toBeLessThan(1)
  })

  test('Gamma-Gamma has the parameters of the literature, and forecasts spend better than the mean', () => {
    const { parameters, standardErrors, logLikelihood, rows } = gammaGamma.fit(customers)
    expect(rows).toBe(946)
    expect(parameters.p).toBeCloseTo(6.2496, 3)
    expect(parameters.q).toBeCloseTo(3.7442, 3)
    expect(parameters.v).toBeCloseTo(15.4435, 2)
    expect(logLikelihood).toBeGreaterThanOrEqual(-4055.918)
    expect(standardErrors.p).toBeGreaterThan(0)
    expect(gammaGamma.populationMean(parameters)).toBeCloseTo(35.17, 2)
  })

  test('the published summary, rounded to hundredths of a week, gives nearly the same', () => {
    const models = fitCustomerBase(readCdnowFile('cdnow_customers_summary.csv'))
    expect(models.map(({ model }) => model)).toEqual(['BG/NBD', 'MBG/NBD', 'Pareto/NBD'])
    expect(models[0]!.logLikelihood).toBeCloseTo(-9582.4256, 2)
    expect(models[0]!.parameters.alpha).toBeCloseTo(4.4136, 2)
  })
})
