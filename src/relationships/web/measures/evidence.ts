import {
  counted,
  formatDate,
  formatDays,
  formatHours,
  formatShare,
  NOT_KNOWN_YET,
  roundedFigure,
} from '../../../ui/format.ts'
import type { EncountersOf } from '../relationships.api.ts'
import type { Measured, Rate } from '../words.ts'

type About = NonNullable<EncountersOf['about']>

/** A number of a relationship, opened: what it is, how it comes about, and which messages stand behind it. */
export type Evidence = {
  title: string
  value: (measured: Measured) => string
  meaning: (measured: Measured) => string
  /** The reasons that raised or lowered it, in words; only what is predicted has any. */
  reasons?: (measured: Measured) => readonly string[]
  rate?: (measured: Measured) => Rate
  side?: 'ours' | 'theirs'
  messages: readonly { about: About; name: string }[]
}

const ALL = [{ about: 'all', name: 'All messages' }] as const
const THEY_ANSWERED = { about: 'theirAnswered', name: 'They answered' } as const
const WE_ANSWERED = { about: 'ourAnswered', name: 'We answered' } as const

export const EVIDENCE = {
  strength: {
    title: 'Strength',
    value: ({ strength }) => formatShare(strength),
    meaning: ({ isMutual }) =>
      isMutual
        ? 'How likely it is that we are in contact within 90 days, from both sides having written.'
        : 'The chance of contact within 90 days, lowered because only one side has ever written.',
    reasons: ({ because }) => because,
    messages: ALL,
  },
  chance90: {
    title: 'Chance of contact in 90 days',
    value: ({ chance90 }) => formatShare(chance90),
    meaning: () => 'Predicted from when and how often we were in contact, and from who answered whom.',
    reasons: ({ because }) => because,
    messages: ALL,
  },
  expected90: {
    title: 'Days of contact expected in 90 days',
    value: ({ expected90 }) => (expected90 === null ? NOT_KNOWN_YET : roundedFigure(expected90)),
    meaning: ({ contactDays, firstAt }) =>
      `So far there were ${counted(contactDays, 'day')} with contact since ${formatDate(firstAt)}.`,
    reasons: ({ because }) => because,
    messages: ALL,
  },
  rhythm: {
    title: 'Usual time between contacts',
    value: ({ usualIntervalDays }) => lengthOrUnknown(usualIntervalDays),
    meaning: ({ contactDays }) =>
      `The median over ${counted(contactDays, 'day')} with contact: half of the silences were shorter, half longer.`,
    messages: ALL,
  },
  nextDue: {
    title: 'Next contact due',
    value: ({ nextDueAt }) => (nextDueAt ? formatDate(nextDueAt) : NOT_KNOWN_YET),
    meaning: ({ nextDueAt, usualIntervalDays, lastAt }) =>
      nextDueAt
        ? `By this relationship’s own rhythm: last contact on ${formatDate(lastAt)}, usually ${lengthOrUnknown(usualIntervalDays)} between contacts.`
        : 'There is too little contact yet to know its rhythm.',
    messages: ALL,
  },
  messages: {
    title: 'Messages',
    value: ({ sent, received }) => counted(sent + received, 'message'),
    meaning: ({ firstAt, lastAt }) => `From ${formatDate(firstAt)} to ${formatDate(lastAt)}, newest first.`,
    messages: ALL,
  },
  sent: {
    title: 'Messages from us',
    value: ({ sent }) => counted(sent, 'message'),
    meaning: () => 'Every message we wrote to them. Mail that went one way counts for nothing by itself.',
    side: 'ours',
    messages: [{ about: 'sent', name: 'From us' }],
  },
  received: {
    title: 'Messages from them',
    value: ({ received }) => counted(received, 'message'),
    meaning: () => 'Every message they wrote to us.',
    side: 'theirs',
    messages: [{ about: 'received', name: 'From them' }],
  },
  theirReplyRate: {
    title: 'How often they answer',
    value: ({ theirReplyRate }) => shareOrUnknown(theirReplyRate),
    meaning: ({ theirReplyRate }) => answered(theirReplyRate, 'we wrote', 'they'),
    rate: ({ theirReplyRate }) => theirReplyRate,
    side: 'theirs',
    messages: [THEY_ANSWERED, { about: 'theirUnanswered', name: 'They did not answer' }],
  },
  ourReplyRate: {
    title: 'How often we answer',
    value: ({ ourReplyRate }) => shareOrUnknown(ourReplyRate),
    meaning: ({ ourReplyRate }) => answered(ourReplyRate, 'they wrote', 'we'),
    rate: ({ ourReplyRate }) => ourReplyRate,
    side: 'ours',
    messages: [WE_ANSWERED, { about: 'ourUnanswered', name: 'We did not answer' }],
  },
  theirReplyTime: {
    title: 'How fast they answer',
    value: ({ theirMedianReplyHours }) => hoursOrUnknown(theirMedianReplyHours),
    meaning: () => 'The median over the messages they answered: half were answered sooner, half later.',
    side: 'theirs',
    messages: [THEY_ANSWERED],
  },
  ourReplyTime: {
    title: 'How fast we answer',
    value: ({ ourMedianReplyHours }) => hoursOrUnknown(ourMedianReplyHours),
    meaning: () => 'The median over the messages we answered: half were answered sooner, half later.',
    side: 'ours',
    messages: [WE_ANSWERED],
  },
} as const satisfies Record<string, Evidence>

export type EvidenceKey = keyof typeof EVIDENCE

/** What the address asks to have opened; nothing where it asks for no number there is. */
export const evidenceOf = (key: string | undefined): Evidence | undefined =>
  key !== undefined && Object.hasOwn(EVIDENCE, key) ? EVIDENCE[key as EvidenceKey] : undefined

export const shareOrUnknown = (rate: Rate): string => (rate ? formatShare(rate.rate) : NOT_KNOWN_YET)
export const hoursOrUnknown = (hours: number | null): string =>
  hours === null ? NOT_KNOWN_YET : formatHours(hours)
export const lengthOrUnknown = (days: number | null): string =>
  days === null ? NOT_KNOWN_YET : formatDays(days)

function answered(rate: Rate, wrote: string, who: string): string {
  if (!rate) return `Not known yet: of what ${wrote}, nothing has had a week’s time to be answered.`
  return (
    `Of ${counted(rate.matured, 'message')} ${wrote} that had at least a week’s time, ${who} answered ${rate.answered}. ` +
    'A message to several people counts for each of them only in part. ' +
    `With so many, the true rate lies between ${formatShare(rate.low)} and ${formatShare(rate.high)} (90 %).`
  )
}
