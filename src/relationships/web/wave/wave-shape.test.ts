import { expect, test } from 'vitest'
import { waveShape } from './wave-shape.ts'

const heightsOf = (path: string) => [...path.matchAll(/,(-?[\d.]+)/g)].map(match => Number(match[1]))

test('ours rises above the middle line and theirs mirrors it below', () => {
  const wave = [
    { day: '2026-01-01', ours: 0.1, theirs: 0.1 },
    { day: '2026-01-08', ours: 0.4, theirs: 0.4 },
  ]
  const { oursLine, theirsLine } = waveShape(wave, 120, 32)
  const [above, below] = [heightsOf(oursLine), heightsOf(theirsLine)]
  expect(above.every(y => y < 16)).toBe(true)
  above.forEach((y, index) => {
    expect(16 - y).toBeCloseTo(below[index]! - 16, 1)
  })
})

test('a lively tie fills the height and never leaves it', () => {
  const wave = [
    { day: '2026-01-01', ours: 0, theirs: 9 },
    { day: '2026-01-08', ours: 3, theirs: 0 },
  ]
  const { theirsArea } = waveShape(wave, 120, 32)
  expect(Math.max(...heightsOf(theirsArea))).toBe(31)
})

test('points stand by their dates, not by their number', () => {
  const wave = ['2026-01-01', '2026-01-02', '2026-01-11'].map(day => ({ day, ours: 1, theirs: 1 }))
  expect(waveShape(wave, 100, 32).oursLine).toContain(' 10,')
})

test('where there is nothing, nothing is drawn', () => {
  expect(waveShape([], 120, 32).oursArea).toBe('')
  expect(waveShape([{ day: '2026-01-01', ours: 1, theirs: 1 }], 120, 32).oursArea).toBe('')
})
