import { expect, test } from 'vitest'
import { settledWave } from './settled-wave.ts'

const weekly = ['2026-01-01', '2026-01-08', '2026-01-15', '2026-01-22', '2026-01-29', '2026-02-05'].map(
  (day, index) => ({ day, ours: 1 / (index + 1), theirs: 0 }),
)

test('a wave begins with nothing and joins what was measured after a month', () => {
  expect(settledWave(weekly, '2026-01-01T09:00:00Z')).toEqual([
    { day: '2026-01-01', ours: 0, theirs: 0 },
    weekly.at(-1),
  ])
})

test('of a tie that is older than the wave shown, nothing is changed', () => {
  expect(settledWave(weekly, '2024-05-01T09:00:00Z')).toEqual(weekly)
})

test('a tie that began shortly before the wave shown loses only its first guesses', () => {
  expect(settledWave(weekly, '2025-12-20T09:00:00Z')).toEqual(weekly.slice(3))
})

test('a tie of one day keeps its one point', () => {
  expect(settledWave(weekly.slice(0, 1), '2026-01-01T09:00:00Z')).toEqual(weekly.slice(0, 1))
  expect(settledWave([], '2026-01-01T09:00:00Z')).toEqual([])
})
