import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { median } from '../platform/statistics/quantiles.ts'
import { anyHistory, contactOn, contactsOn } from './history.builders.ts'
import { type History, historyUntil } from './history.ts'
import { type RelationshipState, stateChanges, stateOf } from './state.ts'
import { momentumOn } from './wave.ts'

const every = (days: number, times: number, from = 0) =>
  Array.from({ length: times }, (_, i) => from + days * i)

describe('the state of a relationship', () => {
  test('is new for its first 45 days', () => {
    const history = contactsOn(100, 110)
    expect(stateOf(history, 100)).toEqual({
      state: 'new',
      since: 100,
      because: 'First contact today; 2 messages so far.',
    })
    expect(stateOf(history, 144)?.state).toBe('new')
    expect(stateOf(history, 145)?.state).not.toBe('new')
  })

  test('is dormant after eight of its own usual intervals, not of the world’s', () => {
    const daily = contactsOn(...every(9, 20))
    expect(stateOf(daily, 171 + 72)?.state).toBe('waning')
    expect(stateOf(daily, 171 + 212)).toEqual({
      state: 'dormant',
      since: 171 + 73,
      because: 'No contact for 212 days; before that usually every 9 days.',
    })
  })

  test('is never dormant within a month, and after 112 days where it has no rhythm', () => {
    expect(stateOf(contactsOn(...every(1, 60)), 89)?.state).not.toBe('dormant')
    expect(stateOf(contactsOn(...every(1, 60)), 90)?.state).toBe('dormant')
    expect(stateOf(contactsOn(0), 112)?.state).toBe('waning')
    expect(stateOf(contactsOn(0), 113)).toMatchObject({
      state: 'dormant',
      since: 113,
      because: 'No contact for 113 days; only one day of contact before that.',
    })
  })

  test('is revived for 90 days from the contact that ended dormancy', () => {
    const history = contactsOn(...every(9, 20), 400, 404, 410)
    expect(stateOf(history, 412)).toEqual({
      state: 'revived',
      since: 400,
      because: 'Back in contact 12 days ago after 229 days of silence.',
    })
    expect(stateOf(contactsOn(...every(9, 20), ...every(9, 20, 400)), 490)?.state).toBe('revived')
    expect(stateOf(contactsOn(...every(9, 20), ...every(9, 20, 400)), 491)?.state).not.toBe('revived')
  })

  test('is steady, waxing or waning by its momentum, and says so in numbers', () => {
    const weekly = every(7, 60)
    expect(stateOf(contactsOn(...weekly), 413)).toMatchObject({
      state: 'steady',
      because:
        'About as much contact as before: 2.2 messages a week lately, 2 over the longer run; last contact today, usually every 7 days.',
    })
    expect(stateOf(contactsOn(...weekly, ...every(2, 15, 414)), 442)?.state).toBe('waxing')
    expect(stateOf(contactsOn(...weekly), 440)).toMatchObject({
      state: 'waning',
      because: expect.stringContaining('27 days ago'),
    })
  })

  test('is unknown before the first contact', () => {
    expect(stateOf(contactsOn(10), 9)).toBeNull()
    expect(stateOf([], 9)).toBeNull()
  })

  test('law: what comes after the day does not change it', () => {
    fc.assert(
      fc.property(anyHistory(), fc.nat(2500), (history, after) => {
        const asOf = history[0]!.day + after
        expect(stateOf(history, asOf)).toEqual(stateOf(historyUntil(history, asOf), asOf))
      }),
    )
  })

  test('law: it is what its definition says on every day, and has been since the first of these', () => {
    fc.assert(
      fc.property(anyHistory({ maxLength: 12 }), fc.nat(1200), (history, after) => {
        const first = history[0]!.day
        const asOf = first + after
        const days = Array.from({ length: after + 1 }, (_, i) => byDefinition(history, first + i))
        let since = asOf
        while (since > first && days[since - 1 - first] === days[after]) since--
        expect(stateOf(history, asOf)).toMatchObject({ state: days[after], since })
      }),
      { numRuns: 60 },
    )
  })

  test('law: its changes are the days on which it became something else', () => {
    fc.assert(
      fc.property(anyHistory({ maxLength: 12 }), fc.nat(1200), (history, after) => {
        const changes = stateChanges(history, history[0]!.day + after)
        expect(changes.at(-1)?.since).toBe(stateOf(history, history[0]!.day + after)?.since)
        for (const change of changes) expect(stateOf(history, change.since)).toEqual(change)
      }),
    )
  })

  test('does not hang on which side wrote last', () => {
    const byUs = [contactOn(0, { received: 0, sent: 2 })]
    const byThem = [contactOn(0, { sent: 0, received: 2 })]
    expect(stateOf(byUs, 80)).toEqual(stateOf(byThem, 80))
  })
})

/** The definition read word for word, for one day, with nothing kept from the day before. */
function byDefinition(history: History, day: number): RelationshipState {
  const known = historyUntil(history, day)
  if (isDormant(known, day)) return 'dormant'
  if (day - known[0]!.day < 45) return 'new'
  const lastRevival = known.findLast(
    (contact, i) => i > 0 && isDormant(historyUntil(history, contact.day - 1), contact.day - 1),
  )
  if (lastRevival && day - lastRevival.day <= 90) return 'revived'
  const m = momentumOn(known, day)
  return m > 0.25 ? 'waxing' : m < -0.25 ? 'waning' : 'steady'
}

function isDormant(known: History, day: number): boolean {
  const gap = day - known.at(-1)!.day
  const intervals = known.slice(1).map((contact, i) => contact.day - known[i]!.day)
  const usual = intervals.length < 2 ? 14 : median(intervals)!
  return gap > 30 && gap > 8 * usual
}
