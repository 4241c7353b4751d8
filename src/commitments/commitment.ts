import { z } from 'zod'
import { type Observed, type Observer, outranks, type Side } from '../evidence/evidence.ts'
import { type Day, parseDay } from '../platform/days.ts'
import { idSchema } from '../platform/http/fields.ts'
import { daySchema, lineSchema } from '../platform/text.ts'

export const PARTIES = ['us', 'them'] as const
export type Party = (typeof PARTIES)[number]

export const commitmentFieldsSchema = z.object({
  personId: idSchema,
  /** Who of us; oneself where it is not said. */
  memberId: idSchema.optional(),
  owedBy: z.enum(PARTIES),
  text: lineSchema(300).min(1, 'Say what was promised.'),
  dueOn: daySchema,
  /** When it was said: the day of the message, else today, where nothing else is given. */
  saidOn: daySchema.optional(),
  messageId: idSchema.optional(),
  noteId: idSchema.optional(),
})

export type CommitmentFields = z.output<typeof commitmentFieldsSchema>

const told = {
  /** Whose word it is: ours, or what they told us. */
  toldBy: z.enum(PARTIES).default('us'),
  because: lineSchema(500).default(''),
  /** The message that shows it. */
  messageId: idSchema.optional(),
}

export const keepingFieldsSchema = z.object({ keptOn: daySchema.optional(), ...told })
export const breakingFieldsSchema = z.object({ brokenOn: daySchema.optional(), ...told })
export type KeepingFields = z.output<typeof keepingFieldsSchema>
export type BreakingFields = z.output<typeof breakingFieldsSchema>

export const renegotiationFieldsSchema = z.object({
  dueOn: daySchema,
  /** When the new day was agreed: the day of the message, else today. */
  agreedOn: daySchema.optional(),
  because: lineSchema(500).default(''),
  messageId: idSchema.optional(),
})
export type RenegotiationFields = z.output<typeof renegotiationFieldsSchema>

/** Another day for the same commitment, and when that was agreed. */
export type Renegotiation = { agreedOn: string; dueOn: string }

/** What somebody says became of it: kept or broken, and on which day. */
export type Outcome = {
  kind: 'keeping' | 'breaking'
  on: string
  toldBy: Party
  observedBy: Observer
  authorId: string | null
  recordedAt: Date
}

export type Commitment = {
  memberId: string
  personId: string
  owedBy: Party
  text: string
  saidOn: string
  /** The day first named. */
  firstDueOn: string
  threadId: string | null
  /** In the order in which they were agreed. */
  renegotiations: readonly Renegotiation[]
  /** In the order in which they were written down; what was taken back is not among them. */
  outcomes: readonly Outcome[]
}

export const sideOf = (owedBy: Party): Side => (owedBy === 'us' ? 'ours' : 'theirs')

/** What was said last in time, and by when: what is kept or broken is measured by it. */
export type Terms = { saidOn: string; dueOn: string }

/**
 * A new day counts where it was agreed before the old one was past; from then on the time given is counted from that
 * agreement. One that came later leaves the day as it was: that is lateness, announced.
 */
export function termsOf({
  saidOn,
  firstDueOn,
  renegotiations,
}: Pick<Commitment, 'saidOn' | 'firstDueOn' | 'renegotiations'>): Terms {
  return renegotiations.reduce<Terms>(
    (terms, { agreedOn, dueOn }) => (agreedOn <= terms.dueOn ? { saidOn: agreedOn, dueOn } : terms),
    { saidOn, dueOn: firstDueOn },
  )
}

/** Past its day, the day on which it is now said to come; null where nobody said. */
export function announcedFor(commitment: Pick<Commitment, 'saidOn' | 'firstDueOn' | 'renegotiations'>) {
  const { dueOn } = termsOf(commitment)
  const last = commitment.renegotiations.at(-1)
  return last && last.agreedOn > dueOn ? last.dueOn : null
}

export const daysLate = ({ dueOn }: Terms, keptOn: string): number => Math.max(0, day(keptOn) - day(dueOn))

/**
 * What a keeping says of reliability, in (0, 1]: 1 in time, one half when it came as late as it had been promised
 * ahead, halving on. Early earns nothing more (Gneezy & Epley 2014). What was promised for the same day
 * counts as promised a day ahead.
 */
export const timeliness = (terms: Terms, keptOn: string): number =>
  2 ** (-daysLate(terms, keptOn) / Math.max(1, day(terms.dueOn) - day(terms.saidOn)))

/**
 * The word that is believed. The weightier observer's; of two that weigh the same, on our own commitments the one that
 * speaks worse of us, since anybody can type what pleases them, and on theirs the word of ours that came last, since
 * who was owed it knows.
 */
export function believedOf(commitment: Commitment): Outcome | null {
  return commitment.outcomes.reduce<Outcome | null>((believed, next) => {
    if (!believed || outranks(next.observedBy, believed.observedBy)) return next
    if (outranks(believed.observedBy, next.observedBy)) return believed
    if (commitment.owedBy === 'us') return worth(next) < worth(believed) ? next : believed
    return next.toldBy === 'us' || believed.toldBy === 'them' ? next : believed
  }, null)

  function worth({ kind, on }: Outcome) {
    return kind === 'breaking' ? 0 : timeliness(termsOf(commitment), on)
  }
}

/** Whether what they told us agrees with what we say ourselves; null where only one of us has spoken. */
export function heardOf({ outcomes }: Pick<Commitment, 'outcomes'>): 'confirmed' | 'disputed' | null {
  const [ours, theirs] = PARTIES.map(party => outcomes.findLast(({ toldBy }) => toldBy === party))
  if (!ours || !theirs) return null
  return ours.kind === theirs.kind && ours.on === theirs.on ? 'confirmed' : 'disputed'
}

export const STATES = ['open', 'overdue', 'kept', 'late', 'broken'] as const
export type State = (typeof STATES)[number]

/** How it stands on a day: a commitment past its day is overdue until somebody says what became of it. */
export function stateOf(commitment: Commitment, today: string): State {
  const outcome = believedOf(commitment)
  const terms = termsOf(commitment)
  if (!outcome) return terms.dueOn < today ? 'overdue' : 'open'
  if (outcome.kind === 'breaking') return 'broken'
  return outcome.on > terms.dueOn ? 'late' : 'kept'
}

/** What a commitment is evidence of: once it is settled, of the one who owed it. To renegotiate is evidence of nothing. */
export function observedInCommitment(commitment: Commitment): Observed[] {
  const outcome = believedOf(commitment)
  if (!outcome) return []
  const { memberId, personId, owedBy, text, threadId } = commitment
  const terms = termsOf(commitment)
  const late = daysLate(terms, outcome.on)
  const of = {
    memberId,
    personId,
    side: sideOf(owedBy),
    occurredOn: outcome.on,
    threadId,
    observedBy: outcome.observedBy,
  }
  if (outcome.kind === 'breaking') return [{ ...of, kind: 'commitment_broken', because: `Broken: ${text}` }]
  if (late === 0) return [{ ...of, kind: 'commitment_kept', because: `Kept: ${text}` }]
  return [
    {
      ...of,
      kind: 'commitment_late',
      degree: timeliness(terms, outcome.on),
      because: `Kept ${late} ${late === 1 ? 'day' : 'days'} late: ${text}`,
    },
  ]
}

const day = (text: string): Day => parseDay(text)!
