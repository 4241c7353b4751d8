import { type Interval, shareInterval } from '../platform/statistics/intervals.ts'

/** Distinct days of contact by which the curve tells ties apart; the last has no upper end. */
export const CONTACT_DAY_BINS = [
  { from: 1, to: 1 },
  { from: 2, to: 2 },
  { from: 3, to: 3 },
  { from: 4, to: 5 },
  { from: 6, to: 8 },
  { from: 9, to: 15 },
  { from: 16, to: null },
] as const

/** Of ties with so many days of contact at some moment, how many there were, and how many had contact afterwards. */
export type CurvePoint = { from: number; to: number | null; ties: number; active: number } & {
  /** Null where there was no such tie: not known yet. */
  chance: number | null
} & Interval

export const binOf = (contactDays: number): number =>
  CONTACT_DAY_BINS.findLastIndex(({ from }) => contactDays >= from)

/**
 * The chance of contact within the horizon after n distinct days of contact, as it went here, each with its 90 %
 * interval. A tie counts once for each moment looked from; those at which it had not begun are left out.
 *
 * @param cases days of contact up to a moment, and whether there was any within the horizon after it
 */
export function contactCurve(cases: Iterable<{ contactDays: number; isActive: boolean }>): CurvePoint[] {
  const counts = CONTACT_DAY_BINS.map(() => ({ ties: 0, active: 0 }))
  for (const { contactDays, isActive } of cases) {
    const count = counts[binOf(contactDays)]
    if (!count) continue
    count.ties++
    if (isActive) count.active++
  }
  return CONTACT_DAY_BINS.map((bin, at) => {
    const { ties, active } = counts[at]!
    return {
      ...bin,
      ties,
      active,
      chance: ties === 0 ? null : active / ties,
      ...shareInterval(active, ties),
    }
  })
}
