import fc from 'fast-check'
import { expect, test } from 'vitest'
import { waveShape } from './wave-shape.ts'

const heightsOf = (path: string) => [...path.matchAll(/,(-?[\d.]+)/g)].map(match => Number(match[1]))
const UNTIL = '2026-01-08'

test('ours rises above the middle line and theirs mirrors it below', () => {
  const wave = { from: '2026-01-01', step: 14, ours: [0.1, 0.4], theirs: [0.1, 0.4] }
  const { oursLine, theirsLine } = waveShape(wave, UNTIL, 120, 32)
  const [above, below] = [heightsOf(oursLine), heightsOf(theirsLine)]
  expect(above.every(y => y < 16)).toBe(true)
  above.forEach((y, index) => {
    expect(16 - y).toBeCloseTo(below[index]! - 16, 1)
  })
})

test('however lively a tie is, its wave stays within the drawing', () => {
  const rates = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(rates, of => {
      const wave = { from: '2026-01-01', step: 1, ours: of, theirs: of }
      const { oursArea, theirsArea } = waveShape(wave, UNTIL, 120, 32)
      for (const y of [...heightsOf(oursArea), ...heightsOf(theirsArea)]) {
        expect(y).toBeGreaterThanOrEqual(0.99)
        expect(y).toBeLessThanOrEqual(31.01)
      }
    }),
  )
})

test('all waves stand on one time: a tie of a few days takes a few days at the right edge', () => {
  const wave = { from: '2025-12-16', step: 30, ours: [1, 1], theirs: [1, 1] }
  expect(waveShape(wave, UNTIL, 730, 32).oursLine.startsWith('M707,')).toBe(true)
  expect(waveShape(wave, UNTIL, 730, 32).oursLine).toContain(' 730,')
})

test('of a few days nothing is drawn', () => {
  const days = { from: '2026-01-05', step: 14, ours: [1, 1], theirs: [1, 1] }
  expect(waveShape(days, UNTIL, 120, 32).oursLine).toBe('')
})
