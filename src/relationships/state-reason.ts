import type { Day } from '../platform/days.ts'
import type { History } from './history.ts'
import { rateOn } from './rates.ts'
import { type Rhythm, rhythmOf } from './rhythm.ts'
import type { Revival, Run } from './state.ts'
import { FAST_HALF_LIFE_DAYS, SLOW_HALF_LIFE_DAYS } from './wave.ts'
import { counted, daysAgo, everyDays, rounded } from './wording.ts'

/** One sentence that says with its numbers why a relationship is in this state. */
export function reasonFor({ state, revival }: Run, known: History, asOf: Day): string {
  const rhythm = rhythmOf(known, asOf)!
  switch (state) {
    case 'dormant':
      return `No contact for ${counted(rhythm.gap, 'day')}; ${habit(rhythm)}.`
    case 'new':
      return `First contact ${daysAgo(asOf - rhythm.firstOn)}; ${counted(messageCount(known), 'message')} so far.`
    case 'revived':
      return comeback(revival!, asOf)
    case 'waxing':
      return `More contact than before: ${paces(known, asOf)}.`
    case 'waning':
      return `Less contact than before: ${paces(known, asOf)}; ${lastSeen(rhythm)}.`
    case 'steady':
      return `About as much contact as before: ${paces(known, asOf)}; ${lastSeen(rhythm)}.`
  }
}

function habit({ usualInterval, contactDays }: Rhythm): string {
  if (usualInterval !== null) return `before that usually every ${everyDays(usualInterval)}`
  return contactDays === 1 ? 'only one day of contact before that' : 'only two days of contact before that'
}

function lastSeen({ gap, usualInterval }: Rhythm): string {
  const last = `last contact ${daysAgo(gap)}`
  return usualInterval === null ? last : `${last}, usually every ${everyDays(usualInterval)}`
}

function comeback({ on, silence }: Revival, asOf: Day): string {
  return `Back in contact ${daysAgo(asOf - on)} after ${counted(silence, 'day')} of silence.`
}

function messageCount(known: History): number {
  return known.reduce((sum, { sent, received }) => sum + sent + received, 0)
}

/** Both paces in the one unit that suits the livelier of them. */
function paces(known: History, asOf: Day): string {
  const lately = rateOn(known, FAST_HALF_LIFE_DAYS, asOf)
  const longer = rateOn(known, SLOW_HALF_LIFE_DAYS, asOf)
  const livelier = Math.max(lately, longer)
  const [days, unit] = livelier >= 1 / 7 ? [7, 'week'] : livelier >= 1 / 30 ? [30, 'month'] : [365, 'year']
  const now = rounded(lately * days)
  return `${now} ${now === '1' ? 'message' : 'messages'} a ${unit} lately, ${rounded(longer * days)} over the longer run`
}
