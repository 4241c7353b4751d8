import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay, parseDay } from '../../platform/days.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import { missingIn } from '../claim.ts'
import { CLAIM_STATES, type ClaimState, carries, stateOf } from '../claim-state.ts'
import { type ClaimRow, listClaimRows, listProofRows } from './claims.queries.ts'
import { factsOf, type Known } from './facts-of-claims.ts'
import { listCycleRows, listVerdictRows } from './findings.queries.ts'
import { knownNames, type Naming } from './known-names.ts'

export type Wanted = {
  side?: 'ours' | 'theirs' | undefined
  state?: ClaimState | 'inexact' | undefined
  search?: string | undefined
  at?: string | undefined
}

/**
 * The register as of a day: each claim with how it stands, those that need somebody first, and how many stand so. A
 * firm says tens of things, not thousands; all are read, and what is asked for is taken from them.
 */
export async function listClaims(ctx: WorkspaceCtx, { side = 'ours', state, search = '', at }: Wanted) {
  const today = await dayAsked(ctx, at)
  const stated = (await listClaimRows(ctx)).filter(
    claim => (claim.of_person_id === null) === (side === 'ours') && parseDay(claim.stated_on)! <= today,
  )
  const known = await findKnown(ctx, stated)
  const naming = await knownNames(
    ctx,
    [],
    stated.map(({ of_person_id }) => of_person_id),
  )
  const all = stated.map(claim => summarise(claim, known, { today, naming }))
  const found = all.filter(claim => contains(claim, search))
  const isWanted = (claim: ClaimSummary) =>
    state === undefined || (state === 'inexact' ? claim.missing.length > 0 : claim.state === state)
  return {
    claims: found.filter(isWanted).sort(byNeed),
    counts: [
      ...CLAIM_STATES.map(name => ({ state: name, count: found.filter(one => one.state === name).length })),
      { state: 'inexact' as const, count: found.filter(({ missing }) => missing.length > 0).length },
    ],
    total: found.length,
    asOf: formatDay(today),
    abilities: { add: mayKeepRegister(ctx.viewer) },
  }
}

export const dayAsked = async (ctx: WorkspaceCtx, at: string | undefined): Promise<Day> =>
  at === undefined ? await todayIn(ctx) : parseDay(at)!

/** What is known of some claims besides what they say. */
export async function findKnown(ctx: WorkspaceCtx, claims: readonly { id: string }[]): Promise<Known> {
  const claimIds = claims.map(({ id }) => id)
  return {
    proofs: await listProofRows(ctx, claimIds),
    verdicts: await listVerdictRows(ctx, { claimIds }),
    cycles: await listCycleRows(ctx, { claimIds }),
  }
}

export type ClaimSummary = ReturnType<typeof summarise>

/** A claim as a line of the register: what it says, what it lacks, and how it stands. */
export function summarise(claim: ClaimRow, known: Known, { today, naming }: { today: Day; naming: Naming }) {
  const facts = factsOf(claim, known)
  const { state, since, because } = stateOf(facts, today)
  const { id, text, measure, value, unit, conditions, places, as_of: asOf } = claim
  const standing = facts.verdicts.filter(({ on }) => on <= today)
  return {
    id,
    text,
    measure,
    value,
    unit,
    conditions,
    asOf,
    places,
    of: claim.of_person_id ? naming(claim.of_person_id) : null,
    missing: missingIn({ measure, value, unit, conditions, asOf }),
    state,
    since: formatDay(since),
    because,
    proofs: facts.proofs.filter(proof => carries(proof, today)).length,
    confirmations: standing.filter(({ isConfirmed }) => isConfirmed).length,
    refutations: standing.filter(({ isConfirmed }) => !isConfirmed).length,
    statedOn: claim.stated_on,
    version: claim.version,
  }
}

/** Refuted claims that we still say stand first, withdrawn ones last. */
const NEED: readonly ClaimState[] = [
  'refuted',
  'contested',
  'stale',
  'unproven',
  'evidenced',
  'confirmed',
  'withdrawn',
]

const byNeed = (a: ClaimSummary, b: ClaimSummary) =>
  NEED.indexOf(a.state) - NEED.indexOf(b.state) || (a.since < b.since ? 1 : a.since > b.since ? -1 : 0)

/** Every word of the search stands somewhere in the claim. */
function contains({ text, measure, unit, conditions, places, of }: ClaimSummary, search: string): boolean {
  const plain = (said: string) => said.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  const said = plain([text, measure, unit, conditions, ...places, of?.name].filter(Boolean).join(' '))
  return plain(search)
    .split(/\s+/)
    .every(word => said.includes(word))
}
