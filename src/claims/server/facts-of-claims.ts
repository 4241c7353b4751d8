import { type Day, parseDay } from '../../platform/days.ts'
import type { ClaimFacts } from '../claim-state.ts'
import type { ClaimRow, ProofRow } from './claims.queries.ts'
import type { CycleRow, VerdictRow } from './findings.queries.ts'

export type Known = {
  proofs: readonly ProofRow[]
  verdicts: readonly VerdictRow[]
  cycles: readonly CycleRow[]
}

/** What is known, claim by claim: of a whole register each is asked for its own. */
export function byClaim({ proofs, verdicts, cycles }: Known): (claimId: string) => Known {
  const claimOf = ({ claim_id }: { claim_id: string | null }) => claim_id ?? ''
  const known = [grouped(proofs, claimOf), grouped(verdicts, claimOf), grouped(cycles, claimOf)] as const
  return id => ({
    proofs: known[0].get(id) ?? [],
    verdicts: known[1].get(id) ?? [],
    cycles: known[2].get(id) ?? [],
  })
}

export function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

/** The dated facts that the state of a claim follows from; what was withdrawn or struck is none. */
export function factsOf(claim: ClaimRow, { proofs, verdicts, cycles }: Known): ClaimFacts {
  const isOf = ({ claim_id }: { claim_id: string | null }) => claim_id === claim.id
  return {
    statedOn: day(claim.stated_on),
    asOf: maybe(claim.as_of),
    withdrawnOn: maybe(claim.withdrawn_on),
    proofs: proofs.filter(isOf).map(proof => ({
      id: proof.id,
      on: day(proof.dated_on),
      permittedOn: maybe(proof.permitted_on),
      expiresOn: maybe(proof.expires_on),
    })),
    verdicts: verdicts
      .filter(verdict => isOf(verdict) && !verdict.isWithdrawn)
      .map(({ id, person_id: personId, found_on, is_confirmed: isConfirmed }) => ({
        id,
        personId,
        on: day(found_on),
        isConfirmed,
      })),
    challenges: cycles
      .filter(cycle => isOf(cycle) && cycle.is_challenge && !cycle.isWithdrawn)
      .map(({ id, person_id: personId, asked_on, ended_on, ending }) => ({
        id,
        personId,
        openedOn: day(asked_on),
        // Who asks again has not been answered by what they were shown.
        closedOn: ending === 'asked_again' ? null : maybe(ended_on),
      })),
  }
}

const day = (text: string): Day => parseDay(text)!
const maybe = (text: string | null): Day | null => (text === null ? null : day(text))
