import * as bgNbd from './bg-nbd.ts'
import { readCustomerBase } from './customer-base-rows.ts'
import * as gammaGamma from './gamma-gamma.ts'
import type { Fit } from './maximum-likelihood.ts'
import * as mbgNbd from './mbg-nbd.ts'
import * as paretoNbd from './pareto-nbd.ts'

export type FittedModel = Fit<string> & {
  model: 'BG/NBD' | 'MBG/NBD' | 'Pareto/NBD' | 'Gamma-Gamma'
  seconds: number
}

/**
 * Fits every model to a CSV with the columns x, t_x, T and, for Gamma-Gamma, m (see customer-base-rows). Refuses
 * what cannot be read, and a base in which nobody came back.
 */
export function fitCustomerBase(csv: string): FittedModel[] {
  const rows = readCustomerBase(csv)
  const spending = rows.flatMap(({ x, m }) => (m === null ? [] : [{ x, m }]))
  const models = [
    timed('BG/NBD', () => bgNbd.fit(rows)),
    timed('MBG/NBD', () => mbgNbd.fit(rows)),
    timed('Pareto/NBD', () => paretoNbd.fit(rows)),
  ]
  return spending.length > 0 ? [...models, timed('Gamma-Gamma', () => gammaGamma.fit(spending))] : models
}

function timed(model: FittedModel['model'], run: () => Fit<string>): FittedModel {
  const start = performance.now()
  const fitted = run()
  return { model, ...fitted, seconds: (performance.now() - start) / 1000 }
}
