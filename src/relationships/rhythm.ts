import type { Day } from '../platform/days.ts'
import { type History, historyUntil } from './history.ts'

export type Rhythm = {
  contactDays: number
  firstOn: Day
  lastOn: Day
  /** Days since the last contact. */
  gap: number
  /** Median days between contact days; null until there are two such intervals. */
  usualInterval: number | null
  nextDueOn: Day | null
  /** Days past `nextDueOn`, 0 where it is still to come. */
  overdueDays: number | null
}

/** A tie without a rhythm of its own yet is taken for one of every second week. */
export const FALLBACK_INTERVAL_DAYS = 14

/** A relationship's own rhythm at the end of `asOf`; null where there has been no contact by then. */
export function rhythmOf(history: History, asOf: Day): Rhythm | null {
  const known = historyUntil(history, asOf)
  const first = known[0]
  const last = known.at(-1)
  if (!first || !last) return null
  const usualInterval = usualIntervalOf(known)
  const nextDueOn = usualInterval === null ? null : last.day + Math.round(usualInterval)
  return {
    contactDays: known.length,
    firstOn: first.day,
    lastOn: last.day,
    gap: asOf - last.day,
    usualInterval,
    nextDueOn,
    overdueDays: nextDueOn === null ? null : Math.max(0, asOf - nextDueOn),
  }
}

/** Median days between neighbouring contact days, null with fewer than two intervals. */
export function usualIntervalOf(history: History): number | null {
  const intervalsThrough = usualIntervalAlong(history)
  return history.length === 0 ? null : intervalsThrough(history.length - 1)
}

/** The usual interval as it was known on the i-th contact day; i must not fall. */
export function usualIntervalAlong(history: History): (i: number) => number | null {
  const ascending: number[] = []
  return i => {
    while (ascending.length < i) {
      const end = ascending.length + 1
      insert(ascending, history[end]!.day - history[end - 1]!.day)
    }
    return ascending.length < 2 ? null : middle(ascending)
  }
}

function insert(ascending: number[], value: number): void {
  let at = ascending.length
  while (at > 0 && ascending[at - 1]! > value) at--
  ascending.splice(at, 0, value)
}

function middle(ascending: readonly number[]): number {
  const half = ascending.length >> 1
  return ascending.length % 2 === 1 ? ascending[half]! : (ascending[half - 1]! + ascending[half]!) / 2
}
