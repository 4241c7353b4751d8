import type { Day } from '../platform/days.ts'
import { type History, SHARE_UNIT, type Shares } from './history.ts'

export type Side = 'ours' | 'theirs' | 'both'

/**
 * Messages per day at the end of `day`, the older ones counting for less: half after `halfLife` days. A message to
 * n people counts 1/n. R = (ln2/h) sum w 2^(-age/h) / (1 - 2^(-observed/h)), where the divisor makes up for a tie
 * younger than its half-life, so that one contact a week reads 1/7 from the first weeks on. `observed` counts the
 * first and the last day, which keeps R finite on the day of the first contact. 0 before the first contact.
 */
export function rateOn(history: History, halfLife: number, day: Day, side: Side = 'both'): number {
  return rateAlong(history, halfLife, side)(day)
}

/** `rateOn` for one day after another. Days must not fall; the whole walk is linear in days and contact days. */
export function rateAlong(history: History, halfLife: number, side: Side = 'both'): (day: Day) => number {
  return decayedAlong(history, halfLife, side, true)
}

/**
 * `rateAlong` without the divisor, as waves are drawn: in the first weeks of a tie the divisor guesses from a message
 * or two, and would stand like a tower at the beginning of every relationship.
 */
export function drawnRateAlong(
  history: readonly Shares[],
  halfLife: number,
  side: Side,
): (day: Day) => number {
  return decayedAlong(history, halfLife, side, false)
}

function decayedAlong(
  history: readonly Shares[],
  halfLife: number,
  side: Side,
  isForYoungTies: boolean,
): (day: Day) => number {
  const first = history[0]?.day ?? Number.POSITIVE_INFINITY
  const overOneDay = 2 ** (-1 / halfLife)
  const decay = (days: number) => (days === 1 ? overOneDay : 2 ** (-days / halfLife))
  let next = 0
  let at = first - 1
  let weight = 0
  let unobserved = 1

  return day => {
    if (day < first) return 0
    if (day < at) throw new RangeError(`The day fell from ${at} to ${day}`)
    for (let contact = history[next]; contact && contact.day <= day; contact = history[next]) {
      weight = weight * decay(contact.day - at) + messages(contact, side)
      unobserved *= decay(contact.day - at)
      at = contact.day
      next++
    }
    if (day > at) {
      weight *= decay(day - at)
      unobserved *= decay(day - at)
      at = day
    }
    return ((Math.LN2 / halfLife) * weight) / (isForYoungTies ? 1 - unobserved : 1)
  }
}

/** Messages of a contact day, each counted 1/recipients. */
export function messages(contact: Shares, side: Side): number {
  const share =
    side === 'ours'
      ? contact.sentShare
      : side === 'theirs'
        ? contact.receivedShare
        : contact.sentShare + contact.receivedShare
  return share / SHARE_UNIT
}
