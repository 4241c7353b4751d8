import { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay, parseDay } from '../../platform/days.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import { missingIn } from '../claim.ts'
import { CLAIM_STATES, type ClaimState, carries, stateOf } from '../claim-state.ts'
import { type ClaimRow, listClaimRows, listProofRows } from './claims.queries.ts'
import { byClaim, factsOf, type Known } from './facts-of-claims.ts'
import { listCycleRows, listVerdictRows } from './findings.queries.ts'
import { knownNames, type Naming } from './known-names.ts'
import { pageInOrder } from './page-in-order.ts'

export type Wanted = {
  side?: 'ours' | 'theirs' | undefined
  state?: ClaimState | 'inexact' | undefined
  search?: string | undefined
  at?: string | undefined
}

/** A page of the register as of a day: those claims that need somebody first, and how many of all stand so. */
export async function listClaims(
  ctx: WorkspaceCtx,
  { cursor, limit, ...wanted }: Wanted & { cursor?: string | undefined; limit: number },
) {
  const { found, chosen, today } = await findClaims(ctx, wanted)
  const { page, next } = pageInOrder(chosen, BY_NEED, { cursor, limit })
  return {
    claims: page,
    next,
    counts: [
      ...CLAIM_STATES.map(name => ({ state: name, count: found.filter(one => one.state === name).length })),
      { state: 'inexact' as const, count: found.filter(({ missing }) => missing.length > 0).length },
    ],
    total: found.length,
    asOf: formatDay(today),
    abilities: { add: mayKeepRegister(ctx.viewer) },
  }
}

/** All of what is asked for, in the same order. */
export async function listAllClaims(ctx: WorkspaceCtx, wanted: Wanted): Promise<ClaimSummary[]> {
  const { chosen } = await findClaims(ctx, wanted)
  return pageInOrder(chosen, BY_NEED, { limit: chosen.length }).page
}

/**
 * The claims in which the words are found, and those of them that stand as is asked for. How each stands follows from
 * all that is known of it, so that to count exactly all of them are looked at, whichever page is shown.
 */
async function findClaims(ctx: WorkspaceCtx, { side = 'ours', state, search = '', at }: Wanted) {
  const today = await dayAsked(ctx, at)
  const stated = (await listClaimRows(ctx)).filter(
    claim => (claim.of_person_id === null) === (side === 'ours') && parseDay(claim.stated_on)! <= today,
  )
  const knownOf = byClaim(await findKnown(ctx, stated))
  const naming = await knownNames(
    ctx,
    [],
    stated.map(({ of_person_id }) => of_person_id),
  )
  const all = stated.map(claim => summarise(claim, knownOf(claim.id), { today, naming }))
  const found = all.filter(claim => contains(claim, search))
  const isWanted = (claim: ClaimSummary) =>
    state === undefined || (state === 'inexact' ? claim.missing.length > 0 : claim.state === state)
  return { found, chosen: found.filter(isWanted), today }
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

const placeSchema = z.object({
  state: z.enum(CLAIM_STATES),
  since: z.string(),
  statedOn: z.string(),
  id: z.string(),
})
type Place = z.infer<typeof placeSchema>

const later = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)

const BY_NEED = {
  keyOf: ({ state, since, statedOn, id }: ClaimSummary): Place => ({ state, since, statedOn, id }),
  compare: (a: Place, b: Place) =>
    NEED.indexOf(a.state) - NEED.indexOf(b.state) ||
    later(a.since, b.since) ||
    later(a.statedOn, b.statedOn) ||
    later(a.id, b.id),
  schema: placeSchema,
}

/** Every word of the search stands somewhere in the claim. */
function contains({ text, measure, unit, conditions, places, of }: ClaimSummary, search: string): boolean {
  const plain = (said: string) => said.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  const said = plain([text, measure, unit, conditions, ...places, of?.name].filter(Boolean).join(' '))
  return plain(search)
    .split(/\s+/)
    .every(word => said.includes(word))
}
