import { expect, test } from 'vitest'
import { FACTORS, SIDES } from '../../evidence/evidence.ts'
import { openedOf, openKey } from './opened.ts'
import { formatPoints, noNewsSince } from './trust-words.ts'

test('every score and factor of both sides has an address of its own', () => {
  const all = SIDES.flatMap(side => [undefined, ...FACTORS].map(factor => ({ side, factor })))
  expect(new Set(all.map(openKey)).size).toBe(10)
  expect(all.map(opened => openedOf(openKey(opened)))).toEqual(all)
  expect([openedOf(undefined), openedOf('strength'), openedOf('constructor')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('points have their sign, and what rounds to nothing has none', () => {
  expect([0.019, -0.0214, 0.0004, -0.0004].map(formatPoints)).toEqual(['+1.9', '−2.1', '0.0', '0.0'])
})

test('news are old after half a year', () => {
  expect(noNewsSince('2026-03-31', '2026-09-30')).toBe('2026-03-31')
  expect(noNewsSince('2026-04-05', '2026-09-30')).toBeNull()
  expect(noNewsSince(null, '2026-09-30')).toBeNull()
})
