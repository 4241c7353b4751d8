import { z } from 'zod'
import type { Observed, Observer } from '../evidence/evidence.ts'
import { idSchema } from '../platform/http/fields.ts'
import { daySchema, lineSchema } from '../platform/text.ts'

/** What makes a referral cost nothing, so that it proves nothing. Each is asked; one yes and it does not count. */
export const EXCLUSIONS = ['trivial', 'leaving', 'no-offering', 'expected-to-fail'] as const
export type Exclusion = (typeof EXCLUSIONS)[number]

/** Each as a question to whoever writes it down, and as the reason why it does not count. */
export const EXCLUSION_WORDS: Readonly<Record<Exclusion, { question: string; reason: string }>> = {
  trivial: {
    question: 'Did this client matter little to us?',
    reason: 'the client was of trivial importance to us',
  },
  leaving: {
    question: 'Were we losing them anyway?',
    reason: 'we were losing the client anyway',
  },
  'no-offering': {
    question: 'Had we nothing of that kind to offer ourselves?',
    reason: 'we had no viable offering of that kind',
  },
  'expected-to-fail': {
    question: 'Did we expect the one we recommended to fail?',
    reason: 'we recommended one that we expected to fail',
  },
}

export const referralFieldsSchema = z.object({
  personId: idSchema,
  /** Who of us; oneself where it is not said. */
  memberId: idSchema.optional(),
  /** Who sent whom to somebody better: we them, or they us. */
  madeBy: z.enum(['us', 'them']).default('us'),
  need: lineSchema(500).min(1, 'Say what they needed.'),
  recommended: lineSchema(200).min(1, 'Say who was recommended.'),
  madeOn: daySchema.optional(),
  /** Those of the four that hold. An empty list says that all four were answered with no. */
  exclusions: z
    .array(z.enum(EXCLUSIONS))
    .max(EXCLUSIONS.length)
    .overwrite(given => EXCLUSIONS.filter(one => given.includes(one))),
  /** Where it was said in writing. */
  messageId: idSchema.optional(),
})

export const outcomeFieldsSchema = z.object({
  text: lineSchema(500).min(1, 'Say what came of it.'),
  cameOn: daySchema.optional(),
  messageId: idSchema.optional(),
})

export type ReferralFields = z.output<typeof referralFieldsSchema>
export type OutcomeFields = z.output<typeof outcomeFieldsSchema>

export type Referral = {
  memberId: string
  personId: string
  madeBy: 'us' | 'them'
  need: string
  recommended: string
  madeOn: string
  exclusions: readonly Exclusion[]
  threadId: string | null
  observedBy: Observer
}

/** True, or why it does not count. The four are about what it cost us; what they did for us cost them what it cost. */
export function countsAsTest({ madeBy, exclusions }: Pick<Referral, 'madeBy' | 'exclusions'>): true | string {
  if (madeBy === 'them' || exclusions.length === 0) return true
  const reasons = exclusions.map(exclusion => EXCLUSION_WORDS[exclusion].reason)
  return `It does not count: ${inARow(reasons)}.`
}

/** What a referral is evidence of: of the one who put the other's interest first, or of nothing. */
export function observedInReferral(referral: Referral): Observed[] {
  const { memberId, personId, madeBy, need, recommended, madeOn, threadId, observedBy } = referral
  if (countsAsTest(referral) !== true) return []
  const because =
    madeBy === 'us' ? `We sent them to ${recommended}: ${need}` : `They sent us to ${recommended}: ${need}`
  return [
    {
      memberId,
      personId,
      side: madeBy === 'us' ? 'ours' : 'theirs',
      kind: 'competitor_recommended',
      occurredOn: madeOn,
      threadId,
      observedBy,
      because,
    },
  ]
}

const inARow = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
