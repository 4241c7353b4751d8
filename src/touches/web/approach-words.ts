import { counted, formatDate, formatDistance } from '../../ui/format.ts'
import type { Became } from '../approach.ts'
import type { Approach } from './touches.api.ts'

type Stand = Approach['stand']

/** Headings of the list, in the order in which they want somebody. */
export const HEADINGS = [
  { heading: 'Proposed now', kinds: ['due'] },
  { heading: 'They wrote: look at it first', kinds: ['paused'] },
  { heading: 'Silent for longer than usual', kinds: ['silent'] },
  { heading: 'To be decided', kinds: ['unpermitted', 'through'] },
  { heading: 'Waiting for its day', kinds: ['waiting'] },
] as const satisfies readonly { heading: string; kinds: readonly Stand['kind'][] }[]

export const BECAME: Record<Became, string> = {
  conversation: 'It became a conversation',
  'walked-away': 'Walked away',
  dropped: 'Dropped',
}

/** How an approach stands, in a few words. */
export function standInWords({ stand, touches }: Pick<Approach, 'stand' | 'touches'>, today: string): string {
  switch (stand.kind) {
    case 'due':
      return stand.dueOn === today ? 'proposed today' : `proposed since ${formatDate(stand.dueOn)}`
    case 'paused':
      return `paused by ${stand.answers === 1 ? 'a mail' : counted(stand.answers, 'mail')} of theirs`
    case 'silent':
      return `no word for ${counted(stand.days, 'day')}: ${
        stand.advice === 'follow-up' ? 'forward your last mail, once' : 'walk away'
      }`
    case 'unpermitted':
      return 'they have not said that you may keep in contact'
    case 'through':
      return touches.length === 0 ? 'nothing is planned' : 'no touch is left: say what became of it'
    case 'waiting':
      return stand.because === 'unanswered'
        ? `several touches without a word; nothing before ${formatDate(stand.until)}`
        : `next ${formatDate(stand.until)} (${formatDistance(stand.until, today)})`
    case 'ended':
      return `${BECAME[stand.became].toLowerCase()}, ${formatDate(stand.on)}`
  }
}

const WHOSE: Record<Approach['wait']['of'], string> = {
  tie: 'the usual interval of this tie',
  person: 'their usual interval with all of us, as this tie has none yet',
  workspace: 'the median usual interval here, as they have none yet',
  nobody: 'a fortnight, as nobody here has a rhythm yet',
}

export const waitInWords = ({ days, of }: Approach['wait']): string =>
  `The wait for an answer is ${counted(days, 'day')}: ${WHOSE[of]}.`

/** When a touch is to come, as it is planned. */
export function whenInWords(
  { daysAfter, plannedOn }: { daysAfter: number | null; plannedOn: string | null },
  isFirst: boolean,
): string {
  if (plannedOn) return formatDate(plannedOn)
  if (daysAfter === 0) return isFirst ? 'at once' : 'on the same day as the one before'
  return `${counted(daysAfter ?? 0, 'day')} ${isFirst ? 'after it was begun' : 'after the one before'}`
}

export const balanceInWords = ({ gives, asks }: Approach['balance']): string =>
  `Gave ${gives.sent} and asked ${asks.sent} so far; ${gives.planned} to give and ${asks.planned} to ask are planned.`
