import { counted, daysBetween, formatDate, formatDistance } from '../../ui/format.ts'
import type { Commitment } from './commitments.api.ts'

/** `Fri 9 Oct`, with the year where it is not this one. */
export function dayInWords(day: string, today: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'short',
    timeZone: 'UTC',
  })
  const date = formatDate(day)
  return `${weekday} ${day.slice(0, 4) === today.slice(0, 4) ? date.slice(0, -5) : date}`
}

/** Under which heading an open one stands. */
export function headingOf({ dueOn }: Pick<Commitment, 'dueOn'>, today: string): string {
  const away = daysBetween(today, dueOn)
  if (away < 0) return 'Overdue'
  if (away === 0) return 'Today'
  if (away === 1) return 'Tomorrow'
  // Monday is day 0 of a week.
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  if (weekday + away < 7) return 'This week'
  return weekday + away < 14 ? 'Next week' : 'Later'
}

/** When it is due, and what has become of that day. */
export function dueInWords(
  { dueOn, state, announcedFor, renegotiations }: Commitment,
  today: string,
): string {
  const overdue = daysBetween(dueOn, today)
  const due =
    state === 'overdue'
      ? `was due ${dayInWords(dueOn, today)}, ${counted(overdue, 'day')} ago`
      : `due ${dayInWords(dueOn, today)} (${formatDistance(dueOn, today)})`
  if (announcedFor) return `${due}; now said to come ${dayInWords(announcedFor, today)}`
  return renegotiations.length > 0 ? `${due}, ${movedInWords(renegotiations.length)}` : due
}

const movedInWords = (times: number) => (times === 1 ? 'moved once' : `moved ${times} times`)

/** What became of it, in a word or two. */
export function outcomeInWords({ state, outcome }: Pick<Commitment, 'state' | 'outcome'>): string {
  if (state === 'late') return `${counted(outcome!.daysLate, 'day')} late`
  return state
}

/** Whose word that is, and whether the other agrees. */
export function heardInWords({ outcome, heard }: Pick<Commitment, 'outcome' | 'heard'>): string | null {
  if (!outcome) return null
  if (heard === 'confirmed') return 'confirmed by them'
  if (heard === 'disputed')
    return outcome.toldBy === 'them' ? 'as they say; we said otherwise' : 'they say otherwise'
  return outcome.toldBy === 'them' ? 'as they told us' : null
}

export const whoOwes = ({
  owedBy,
  member,
  person,
}: Pick<Commitment, 'owedBy' | 'member' | 'person'>): string =>
  owedBy === 'us' ? `${member} to ${person}` : `${person} to ${member}`
