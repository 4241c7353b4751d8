import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monotoneSlopes, type Point, smoothArea, smoothPath } from './smooth-path.ts'

const heights = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 2, maxLength: 60 })
const alongX = (ys: number[]): Point[] => ys.map((y, index) => ({ x: index * 2, y }))

const numbersOf = (path: string) => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(m => Number(m[2]))

test('the curve passes through every point', () => {
  const path = smoothPath([
    { x: 0, y: 1 },
    { x: 2, y: 4 },
    { x: 4, y: 0 },
  ])
  expect(path.startsWith('M0,1')).toBe(true)
  expect(path).toContain(' 2,4')
  expect(path.endsWith(' 4,0')).toBe(true)
})

test('no peak is drawn that was not measured: control points stay within each piece', () => {
  fc.assert(
    fc.property(heights, ys => {
      const drawn = numbersOf(smoothPath(alongX(ys)))
      const slack = 0.011
      for (let piece = 0; piece < ys.length - 1; piece++) {
        const low = Math.min(ys[piece]!, ys[piece + 1]!) - slack
        const high = Math.max(ys[piece]!, ys[piece + 1]!) + slack
        for (const y of drawn.slice(1 + piece * 3, 4 + piece * 3)) {
          expect(y).toBeGreaterThanOrEqual(low)
          expect(y).toBeLessThanOrEqual(high)
        }
      }
    }),
  )
})

test('a flat line has no slope anywhere', () => {
  expect(monotoneSlopes(alongX([3, 3, 3, 3]))).toEqual([0, 0, 0, 0])
})

test('an area is closed along its baseline, and a single point fills nothing', () => {
  expect(smoothArea(alongX([1, 2]), 0).endsWith('L2,0L0,0Z')).toBe(true)
  expect(smoothArea(alongX([1]), 0)).toBe('')
  expect(smoothPath([])).toBe('')
})
