import { answerAsking, askReference } from '../claims/server/ask-reference.ts'
import { addClaim, withdrawClaim } from '../claims/server/edit-claim.ts'
import { addProof } from '../claims/server/edit-proof.ts'
import { addReference } from '../claims/server/edit-reference.ts'
import { recordVerdict } from '../claims/server/record-verdict.ts'
import { answerProofCycle, askForProof, endProofCycle } from '../claims/server/run-proof-cycle.ts'
import { tellClaim } from '../claims/server/tell-claim.ts'
import { type ClaimFact, claimFacts, type ProofTold } from '../world/facts/claims.ts'
import { type CycleFact, cycleFacts } from '../world/facts/proof-cycles.ts'
import { type ReferenceFact, referenceFacts } from '../world/facts/references.ts'
import type { Telling } from './sample-facts.ts'

/** What the people of the story claimed and found, how they asked to be shown, and who spoke for us. */
export async function tellClaims(telling: Telling) {
  const ids = new Map<string, string>()
  for (const fact of claimFacts) ids.set(fact.key, await tellOne(telling, fact))
  for (const fact of cycleFacts) await tellCycle(telling, fact, fact.claim && ids.get(fact.claim))
  for (const fact of claimFacts) await tellWithdrawal(telling, fact, ids.get(fact.key)!)
  for (const fact of referenceFacts) await tellReference(telling, fact)
}

async function tellOne({ as, person, mail }: Telling, fact: ClaimFact): Promise<string> {
  const { by, on, text, measure, value, unit, conditions, asOf, places } = fact
  const said = { text, measure, value, unit, conditions, asOf, places, statedOn: on }
  const id = await addClaim(as(by, on), { ...said, ...(fact.of && { ofPersonId: person(fact.of) }) })
  for (const proof of fact.proofs ?? []) await addProof(as(by, latestOf(proof)), id, proofOf(proof))
  for (const told of fact.told ?? [])
    await tellClaim(as(told.by, told.on), id, {
      personId: person(told.to),
      on: told.on,
      ...(told.mail && { messageId: mail(told.mail) }),
    })
  for (const found of fact.found ?? [])
    await recordVerdict(as(found.by, found.on), id, {
      personId: person(found.with),
      isConfirmed: found.isTrue,
      text: found.text,
      foundOn: found.on,
      ...(found.mail && { messageId: mail(found.mail) }),
    })
  return id
}

const proofOf = ({ on, ...proof }: ProofTold) => ({ ...proof, datedOn: on })

const latestOf = ({ on, permission }: ProofTold) => (permission && permission.on > on ? permission.on : on)

async function tellWithdrawal({ as }: Telling, { withdrawn }: ClaimFact, id: string) {
  if (withdrawn) await withdrawClaim(as(withdrawn.by, withdrawn.on), id, withdrawn)
}

async function tellCycle({ as, person, mail }: Telling, fact: CycleFact, claimId: string | undefined) {
  const { by, asked, given, withheld, after } = fact
  const shownIn = (step: { mail?: string }) => step.mail && { messageId: mail(step.mail) }
  const id = await askForProof(as(by, asked.on), {
    personId: person(fact.with),
    claimId,
    isChallenge: fact.isChallenge,
    asked: asked.text,
    askedOn: asked.on,
    ...shownIn(asked),
  })
  const answer = given ?? withheld
  if (answer)
    await answerProofCycle(as(by, answer.on), id, {
      answer: given ? 'given' : 'withheld',
      text: answer.text,
      answeredOn: answer.on,
      ...shownIn(answer),
    })
  if (after)
    await endProofCycle(as(by, after.on), id, {
      ending: after.ending,
      text: after.text,
      endedOn: after.on,
      ...shownIn(after),
    })
}

async function tellReference({ as, person }: Telling, fact: ReferenceFact) {
  const { by, on, favour, knows, isHappy, says, consent, asked = [] } = fact
  const id = await addReference(as(by, on), {
    personId: person(fact.of),
    favour,
    knows,
    isHappy,
    says,
    ...(consent && { consent: { ...consent, withdrawnOn: consent.withdrawnOn ?? null } }),
  })
  for (const asking of asked) {
    const askingId = await askReference(as(asking.by, asking.on), id, {
      askedFor: asking.for,
      askedOn: asking.on,
      ...(asking.client && { clientId: person(asking.client) }),
    })
    const { answer, answeredOn } = asking
    if (answer)
      await answerAsking(as(asking.by, answeredOn!), { referenceId: id, askingId }, { answer, answeredOn })
  }
}
