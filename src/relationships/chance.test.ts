import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChanceModel, chanceOf, type LogisticChance, probabilityOf } from './chance.ts'
import { FEATURE_NAMES } from './features.ts'
import { fitChance } from './fit-chance.ts'
import { anyHistory, contactOn, contactsOn } from './history.builders.ts'
import { type History, historyUntil } from './history.ts'
import { imaginedHistories } from './history.world.ts'

const histories = imaginedHistories(300, 1000)
const young = imaginedHistories(300, 80)
const models: Record<string, ChanceModel> = {
  'MBG/NBD': fitChance(young, 80, 90)!,
  logistic: fitChance(histories, 999, 90)!,
  'starting values': fitChance([contactsOn(0, 5)], 10, 90)!,
}

describe('which model is used', () => {
  test('MBG/NBD until relationships have had an outcome, the logistic model after that', () => {
    expect(models['MBG/NBD']?.kind).toBe('mbg')
    expect(models.logistic?.kind).toBe('logistic')
    expect(models.logistic?.fittedOn.labelled).toBeGreaterThan(1000)
  })

  test('starting values for a handful, which say that nothing was learned', () => {
    expect(models['starting values']).toMatchObject({
      kind: 'logistic',
      fittedOn: { labelled: 0 },
      parameters: null,
    })
    expect(chanceOf(models['starting values']!, contactsOn(0, 5), 10)?.expectedContacts).toBeNull()
  })

  test('none where there has been no contact', () => {
    expect(fitChance([], 100, 90)).toBeNull()
    expect(fitChance([contactsOn(200)], 100, 90)).toBeNull()
  })

  test('an archive is fitted where its data end, and years later alike', () => {
    expect(fitChance(histories, 9000, 90)).toEqual(fitChance(histories, 999, 90))
  })

  test('law: it learns nothing from what comes after the day', () => {
    for (const day of [60, 400, 700]) {
      const then = histories.map(history => historyUntil(history, day)).filter(history => history.length > 0)
      expect(fitChance(histories, day, 90)).toEqual(fitChance(then, day, 90))
    }
  })
})

describe.each(Object.entries(models))('the chance of contact by %s', (_, model) => {
  test('law: lies between nought and one, and no fewer contacts are expected than that', () => {
    fc.assert(
      fc.property(anyHistory(), fc.nat(4000), (history, after) => {
        const chance = chanceOf(model, history, history[0]!.day + after)!
        expect(chance.probability).toBeGreaterThanOrEqual(0)
        expect(chance.probability).toBeLessThanOrEqual(1)
        if (chance.expectedContacts !== null)
          expect(chance.expectedContacts).toBeGreaterThanOrEqual(chance.probability - 1e-9)
      }),
    )
  })

  test('law: falls as silence grows', () => {
    fc.assert(
      fc.property(anyHistory(), fc.nat(600), fc.integer({ min: 1, max: 600 }), (history, silence, more) => {
        const then = history.at(-1)!.day + silence
        const before = chanceOf(model, history, then)!.probability
        const after = chanceOf(model, history, then + more)!.probability
        expect(after).toBeLessThanOrEqual(before + 1e-12)
      }),
    )
  })

  test('three reasons are given in words, the largest first', () => {
    const history = [contactOn(0), contactOn(9, { received: 0 }), contactOn(18), contactOn(27)]
    const chance = chanceOf(model, history, 239)!
    expect(chance.because).toHaveLength(3)
    expect(chance.because[0]).toBe('Last contact 212 days ago, usually every 9 days (lowers the chance)')
    const sizes = chance.contributions.map(({ logOdds }) => Math.abs(logOdds))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  test('there is none before the first contact', () => {
    expect(chanceOf(model, contactsOn(10), 9)).toBeNull()
  })
})

test('law: contributions add up to the distance from the average relationship', () => {
  const { intercept, coefficients, average } = models.logistic as LogisticChance
  const averageLogOdds = average.reduce((sum, x, j) => sum + x * coefficients[j]!, intercept)
  const distanceOf = (model: ChanceModel, history: History, asOf: number) => {
    const { probability, contributions } = chanceOf(model, history, asOf)!
    const distance = contributions.reduce((sum, { logOdds }) => sum + logOdds, 0)
    return Math.log(probability / (1 - probability)) - distance
  }
  fc.assert(
    fc.property(anyHistory(), anyHistory(), fc.nat(300), (one, other, after) => {
      expect(distanceOf(models.logistic!, one, one[0]!.day + after)).toBeCloseTo(averageLogOdds, 8)
      const [day, otherDay] = [one[0]!.day + after, other[0]!.day + after]
      const mbg = models['MBG/NBD']!
      if (chanceOf(mbg, one, day)!.probability > 1e-9 && chanceOf(mbg, other, otherDay)!.probability > 1e-9)
        expect(distanceOf(mbg, one, day)).toBeCloseTo(distanceOf(mbg, other, otherDay), 5)
    }),
  )
})

test('more contact never lowers the chance that the logistic model gives', () => {
  const { coefficients } = models.logistic as LogisticChance
  FEATURE_NAMES.forEach((name, j) => {
    if (name.startsWith('gap')) expect(coefficients[j]).toBeLessThanOrEqual(0)
    else if (name !== 'reciprocity' && name !== 'age') expect(coefficients[j]).toBeGreaterThanOrEqual(0)
  })
})

test('on average as many relationships are in contact as was foretold', () => {
  const model = fitChance(histories, 800, 90)!
  let foretold = 0
  let seen = 0
  for (const history of histories) {
    const chance = chanceOf(model, history, 800)
    if (!chance) continue
    foretold += chance.probability
    if (history.some(({ day }) => day > 800 && day <= 890)) seen++
  }
  expect(Math.abs(foretold - seen)).toBeLessThan(0.2 * seen)
  expect(probabilityOf(model, { ...averageOf(), gap: 0 })).toBeGreaterThan(probabilityOf(model, averageOf()))
})

function averageOf() {
  const ofEach = { gapInIntervals: 4, recent7: 0, recent30: 0.2, recent90: 1, recent365: 4, messages: 10 }
  return { ...ofEach, gap: 60, contactDays: 8, reciprocity: 1, age: 400 }
}
