import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BgBb, Periods } from './bg-bb.ts'
import * as bgBb from './bg-bb.ts'

const PUBLISHED = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }
const FILE = new URL('../../../../shared/data/clv-donations/rf_matrix_1996_2001.csv', import.meta.url)

if (!existsSync(FILE)) console.warn('The folder ../shared/data is absent: the test on donors is skipped.')

test.each([
  [0, 0, 0.11],
  [2, 4, 0.59],
  [6, 6, 0.93],
])('a donor who gave %d times in six years, last in year %d', (x, tx, alive) => {
  expect(bgBb.pAlive(PUBLISHED, { x, tx, n: 6 })).toBeCloseTo(alive, 2)
})

describe.skipIf(!existsSync(FILE))('11,104 donors', () => {
  const donors = existsSync(FILE) ? readDonors() : []

  test('have the parameters and forecasts of Fader, Hardie and Shang 2010', () => {
    const { parameters: p, logLikelihood: best } = bgBb.fit(donors)
    expect(p.alpha).toBeCloseTo(1.2035, 3)
    expect(p.beta).toBeCloseTo(0.7497, 3)
    expect(p.gamma).toBeCloseTo(0.6567, 3)
    expect(p.delta).toBeCloseTo(2.7834, 3)
    expect(best).toBeCloseTo(-33225.58, 2)
    expect(bgBb.pAlive(p, { x: 0, tx: 0, n: 6 })).toBeCloseTo(0.1081, 4)
    expect(bgBb.pAlive(p, { x: 2, tx: 4, n: 6 })).toBeCloseTo(0.5897, 4)
    expect(bgBb.pAlive(p, { x: 6, tx: 6, n: 6 })).toBeCloseTo(0.9304, 4)
    expect(bgBb.expectedContacts(p, { x: 6, tx: 6, n: 6 }, 5)).toBeCloseTo(3.7525, 3)
    expect(bgBb.dert(p, { x: 6, tx: 6, n: 6 }, 0.1)).toBeCloseTo(5.9098, 2)
    const total = donors.reduce((sum, donor) => sum + bgBb.expectedContacts(p, donor, 5), 0)
    expect(Math.abs(total - 12_884.2)).toBeLessThan(5)
  })
})

const parameter = fc.double({ min: 0.05, max: 20, noNaN: true })
const parameters: fc.Arbitrary<BgBb> = fc.record({
  alpha: parameter,
  beta: parameter,
  gamma: parameter,
  delta: parameter,
})

test('over all histories of a few periods, the probabilities add up to 1', () => {
  fc.assert(
    fc.property(parameters, fc.integer({ min: 1, max: 6 }), (p, n) => {
      const histories = Array.from({ length: 2 ** n }, (_, bits): Periods => {
        const yes = Array.from({ length: n }, (_, i) => (bits >> i) & 1)
        return { x: yes.filter(Boolean).length, tx: yes.lastIndexOf(1) + 1, n }
      })
      const total = histories.reduce((sum, row) => sum + Math.exp(bgBb.logLikelihood(p, [row])), 0)
      expect(total).toBeCloseTo(1, 10)
    }),
    { numRuns: 200 },
  )
})

test('the longer the silence, the less likely alive, and never outside [0, 1]', () => {
  fc.assert(
    fc.property(
      parameters,
      fc.nat(10),
      fc.nat(10),
      fc.integer({ min: 1, max: 20 }),
      (p, x, wait, silence) => {
        const row = { x, tx: x && x + wait, n: x + wait }
        const [now, later] = [bgBb.pAlive(p, row), bgBb.pAlive(p, { ...row, n: row.n + silence })]
        expect(later).toBeLessThanOrEqual(now + 1e-12)
        expect(later).toBeGreaterThanOrEqual(0)
        expect(now).toBeLessThanOrEqual(1)
        expect(bgBb.expectedContacts(p, row, silence)).toBeLessThanOrEqual(silence)
      },
    ),
    { numRuns: 300 },
  )
})

test('where nobody ever said yes there is nothing to fit', () => {
  expect(() => bgBb.fit([{ x: 0, tx: 0, n: 4 }])).toThrow('no rhythm to fit')
})

function readDonors(): Periods[] {
  const lines = readFileSync(FILE, 'utf8').trim().split(/\r?\n/).slice(1)
  return lines.flatMap(line => {
    const [x, tx, n, donors] = line.split(',').map(Number)
    return Array.from({ length: donors! }, () => ({ x: x!, tx: tx!, n: n! }))
  })
}
