import type { Day } from '../platform/days.ts'
import type { EvidenceKindName } from './kinds.ts'

/** The four of the trust equation (Maister, Green & Galford 2000). */
export const FACTORS = ['credibility', 'reliability', 'intimacy', 'self-orientation'] as const
export type Factor = (typeof FACTORS)[number]

/** Whose trustworthiness: ours, as they have reason to see us, or theirs, as we have reason to see them. */
export const SIDES = ['ours', 'theirs'] as const
export type Side = (typeof SIDES)[number]

/** Whose word it is, the weightiest first: where two contradict each other, the earlier of these is believed. */
export const OBSERVERS = ['client', 'document', 'system', 'member'] as const
export type Observer = (typeof OBSERVERS)[number]

export const outranks = (one: Observer, other: Observer): boolean =>
  OBSERVERS.indexOf(one) < OBSERVERS.indexOf(other)

/** The fact that evidence follows from: which sort, and which of them. */
export type Source = { kind: string; id: string }

/** What a fact has to say, as its concept puts it; the ledger adds the rest. */
export type Observed = Omit<
  Evidence,
  'id' | 'degree' | 'share' | 'day' | 'threadId' | 'recordedAt' | 'kind'
> & {
  kind: EvidenceKindName
  degree?: number
  share?: number
  occurredOn: string
  threadId?: string | null
  /** Why it counts, as a sentence that can be read on its own. */
  because: string
}

/** One dated fact between one of us and one of them that bears on trust. What it weighs is not said here. */
export type Evidence = {
  id: string
  memberId: string
  personId: string
  side: Side
  kind: string
  /** How much of it there was, for kinds that have degrees, in [0, 1]; else 1. */
  degree: number
  /** How much of the weight of its kind it has, in (0, 1]: less for what is known at second hand. */
  share: number
  day: Day
  /** The conversation that it stands in, where it stands in one. */
  threadId: string | null
  observedBy: Observer
  /** When it was written down, in milliseconds: of one day, the order in which they count. */
  recordedAt: number
}
