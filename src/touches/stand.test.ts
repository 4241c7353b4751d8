import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay, parseDay } from '../platform/days.ts'
import { approachOf, touchesOf } from './approach.builders.ts'
import { type Approach, sentTouches } from './approach.ts'
import { MOST_UNANSWERED, standOf, TOUCHES_WITHOUT_PERMISSION } from './stand.ts'
import type { Wait } from './wait.ts'

const WAIT: Wait = { days: 14, of: 'nobody' }
const on = (today: string, approach: Approach, more = {}) =>
  standOf(approach, { today, answers: 0, wait: WAIT, isPermitted: true, ...more })

describe('the next touch', () => {
  const begun = approachOf(touchesOf({ daysAfter: 0 }, {}, {}))

  test('is proposed from its day on, counted from when the approach was begun', () => {
    expect(on('2026-05-01', begun)).toEqual({ kind: 'due', touchId: 'touch 0', dueOn: '2026-05-01' })
  })

  test('waits so many days after the one before it, sent or skipped', () => {
    const sent = approachOf(touchesOf({ sent: '2026-05-04' }, {}, {}))
    expect(on('2026-05-10', sent)).toMatchObject({ kind: 'waiting', touchId: 'touch 1', until: '2026-05-11' })
    expect(on('2026-05-11', sent)).toMatchObject({ kind: 'due', touchId: 'touch 1' })
    const skipped = approachOf(touchesOf({ sent: '2026-05-04' }, { skipped: '2026-05-08' }, {}))
    expect(on('2026-05-14', skipped)).toMatchObject({ touchId: 'touch 2', until: '2026-05-15' })
  })

  test('with a day of its own waits for that day', () => {
    const planned = approachOf(touchesOf({ plannedOn: '2026-06-01' }))
    expect(on('2026-05-31', planned)).toMatchObject({ kind: 'waiting', until: '2026-06-01' })
    expect(on('2026-06-01', planned)).toMatchObject({ kind: 'due' })
  })

  test('there is none where all are done: somebody says what became of it', () => {
    expect(on('2026-05-05', approachOf(touchesOf({ sent: '2026-05-04' })))).toEqual({ kind: 'through' })
  })
})

describe('an answer', () => {
  test('pauses everything, whatever is due and however long it was silent', () => {
    const silent = approachOf(touchesOf({ sent: '2026-05-04' }, {}))
    expect(on('2026-09-01', silent, { answers: 2 })).toEqual({ kind: 'paused', answers: 2 })
    expect(on('2026-05-01', approachOf(touchesOf({})), { answers: 1 })).toMatchObject({ kind: 'paused' })
  })

  test('that was looked at ends the silence, and the plan goes on', () => {
    const went = approachOf(touchesOf({ sent: '2026-05-04' }, {}), { lastAnswerOn: '2026-05-05' })
    expect(on('2026-09-01', went)).toMatchObject({ kind: 'due', touchId: 'touch 1' })
  })
})

describe('silence', () => {
  const sent = touchesOf({ sent: '2026-05-04' }, { daysAfter: 60 })

  test('that outlasts the wait has one forward the own last mail', () => {
    expect(on('2026-05-18', approachOf(sent))).toMatchObject({ kind: 'waiting' })
    expect(on('2026-05-19', approachOf(sent))).toEqual({
      kind: 'silent',
      advice: 'follow-up',
      since: '2026-05-04',
      days: 15,
    })
  })

  test('for as long again after that has one walk away', () => {
    const followed = approachOf(sent, { followUps: [{ on: '2026-05-20', messageId: null }] })
    expect(on('2026-06-03', followed)).toMatchObject({ kind: 'waiting' })
    expect(on('2026-06-04', followed)).toMatchObject({ kind: 'silent', advice: 'walk-away' })
  })

  test('after an answer is another silence, in which one may follow up once more', () => {
    const again = approachOf(touchesOf({ sent: '2026-05-04' }, { sent: '2026-07-01' }, { daysAfter: 60 }), {
      followUps: [{ on: '2026-05-20', messageId: null }],
      lastAnswerOn: '2026-05-22',
    })
    expect(on('2026-07-16', again)).toMatchObject({ kind: 'silent', advice: 'follow-up' })
  })

  test('is passed over where somebody goes on all the same, until the next touch', () => {
    const override = { touchId: 'touch 0', on: '2026-05-19', because: 'He is on leave.' }
    const overridden = approachOf(sent, { overrides: [override] })
    expect(on('2026-07-04', overridden)).toMatchObject({ kind: 'due', touchId: 'touch 1' })
    const after = approachOf(touchesOf({ sent: '2026-05-04' }, { sent: '2026-07-04' }, {}), {
      overrides: [override],
    })
    expect(on('2026-07-19', after)).toMatchObject({ kind: 'silent' })
  })
})

test('without permission a few touches may be sent, and then no more', () => {
  const days = ['2026-05-01', '2026-05-02', '2026-05-03'].slice(0, TOUCHES_WITHOUT_PERMISSION)
  const answered = { lastAnswerOn: '2026-05-03' }
  const approach = approachOf(touchesOf(...days.map(sent => ({ sent })), {}), answered)
  expect(on('2026-05-12', approach, { isPermitted: false })).toMatchObject({ kind: 'unpermitted' })
  expect(on('2026-05-12', approach)).toMatchObject({ kind: 'due' })
})

test('what has ended stands as it ended, whatever comes after', () => {
  const ending = { became: 'walked-away', because: 'Silence', on: '2026-06-04', letter: null } as const
  const ended = approachOf(touchesOf({}), { ending })
  expect(on('2026-09-01', ended, { answers: 3 })).toEqual({ kind: 'ended', ...ending })
})

describe('whoever does what is proposed, towards somebody who never answers,', () => {
  test('sends few touches and one follow-up, however close together they were planned, and walks away', () => {
    const step = fc.record({ daysAfter: fc.integer({ min: 0, max: 90 }) })
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 3, max: 60 }),
        fc.boolean(),
        (steps, days, isPermitted) => {
          let approach = approachOf(touchesOf(...steps))
          let advised = ''
          for (let day = parseDay('2026-05-01')!; day < parseDay('2030-05-01')! && !advised; day++) {
            const today = formatDay(day)
            const stand = standOf(approach, { today, answers: 0, wait: { days, of: 'tie' }, isPermitted })
            if (stand.kind === 'due') approach = sendNext(approach, today)
            if (stand.kind === 'silent' && stand.advice === 'follow-up')
              approach = { ...approach, followUps: [...approach.followUps, { on: today, messageId: null }] }
            if (stand.kind === 'silent' && stand.advice === 'walk-away') advised = today
          }
          expect(advised).not.toBe('')
          expect(approach.followUps).toHaveLength(1)
          expect(sentTouches(approach).length).toBeLessThanOrEqual(MOST_UNANSWERED)
        },
      ),
    )
  })

  const sendNext = (approach: Approach, on: string): Approach => ({
    ...approach,
    touches: approach.touches.map(touch =>
      touch === approach.touches.find(({ outcome }) => !outcome)
        ? { ...touch, outcome: { kind: 'sent', on, messageId: null, sentAt: null } }
        : touch,
    ),
  })
})
