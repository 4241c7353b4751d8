import type { Factor } from './evidence.ts'

/** How a kind bears on one factor. Of self-orientation, valence 1 is serving oneself alone. */
export type Signal = {
  factor: Factor
  /** In [0, 1]; `degree` where each piece of evidence has one of its own. */
  valence: number | 'degree'
  weight: number
  /** Null never fades; left out, it fades as its factor does. */
  halfLifeDays?: number | null
}

export type EvidenceKind = {
  /** What happened, of whichever side: “A commitment was kept”. */
  words: string
  signals: readonly Signal[]
  /** Why it bears on trust at all, with the source where there is one. */
  reason: string
}

/** Days after which evidence counts half. Starting points, not findings: to be fitted to outcomes. */
export const HALF_LIFE_DAYS: Readonly<Record<Factor, number>> = {
  credibility: 365,
  reliability: 180,
  intimacy: 270,
  'self-orientation': 180,
}

const credibility = (valence: 0 | 1, weight: number) => ({ factor: 'credibility', valence, weight }) as const
const reliability = (valence: 0 | 1 | 'degree', weight: number) =>
  ({ factor: 'reliability', valence, weight }) as const
const intimacy = (valence: number, weight: number) => ({ factor: 'intimacy', valence, weight }) as const
const selfOrientation = (valence: number, weight: number) =>
  ({ factor: 'self-orientation', valence, weight }) as const

/**
 * Everything that can be evidence, and what it weighs unless a workspace says otherwise. The weights are assumptions
 * until a workspace's own outcomes speak for them.
 */
export const EVIDENCE_KINDS = {
  commitment_kept: {
    words: 'A commitment was kept',
    signals: [reliability(1, 1)],
    reason:
      'Keeping one’s word is what reliability means; being early earns nothing more (Gneezy & Epley 2014).',
  },
  commitment_late: {
    words: 'A commitment was kept late',
    signals: [reliability('degree', 1)],
    reason: 'A day late on a commitment of a month is little, a week late on one of a week is half a breach.',
  },
  commitment_broken: {
    words: 'A commitment was broken',
    signals: [reliability(0, 2)],
    reason: 'Bad weighs more than good.',
  },
  claim_confirmed: {
    words: 'A claim was found true',
    signals: [credibility(1, 1)],
    reason: 'Skeptical buyers check, and what they found themselves they believe.',
  },
  claim_refuted: {
    words: 'A claim was found false',
    signals: [credibility(0, 2)],
    reason: 'One claim that does not hold casts doubt on the others.',
  },
  proof_given: {
    words: 'A proof that was asked for was given',
    signals: [credibility(1, 0.5)],
    reason: 'Who can show what they say has reason to be believed.',
  },
  proof_withheld: {
    words: 'A proof that was asked for was not given',
    signals: [credibility(0, 0.5)],
    reason: 'A claim that its maker will not show stands on nothing.',
  },
  question_answered: {
    words: 'A question was answered',
    signals: [reliability(1, 0.3)],
    reason: 'Being answered is the smallest form of being able to rely on somebody.',
  },
  deception_found: {
    words: 'A deception was found',
    signals: [
      { ...credibility(0, 5), halfLifeDays: null },
      { ...reliability(0, 5), halfLifeDays: null },
    ],
    reason: 'Trust harmed by deception does not fully come back (Schweitzer, Hershey & Bradlow 2006).',
  },
  confidence_given: {
    words: 'Bad news or something private was confided',
    signals: [intimacy(1, 1)],
    reason: 'People tell what could hurt them to those with whom they feel safe.',
  },
  confidence_broken: {
    words: 'Something confided was passed on',
    signals: [intimacy(0, 3)],
    reason: 'What was told in private and went round is not told again.',
  },
  introduction_made: {
    words: 'An introduction was made',
    signals: [intimacy(1, 1)],
    reason: 'Who introduces somebody vouches for them with their own name.',
  },
  vouched_for: {
    words: 'Somebody they know vouched for them',
    signals: [credibility(1, 1)],
    reason:
      'Trust is passed on, discounted by how far the one who passes it on is trusted (Jøsang & Ismail 2002).',
  },
  favour_done: {
    words: 'A favour was done',
    signals: [intimacy(1, 0.5), selfOrientation(0, 0.5)],
    reason: 'Help that nobody had to give shows whom somebody has in mind.',
  },
  gift_welcomed: {
    words: 'A gift was welcomed',
    signals: [intimacy(1, 1), selfOrientation(0.2, 1)],
    reason: 'In a relationship that exists, a small gift more than doubled what followed (Maréchal & Thöni).',
  },
  gift_given: {
    words: 'A gift was made',
    signals: [intimacy(0.5, 1), selfOrientation(0.2, 1)],
    reason: 'Something made for one person takes thought; what they made of it is not known yet.',
  },
  gift_misplaced: {
    words: 'A gift was made too early, or while a decision was open',
    signals: [selfOrientation(0.7, 1)],
    reason: 'At a first meeting a gift was found to do harm (Maréchal & Thöni): it looks like a purchase.',
  },
  ignorance_admitted: {
    words: 'Said “I don’t know”',
    signals: [credibility(1, 0.5)],
    reason: 'Who says when they do not know can be believed when they say that they do.',
  },
  limit_admitted: {
    words: 'Admitted a limit of what they offer',
    signals: [credibility(1, 1), selfOrientation(0, 0.5)],
    reason: 'It costs something to say, which is why it is believed.',
  },
  bias_disclosed: {
    words: 'Disclosed an interest of their own',
    signals: [credibility(1, 0.5), selfOrientation(0, 0.5)],
    reason: 'An interest that is known can be allowed for.',
  },
  mistake_owned: {
    words: 'Owned a mistake before it was found',
    signals: [credibility(1, 1), selfOrientation(0, 0.5)],
    reason: 'Nobody made them say it.',
  },
  advised_against: {
    words: 'Advised against dealing with themselves',
    signals: [selfOrientation(0, 2)],
    reason: 'A costly signal: it served the other side at one’s own expense.',
  },
  competitor_recommended: {
    words: 'Recommended a competitor, since that served better',
    signals: [selfOrientation(0, 2)],
    reason: 'The acid test: the other side’s interest was put first when it cost the deal.',
  },
  pushed: {
    words: 'Pushed for a date or a decision',
    signals: [selfOrientation(1, 0.5)],
    reason: 'The hurry was one’s own.',
  },
  asked_without_reason: {
    words: 'Asked without giving a reason',
    signals: [selfOrientation(1, 0.3)],
    reason: 'An ask without a because serves the one who asks.',
  },
} as const satisfies Record<string, EvidenceKind>

export type EvidenceKindName = keyof typeof EVIDENCE_KINDS
export const EVIDENCE_KIND_NAMES = Object.keys(EVIDENCE_KINDS) as EvidenceKindName[]
