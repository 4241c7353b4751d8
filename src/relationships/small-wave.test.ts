import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDay } from '../platform/days.ts'
import { contactsOn } from './history.builders.ts'
import { historyUntil, mergeHistories } from './history.ts'
import { smallWaveOf, smallWaveReadsFrom } from './small-wave.ts'
import { waveOf } from './wave.ts'

const UNTIL = parseDay('2026-01-08')!
const contactDays = fc
  .uniqueArray(fc.integer({ min: UNTIL - 3000, max: UNTIL }), { minLength: 1, maxLength: 60 })
  .map(days => contactsOn(...days.sort((a, b) => a - b)))

test('a small wave is the wave of the last two years, from the first contact on', () => {
  fc.assert(
    fc.property(contactDays, history => {
      const { from, step, ours, theirs } = smallWaveOf(history, history[0]!.day, UNTIL)
      const points = waveOf(history, { from: parseDay(from)!, until: UNTIL, step })
      expect(parseDay(from)).toBe(Math.max(history[0]!.day, UNTIL - 730))
      expect([ours.length, theirs.length]).toEqual([points.length, points.length])
      points.forEach((point, index) => {
        expect(Math.abs(point.ours - ours[index]!)).toBeLessThan(0.0001)
        expect(Math.abs(point.theirs - theirs[index]!)).toBeLessThan(0.0001)
      })
    }),
  )
})

test('what lies so far back that it is not read does not show', () => {
  fc.assert(
    fc.property(contactDays, history => {
      const read = history.filter(({ day }) => day >= smallWaveReadsFrom(UNTIL))
      const [whole, part] = [history, read].map(days => smallWaveOf(days, history[0]!.day, UNTIL))
      whole!.ours.forEach((rate, index) => {
        // One apart in the last of the four places that both are rounded to.
        expect(Math.round(Math.abs(rate - part!.ours[index]!) * 10_000)).toBeLessThanOrEqual(1)
      })
    }),
  )
})

test('the small wave of several ties is that of all their contact, whatever order it comes in', () => {
  fc.assert(
    fc.property(contactDays, contactDays, (one, other) => {
      const merged = mergeHistories([one, other])
      const first = merged[0]!.day
      expect(smallWaveOf([...one, ...other], first, UNTIL)).toEqual(
        smallWaveOf(historyUntil(merged, UNTIL), first, UNTIL),
      )
    }),
  )
})
