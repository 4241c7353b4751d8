import { z } from 'zod'
import type { Observed, Observer } from '../evidence/evidence.ts'
import { idSchema } from '../platform/http/fields.ts'
import { daySchema, lineSchema } from '../platform/text.ts'

/** From so many days of contact before it on, a gift is made within a relationship that exists (Maréchal & Thöni). */
export const LEAST_CONTACT_DAYS = 3

export const FINDING =
  'In a field experiment a small gift more than doubled what followed where the two knew each other, and did harm at a first meeting (Maréchal & Thöni).'

export const RESPONSES = ['welcomed', 'declined', 'misfired'] as const
export type GiftResponse = (typeof RESPONSES)[number]

export const giftFieldsSchema = z.object({
  personId: idSchema,
  /** Who of us; oneself where it is not said. */
  memberId: idSchema.optional(),
  givenBy: z.enum(['us', 'them']).default('us'),
  what: lineSchema(300).min(1, 'Say what was given.'),
  /** What was found out about them before, that made it fit them alone. */
  research: lineSchema(1000).default(''),
  /** What could have gone wrong with it. */
  risk: lineSchema(500).default(''),
  givenOn: daySchema.optional(),
  /** Whether the one it was given to had a decision before them that its giver had a stake in. */
  hasOpenDecision: z.boolean(),
  messageId: idSchema.optional(),
})

export const responseFieldsSchema = z.object({
  response: z.enum(RESPONSES),
  text: lineSchema(500).default(''),
  heardOn: daySchema.optional(),
  messageId: idSchema.optional(),
})

export type GiftFields = z.output<typeof giftFieldsSchema>
export type ResponseFields = z.output<typeof responseFieldsSchema>

export type Gift = {
  memberId: string
  personId: string
  givenBy: 'us' | 'them'
  what: string
  research: string
  risk: string
  givenOn: string
  priorContactDays: number
  hasOpenDecision: boolean
  threadId: string | null
  observedBy: Observer
}

/** What the one it was for made of it, as far as it was heard. */
export type Heard = {
  response: GiftResponse
  heardOn: string
  text: string
  threadId: string | null
  observedBy: Observer
}

type Circumstances = Pick<Gift, 'priorContactDays' | 'hasOpenDecision'>

/** True where a gift is made in a relationship that exists and while nothing is being decided; else why not. */
export function isWellPlaced({ priorContactDays, hasOpenDecision }: Circumstances): true | string {
  const isEarly = priorContactDays < LEAST_CONTACT_DAYS
  if (isEarly && hasOpenDecision) return `${tooEarly(priorContactDays)} And a decision was open.`
  if (isEarly) return tooEarly(priorContactDays)
  return hasOpenDecision
    ? 'A decision was open that the giver had a stake in: it looks like a purchase.'
    : true
}

function tooEarly(days: number): string {
  const before =
    days === 0
      ? 'There was no contact'
      : `There ${days === 1 ? 'was one day' : `were ${days} days`} of contact`
  return `${before} before it; ${LEAST_CONTACT_DAYS} days make a relationship that a gift can be made in.`
}

/**
 * What a gift is evidence of. A misplaced one is that whatever became of it: at a first meeting even a welcomed gift
 * looks like a purchase. One that was declined was still made with thought, and counts as one of which nothing was
 * heard. One that misfired says nothing for its giver and nothing against: meant well, done badly. To count it as harm
 * would have people write down fewer of the risks that they took; these last two are our judgement, not findings.
 */
export function observedInGift(gift: Gift, heard: Heard | null): Observed[] {
  const { memberId, personId, givenBy, what, givenOn, threadId, observedBy } = gift
  const side = givenBy === 'us' ? 'ours' : 'theirs'
  const made = { memberId, personId, side, threadId, observedBy, occurredOn: givenOn } as const
  const placed = isWellPlaced(gift)
  if (placed !== true) return [{ ...made, kind: 'gift_misplaced', because: `${what}. ${placed}` }]
  if (heard?.response === 'misfired') return []
  if (heard?.response !== 'welcomed') return [{ ...made, kind: 'gift_given', because: what }]
  const because = heard.text ? `${what}: ${heard.text}` : what
  return [
    {
      ...made,
      kind: 'gift_welcomed',
      because,
      occurredOn: heard.heardOn,
      threadId: heard.threadId ?? threadId,
      observedBy: heard.observedBy,
    },
  ]
}

/** What the ledger does with it, in a sentence for whoever looks at the gift. */
export function standingOf(gift: Circumstances, response: GiftResponse | null): string {
  const placed = isWellPlaced(gift)
  if (placed !== true) return `It counts as misplaced. ${placed}`
  if (response === 'welcomed') return 'It was welcomed, and counts as that.'
  if (response === 'declined') return 'It was declined, and counts as a gift of which nothing was heard.'
  if (response === 'misfired') return 'It misfired, and counts neither for nor against.'
  return 'Nothing was heard of it yet; it counts as made, with thought.'
}
