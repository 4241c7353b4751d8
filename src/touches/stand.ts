import { formatDay, parseDay } from '../platform/days.ts'
import {
  type Approach,
  afterDays,
  dueOn,
  type Ending,
  lastWroteOn,
  nextTouch,
  sentTouches,
} from './approach.ts'
import type { Wait } from './wait.ts'

/** So many touches may be sent before somebody has said that they may: one of them asks for it. */
export const TOUCHES_WITHOUT_PERMISSION = 3
/** So many in a row without a word, however close together, and nothing more is proposed before the wait is over. */
export const MOST_UNANSWERED = 3

/** How an approach stands on a day; one thing at a time, what has to be looked at first before what could be done. */
export type Stand =
  | ({ kind: 'ended' } & Ending)
  /** They wrote. Nothing is proposed until somebody has looked at it. */
  | { kind: 'paused'; answers: number }
  | { kind: 'silent'; advice: 'follow-up' | 'walk-away'; since: string; days: number }
  /** More touches than may be sent to somebody who has not said that they may. */
  | { kind: 'unpermitted'; touchId: string }
  | { kind: 'due'; touchId: string; dueOn: string }
  | { kind: 'waiting'; touchId: string; until: string; because: 'planned' | 'unanswered' }
  /** No touch is left. */
  | { kind: 'through' }

type Known = {
  today: string
  /** Mails from them that nobody has looked at since the last touch. */
  answers: number
  wait: Wait
  isPermitted: boolean
}

export function standOf(approach: Approach, { today, answers, wait, isPermitted }: Known): Stand {
  if (approach.ending) return { kind: 'ended', ...approach.ending }
  if (answers > 0) return { kind: 'paused', answers }
  const silence = silenceOf(approach, { today, wait })
  if (silence) return silence
  const next = nextTouch(approach)
  if (!next) return { kind: 'through' }
  if (!isPermitted && sentTouches(approach).length >= TOUCHES_WITHOUT_PERMISSION)
    return { kind: 'unpermitted', touchId: next.id }
  const wrote = lastWroteOn(approach)
  if (wrote && unansweredIn(approach) >= MOST_UNANSWERED && !isOverridden(approach)) {
    const until = afterDays(wrote, wait.days + 1)
    return { kind: 'waiting', touchId: next.id, until, because: 'unanswered' }
  }
  const due = formatDay(dueOn(approach, next))
  return due <= today
    ? { kind: 'due', touchId: next.id, dueOn: due }
    : { kind: 'waiting', touchId: next.id, until: due, because: 'planned' }
}

/**
 * The silence that has outlasted the wait, and what to do: once forward one's own last mail, then walk away. Null
 * where it is not so long yet, where it is ours because they wrote last, or where somebody goes on all the same.
 */
function silenceOf(approach: Approach, { today, wait }: Pick<Known, 'today' | 'wait'>): Stand | null {
  const since = lastWroteOn(approach)
  if (since === null || isAnswered(approach, since) || isOverridden(approach)) return null
  const days = parseDay(today)! - parseDay(since)!
  if (days <= wait.days) return null
  const isFollowedUp = approach.followUps.some(({ on }) => !isAnswered(approach, on))
  return { kind: 'silent', advice: isFollowedUp ? 'walk-away' : 'follow-up', since, days }
}

const isAnswered = ({ lastAnswerOn }: Approach, on: string) => lastAnswerOn !== null && on <= lastAnswerOn

/** Touches sent since they last wrote. */
export const unansweredIn = (approach: Approach): number =>
  sentTouches(approach).filter(({ outcome }) => !isAnswered(approach, outcome.on)).length

function isOverridden(approach: Approach): boolean {
  const last = sentTouches(approach).at(-1)
  return approach.overrides.some(({ touchId }) => touchId === last?.id)
}
