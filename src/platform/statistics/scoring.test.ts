import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auc, brier, brierSkill, calibration, calibrationError, logLoss, murphy } from './scoring.ts'

const P = [0.1, 0.1, 0.3, 0.3, 0.3, 0.6, 0.6, 0.9, 0.9, 0.9]
const Y = [0, 0, 0, 1, 0, 1, 0, 1, 1, 1]

const cases = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), { minLength: 1, maxLength: 60 })
  .map(list => ({ p: list.map(([k]) => k / 20), y: list.map(([, won]) => (won ? 1 : 0) as number) }))

test('ten forecasts, scored', () => {
  expect(brier(P, Y)).toBeCloseTo(0.124, 12)
  expect(logLoss(P, Y)).toBeCloseTo(0.3871242, 7)
  expect(brierSkill(P, Y)).toBeCloseTo(0.504, 12)
  expect(auc(P, Y)).toBeCloseTo(0.9, 12)
  const { reliability, resolution, uncertainty } = murphy(P, Y)
  expect(reliability).toBeCloseTo(0.0073333, 7)
  expect(resolution).toBeCloseTo(0.1333333, 7)
  expect(uncertainty).toBeCloseTo(0.25, 12)
})

test('where all outcomes are alike there is no ranking to judge', () => {
  expect(auc([0.2, 0.4], [1, 1])).toBeUndefined()
  expect(brierSkill([0.2, 0.4], [0, 0])).toBeUndefined()
})

test('a sure forecast that fails costs much, not infinitely much', () => {
  expect(logLoss([1, 0], [0, 1])).toBeCloseTo(-Math.log(1e-15), 1)
})

test('Murphy: reliability - resolution + uncertainty is the Brier score', () => {
  fc.assert(
    fc.property(cases, ({ p, y }) => {
      const { reliability, resolution, uncertainty } = murphy(p, y)
      expect(reliability - resolution + uncertainty).toBeCloseTo(brier(p, y), 12)
    }),
  )
})

test('AUC is the share of pairs ranked rightly, ties half', () => {
  fc.assert(
    fc.property(cases, ({ p, y }) => {
      const ones = p.filter((_, i) => y[i] === 1)
      const zeros = p.filter((_, i) => y[i] === 0)
      const rightly = ones.flatMap(one => zeros.map(zero => (Math.sign(one - zero) + 1) / 2))
      const expected = rightly.length ? rightly.reduce((a, b) => a + b) / rightly.length : undefined
      if (expected === undefined) expect(auc(p, y)).toBeUndefined()
      else expect(auc(p, y)).toBeCloseTo(expected, 12)
    }),
  )
})

test('calibration loses nobody and does not depend on the order of the cases', () => {
  fc.assert(
    fc.property(cases, ({ p, y }) => {
      const groups = calibration(p, y)
      expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(p.length)
      expect(calibrationError(p.toReversed(), y.toReversed())).toBeCloseTo(calibrationError(p, y), 12)
    }),
  )
})

test('a hundred distinct forecasts fall into ten tenths of ten', () => {
  const forecasts = Array.from({ length: 100 }, (_, i) => i / 100)
  const groups = calibration(
    forecasts,
    forecasts.map(() => 1),
  )
  expect(groups.map(group => group.count)).toEqual(Array.from({ length: 10 }, () => 10))
  expect(
    calibrationError(
      forecasts,
      forecasts.map(() => 1),
    ),
  ).toBeCloseTo(1 - 0.495, 12)
})
