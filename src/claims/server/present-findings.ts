import { mayContest } from '../../evidence/evidence.policy.ts'
import { type Day, parseDay } from '../../platform/days.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { ProofRow } from './claims.queries.ts'
import type { ClaimTellingsTable } from './claims.table.ts'
import type { CycleRow, VerdictRow } from './findings.queries.ts'
import type { Naming } from './known-names.ts'

/** A proof with whether it carries the claim today and, where it does not, why. */
export function presentProof(proof: ProofRow, isCarrying: boolean, today: Day) {
  const { id, kind, title, source, verified, version, claim_id: claimId } = proof
  const { dated_on: datedOn, permitted_by: by, permitted_on: on, expires_on: expiresOn } = proof
  return {
    id,
    claimId,
    kind,
    title,
    source,
    datedOn,
    permission: by ? { by, on: on! } : null,
    expiresOn,
    verified,
    carries: isCarrying ? (true as const) : whyNot(proof, today),
    version,
  }
}

function whyNot({ permitted_on: on, expires_on, dated_on }: ProofRow, today: Day): string {
  if (on === null) return 'Nobody has allowed its use.'
  if (expires_on !== null && parseDay(expires_on)! < today) return `It expired on ${expires_on}.`
  return parseDay(dated_on)! > today ? `It is of ${dated_on}.` : `Its use is allowed from ${on}.`
}

export const presentVerdict = (verdict: VerdictRow, naming: Naming, viewer: Viewer) => ({
  id: verdict.id,
  claimId: verdict.claim_id,
  person: naming(verdict.person_id),
  member: naming(verdict.member_id),
  side: verdict.side,
  isConfirmed: verdict.is_confirmed,
  foundOn: verdict.found_on,
  text: verdict.text,
  messageId: verdict.message_id,
  observedBy: verdict.observed_by,
  evidenceId: verdict.evidenceId,
  isWithdrawn: verdict.isWithdrawn,
  isContested: verdict.isContested,
  abilities: { contest: mayContest(viewer, verdict) },
})

export const presentTelling = (telling: ClaimTellingsTable, naming: Naming) => ({
  id: telling.id,
  claimId: telling.claim_id,
  person: naming(telling.person_id),
  member: naming(telling.member_id),
  toldOn: telling.told_on,
  messageId: telling.message_id,
})

/** One round of asking: asked, answered, and what they did then, as far as it has come. */
export const presentCycle = (cycle: CycleRow, naming: Naming) => ({
  id: cycle.id,
  claimId: cycle.claim_id,
  person: naming(cycle.person_id),
  member: naming(cycle.member_id),
  isChallenge: cycle.is_challenge,
  asked: { on: cycle.asked_on, text: cycle.asked, messageId: cycle.asked_in },
  answer: cycle.answer && {
    answer: cycle.answer,
    on: cycle.answered_on!,
    text: cycle.answer_text!,
    messageId: cycle.answered_in,
    proofId: cycle.proof_id,
    observedBy: cycle.observed_by!,
  },
  ending: cycle.ending && {
    ending: cycle.ending,
    on: cycle.ended_on!,
    text: cycle.ending_text!,
    messageId: cycle.ended_in,
  },
  isWithdrawn: cycle.isWithdrawn,
  isContested: cycle.isContested,
})
