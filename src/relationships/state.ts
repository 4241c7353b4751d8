import type { Day } from '../platform/days.ts'
import { type History, historyUntil } from './history.ts'
import { rateAlong } from './rates.ts'
import { FALLBACK_INTERVAL_DAYS, usualIntervalAlong } from './rhythm.ts'
import { reasonFor } from './state-reason.ts'
import { FAST_HALF_LIFE_DAYS, momentum, SLOW_HALF_LIFE_DAYS } from './wave.ts'

export type RelationshipState = 'new' | 'waxing' | 'steady' | 'waning' | 'dormant' | 'revived'

export type StateOn = {
  state: RelationshipState
  /** First day of the present unbroken run of this state. */
  since: Day
  /** One sentence for a person, with its numbers. */
  because: string
}

export const NEW_DAYS = 45
export const REVIVED_DAYS = 90
export const TREND = 0.25
/** Silence past eight times the usual interval rarely ends (Navarro, Miritello, Chaves and Moro 2017). */
export const DORMANT_INTERVALS = 8
export const DORMANT_LEAST_DAYS = 30

/**
 * In silence ln R_h moves by at most (ln2/h) / (1 - 2^(-observed/h)) a day: under .036 for the half-life of 30 days
 * and .025 for that of 180 once a tie is past its new days. So a trend cannot turn before momentum has come this far.
 */
const MOST_DRIFT_PER_DAY = 0.036

/**
 * What a relationship is at the end of `asOf`; null where there has been no contact by then. Where several would
 * fit, the first of these holds: dormant (the silence is the news), new (too early for a trend), revived, then
 * waxing, waning or steady by momentum. Days after `asOf` change nothing.
 */
export function stateOf(history: History, asOf: Day): StateOn | null {
  const known = historyUntil(history, asOf)
  if (known.length === 0) return null
  const run = presentRun(known, asOf)
  return { state: run.state, since: run.from, because: reasonFor(run, known, asOf) }
}

/** Looks back over ever more contact days until the present run is seen to begin: most runs are short. */
function presentRun(known: History, asOf: Day): Run {
  for (let contacts = 1; ; contacts *= 4) {
    const start = Math.max(0, known.length - contacts)
    let run: Run | undefined
    for (const spell of spells(known, asOf, start)) if (spell.state !== run?.state) run = spell
    if (run && (start === 0 || run.from > known[start]!.day)) return run
  }
}

/** Every change of state up to the end of `asOf`, the first contact being the first, each with its reason then. */
export function stateChanges(history: History, asOf: Day): StateOn[] {
  const changes: StateOn[] = []
  for (const spell of spells(historyUntil(history, asOf), asOf)) {
    if (spell.state === changes.at(-1)?.state) continue
    const because = reasonFor(spell, historyUntil(history, spell.from), spell.from)
    changes.push({ state: spell.state, since: spell.from, because })
  }
  return changes
}

/** Days without contact, from the contact that ended them. */
export type Revival = { on: Day; silence: number }

export type Run = { state: RelationshipState; from: Day; revival: Revival | null }

/** The runs of one state from the contact `start` on, in order; neighbours may be of the same state. */
function* spells(history: History, asOf: Day, start = 0): Generator<Run> {
  const momentumOn = momentumAlong(history)
  const usualIntervalAt = usualIntervalAlong(history)
  let revival: Revival | null = null
  let dormantFrom = Number.POSITIVE_INFINITY

  for (const [i, contact] of history.entries()) {
    if (contact.day > dormantFrom) revival = { on: contact.day, silence: contact.day - history[i - 1]!.day }
    dormantFrom = firstDormantDay(contact.day, usualIntervalAt(i))
    if (i < start) continue

    const silenceEnds = Math.min(asOf, (history[i + 1]?.day ?? Number.POSITIVE_INFINITY) - 1)
    const newUntil = history[0]!.day + NEW_DAYS - 1
    const revivedUntil = revival ? revival.on + REVIVED_DAYS : Number.NEGATIVE_INFINITY
    let trend: RelationshipState | null = null
    for (let day = contact.day; day <= silenceEnds; ) {
      if (day >= dormantFrom) {
        yield { state: 'dormant', from: day, revival }
        break
      }
      const settledUntil = day <= newUntil ? newUntil : revivedUntil
      if (day <= settledUntil) {
        yield { state: day <= newUntil ? 'new' : 'revived', from: day, revival }
        day = Math.min(dormantFrom, settledUntil + 1)
      } else {
        const m = momentumOn(day)
        const state = trendOf(m)
        if (state !== trend) yield { state, from: day, revival }
        trend = state
        day = Math.min(dormantFrom, day + 1 + Math.floor(Math.abs(Math.abs(m) - TREND) / MOST_DRIFT_PER_DAY))
      }
    }
  }
}

function firstDormantDay(lastContact: Day, usualInterval: number | null): Day {
  const patience = Math.max(DORMANT_LEAST_DAYS, DORMANT_INTERVALS * (usualInterval ?? FALLBACK_INTERVAL_DAYS))
  return lastContact + Math.floor(patience) + 1
}

function trendOf(m: number): 'waxing' | 'steady' | 'waning' {
  return m > TREND ? 'waxing' : m < -TREND ? 'waning' : 'steady'
}

function momentumAlong(history: History): (day: Day) => number {
  const fast = rateAlong(history, FAST_HALF_LIFE_DAYS)
  const slow = rateAlong(history, SLOW_HALF_LIFE_DAYS)
  return day => momentum(fast(day), slow(day))
}
