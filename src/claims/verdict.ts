import type { Observed, Observer, Side } from '../evidence/evidence.ts'

/** That somebody found a claim true or false. */
export type Verdict = {
  memberId: string
  personId: string
  /** Whose claim it was. */
  side: Side
  isConfirmed: boolean
  foundOn: string
  text: string
  claim: string
  threadId: string | null
  observedBy: Observer
}

/** What a verdict is evidence of: whose claim it was can be believed, or not. */
export function observedInVerdict({ isConfirmed, foundOn, text, claim, ...tie }: Verdict): Observed {
  const kind = isConfirmed ? 'claim_confirmed' : 'claim_refuted'
  const found = `Found ${isConfirmed ? 'true' : 'false'}: “${claim}”`
  return { ...tie, kind, occurredOn: foundOn, because: text ? `${found}. ${text}` : found }
}
