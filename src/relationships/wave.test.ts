import { describe, expect, test } from 'vitest'
import { contactOn, contactsOn } from './history.builders.ts'
import { rateOn } from './rates.ts'
import { momentumOn, waveOf } from './wave.ts'

const weekly = (weeks: number, from = 0) => Array.from({ length: weeks }, (_, i) => from + 7 * i)

describe('the wave', () => {
  test('runs from the first contact to the day asked for, both sides adding up', () => {
    const history = [contactOn(100), contactOn(130, { received: 0 }), contactOn(200)]
    const points = waveOf(history, { until: 210, step: 7 })
    expect(points[0]?.day).toBe(100)
    expect(points.at(-1)?.day).toBe(210)
    for (const { day, ours, theirs, both } of points) {
      expect(both).toBeCloseTo(ours + theirs, 12)
      expect(ours).toBeLessThanOrEqual(rateOn(history, 30, day, 'ours'))
    }
  })

  test('does not tower over the first contact, and is the rate itself once a tie is old', () => {
    const history = contactsOn(...weekly(60))
    const points = waveOf(history, { until: 413, step: 7 })
    expect(Math.max(...points.map(({ ours }) => ours))).toBe(points.at(-1)!.ours)
    expect(points.at(-1)!.ours).toBeCloseTo(rateOn(history, 30, 413, 'ours'), 4)
  })

  test('is flat before the first contact and empty where nothing could be seen', () => {
    expect(waveOf(contactsOn(100), { from: 80, until: 99, step: 7 }).every(point => point.both === 0)).toBe(
      true,
    )
    expect(waveOf(contactsOn(100), { until: 99, step: 7 })).toEqual([])
    expect(waveOf([], { until: 99, step: 7 })).toEqual([])
  })

  test('momentum is near nought for a steady tie, rises with more contact and falls with silence', () => {
    const steady = contactsOn(...weekly(100))
    expect(Math.abs(momentumOn(steady, 700))).toBeLessThan(0.15)
    const busier = contactsOn(...weekly(100), ...Array.from({ length: 20 }, (_, i) => 695 + 2 * i))
    expect(momentumOn(busier, 735)).toBeGreaterThan(0.25)
    expect(momentumOn(steady, 760)).toBeLessThan(-0.25)
  })
})
