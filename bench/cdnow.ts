import { existsSync, readFileSync } from 'node:fs'
import { type Day, parseDay } from '../src/platform/days.ts'

/** One customer of the CDNOW sample: the first 39 weeks, and what the 39 weeks after them held. */
export type CdnowCustomer = { x: number; tx: number; T: number; m: number; holdout: number }

const FOLDER = new URL('../../shared/data/clv-cdnow-sample/', import.meta.url)
const CALIBRATION_ENDS = parseDay('1997-09-30')!

export const hasCdnow = (): boolean => existsSync(FOLDER)

export const readCdnowFile = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8')

/**
 * The transaction log as the literature prepares it (Fader, Hardie & Lee 2005): one purchase per customer and day,
 * weeks since the customer's first, calibration to 30 September 1997, m the mean of the repeat purchases.
 */
export function prepareCdnow(): CdnowCustomer[] {
  const purchases = new Map<string, Map<Day, number>>()
  for (const line of readCdnowFile('cdnowElog.csv').trim().split(/\r?\n/).slice(1)) {
    const [, customer, date, , sales] = line.split(',')
    const day = parseDay(date!.replace(/(....)(..)(..)/, '$1-$2-$3'))!
    const byDay = purchases.get(customer!) ?? new Map<Day, number>()
    purchases.set(customer!, byDay.set(day, (byDay.get(day) ?? 0) + Number(sales)))
  }
  return [...purchases.values()].map(byDay => {
    const days = [...byDay.keys()].sort((a, b) => a - b)
    const repeats = days.slice(1).filter(day => day <= CALIBRATION_ENDS)
    const spent = repeats.reduce((sum, day) => sum + byDay.get(day)!, 0)
    return {
      x: repeats.length,
      tx: ((repeats.at(-1) ?? days[0]!) - days[0]!) / 7,
      T: (CALIBRATION_ENDS - days[0]!) / 7,
      m: repeats.length ? spent / repeats.length : 0,
      holdout: days.filter(day => day > CALIBRATION_ENDS).length,
    }
  })
}
