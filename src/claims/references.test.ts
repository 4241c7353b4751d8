import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byMatch, matchOf, tellingWords } from './reference-match.ts'
import { TIRED_ABOVE, tirednessOf } from './tiredness.ts'

describe('being asked', () => {
  test('once tires nobody; twice within half a year does, until it has faded', () => {
    expect(tirednessOf([], 1000)).toEqual({ level: 0, isTired: false, againOn: 1000 })
    expect(tirednessOf([1000], 1000).isTired).toBe(false)
    expect(tirednessOf([1000, 1000], 1000)).toEqual({ level: 2, isTired: true, againOn: 1180 })
    expect(tirednessOf([1000, 900], 1200).isTired).toBe(false)
    // Here rounding makes a hair more than 110 of 110 days.
    expect(tirednessOf([6, 6], 76).againOn).toBe(186)
    expect(tirednessOf([6, 6], 186).isTired).toBe(false)
  })

  const askings = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 20 })
  test('once more never rests anybody, in whatever order it is told, and what is still to come does not count', () => {
    fc.assert(
      fc.property(askings, fc.integer({ min: 0, max: 2000 }), (days, today) => {
        const { level, againOn } = tirednessOf(days, today)
        expect(tirednessOf([...days, today], today).level).toBeCloseTo(level + 1, 9)
        expect(tirednessOf([...days].reverse(), today).level).toBeCloseTo(level, 9)
        expect(tirednessOf([...days, today + 1], today)).toEqual(tirednessOf(days, today))
        expect(againOn).toBeGreaterThanOrEqual(today)
      }),
      { numRuns: 2000 },
    )
  })

  test('again on the day that is named finds nobody tired, and on the day before it does', () => {
    fc.assert(
      fc.property(askings, fc.integer({ min: 0, max: 2000 }), (days, today) => {
        const known = days.filter(day => day <= today)
        const { isTired, againOn } = tirednessOf(known, today)
        expect(tirednessOf(known, againOn).level).toBeLessThanOrEqual(TIRED_ABOVE + 1e-9)
        if (isTired) expect(tirednessOf(known, againOn - 1).isTired).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the best reference for a problem', () => {
  test('knows most of its words, whatever their number, case and accents', () => {
    expect(tellingWords('The pumps of a Água utility, and THE pumps')).toEqual(['pump', 'agua', 'utility'])
    expect(matchOf('Couplings that break in hospital basements', 'Coupling failure, hospitals')).toEqual([
      'coupling',
      'hospital',
    ])
    expect(matchOf('a and the of', 'a and the of')).toEqual([])
  })

  test('is first somebody who can be asked, then who knows most, then the least tired', () => {
    const who = (name: string, isOffered: boolean, matched: string[], tiredness: number) => ({
      name,
      isOffered,
      matched,
      tiredness,
    })
    const all = [
      who('tired', false, ['a', 'b', 'c'], 2),
      who('b', true, ['a'], 0.5),
      who('a', true, ['a'], 0),
      who('c', true, ['a', 'b'], 0.9),
    ]
    expect(all.sort(byMatch).map(({ name }) => name)).toEqual(['c', 'a', 'b', 'tired'])
  })
})
