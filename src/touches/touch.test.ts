import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { touchesOf } from './approach.builders.ts'
import { approachFieldsSchema } from './approach.ts'
import { balanceOf, imbalanceBetween, imbalanceOf } from './balance.ts'
import { isHeld } from './holding.ts'
import { standingOf } from './permission.ts'
import { startingPlan } from './starting-plan.ts'
import { doubtsAbout, hasOwnReasons, touchFieldsSchema } from './touch.ts'
import { waitOf } from './wait.ts'

describe('a touch', () => {
  const touch = { kind: 'gives', what: 'A page', reason: 'They run pumps.', daysAfter: 7 }

  test('has a reason, and either so many days or a day', () => {
    expect(touchFieldsSchema.safeParse(touch).success).toBe(true)
    expect(touchFieldsSchema.safeParse({ ...touch, reason: ' ' }).success).toBe(false)
    expect(touchFieldsSchema.safeParse({ ...touch, daysAfter: null }).success).toBe(false)
    expect(touchFieldsSchema.safeParse({ ...touch, plannedOn: '2026-05-01' }).success).toBe(false)
  })

  test('with the reason of another in the plan has none of its own', () => {
    const same = [{ reason: 'They run pumps.' }, { reason: 'It froze.' }, { reason: 'they run  PUMPS' }]
    expect(hasOwnReasons(same)).toContain('Touches 1 and 3')
    expect(hasOwnReasons(same.slice(0, 2))).toBe(true)
  })

  test('that gives is held to it, and one that asks may ask', () => {
    const ask = 'Farida, the page is attached. Could you send me the drawings?'
    expect(isHeld('gives', ask)).toContain('“Could you send me the drawings?”')
    expect(isHeld('asks', ask)).toBe(true)
    expect(isHeld('gives', 'Farida, the page on ward 7 is attached. It is yours.')).toBe(true)
    expect(isHeld('gives', '')).toBe(true)
  })
})

describe('the plan to begin with', () => {
  test('gives mostly, never asks first nor twice in a row, and each touch has its own reason', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 2000 }), waitDays => {
        const plan = startingPlan(waitDays)
        expect(plan).toHaveLength(7)
        expect(plan.filter(({ kind }) => kind === 'asks')).toHaveLength(2)
        expect(doubtsAbout(plan)).toEqual([])
        expect(hasOwnReasons(plan)).toBe(true)
        for (const touch of plan) expect(touchFieldsSchema.parse(touch)).toEqual(touch)
      }),
    )
  })

  test('is doubted once it asks first, twice in a row, or half the time', () => {
    expect(doubtsAbout([{ kind: 'asks' }, { kind: 'asks' }])).toHaveLength(3)
    expect(doubtsAbout([{ kind: 'gives' }, { kind: 'asks' }, { kind: 'gives' }])).toEqual([])
  })
})

test('an approach is towards a few people and no more', () => {
  const id = (at: number) => `00000000-0000-7000-8000-00000000000${at}`
  const fields = { hopesToGive: 'A', hopesToLearn: 'B', touches: startingPlan(14) }
  const to = (many: number) =>
    approachFieldsSchema.safeParse({ ...fields, personIds: [...Array(many).keys()].map(id) })
  expect(to(5).success).toBe(true)
  expect(to(6).error?.issues[0]?.message).toContain('knows more of them well enough')
})

describe('asks against gifts', () => {
  test('are counted as sent and as planned, what was skipped as neither', () => {
    const touches = touchesOf(
      { sent: '2026-05-01' },
      { kind: 'asks', sent: '2026-05-08' },
      { kind: 'asks', skipped: '2026-05-15' },
      {},
    )
    expect(balanceOf(touches)).toEqual({ gives: { sent: 1, planned: 1 }, asks: { sent: 1, planned: 0 } })
    expect(imbalanceOf(balanceOf(touches))).toBeNull()
  })

  test('are said with what to do where more is asked than given', () => {
    expect(imbalanceOf(balanceOf(touchesOf({ kind: 'asks', sent: '2026-05-01' }, {}, {})))).toContain(
      'it asked once and gave nothing',
    )
    expect(imbalanceOf(balanceOf(touchesOf({}, { kind: 'asks' }, { kind: 'asks' })))).toContain('As planned')
    expect(imbalanceBetween({ asked: 2, given: 1 })).toContain('Give before you ask again')
    expect(imbalanceBetween({ asked: 1, given: 1 })).toBeNull()
  })
})

test('the wait is this relationship’s own rhythm, else the next nearest, and says whose', () => {
  const none = { tie: null, person: null, workspace: null }
  expect(waitOf({ tie: 20.5, person: 3, workspace: 9 })).toEqual({ days: 21, of: 'tie' })
  expect(waitOf({ ...none, person: 8, workspace: 9 })).toEqual({ days: 8, of: 'person' })
  expect(waitOf({ ...none, workspace: 9 })).toEqual({ days: 9, of: 'workspace' })
  expect(waitOf(none)).toEqual({ days: 14, of: 'nobody' })
  expect(waitOf({ ...none, tie: 1 }).days).toBe(3)
})

test('of what they said about mail from us the last by day stands, whenever it was written down', () => {
  const given = { says: 'given', saidOn: '2026-05-01' }
  const withdrawn = { says: 'withdrawn', saidOn: '2026-06-01' }
  expect(standingOf([])).toBeNull()
  expect(standingOf([withdrawn, given])).toBe(withdrawn)
  expect(standingOf([given, { ...withdrawn, saidOn: '2026-05-01' }])).toMatchObject({ says: 'withdrawn' })
})
