import { expect, test } from 'vitest'
import { describeWave, waveByMonth } from './wave-words.ts'

const wave = [
  { day: '2026-05-25', ours: 0.1, theirs: 0 },
  { day: '2026-06-01', ours: 0.5, theirs: 0.3 },
  { day: '2026-06-08', ours: 0.3, theirs: 0.1 },
]

test('the wave is told by its span, its height and its end', () => {
  expect(describeWave(wave)).toBe(
    'Wave of messages from May 2026 to Jun 2026. Highest in Jun 2026: 3.5 a week from us, 2.1 from them. ' +
      'At the end: 2.1 a week from us, 0.7 from them.',
  )
  expect(describeWave([])).toBe('No wave yet')
})

test('as a table the wave is the mean of each month, the newest first', () => {
  const [june, may] = waveByMonth(wave)
  expect(june).toEqual({ month: '2026-06', ours: 0.4, theirs: 0.2 })
  expect(may?.month).toBe('2026-05')
})
