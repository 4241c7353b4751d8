import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { listTrashed, type TrashPage } from '../../timeline/server/list-trashed.ts'
import type { ClaimsTable, ClaimTellingsTable, ProofsTable } from './claims.table.ts'

/** A claim of which something is about to be said; one in the trash has to come back first. */
export async function lockStandingClaim(
  ctx: WorkspaceCtx,
  id: string,
): Promise<Pick<ClaimsTable, 'text' | 'of_person_id'>> {
  const { rows } = await sql<Pick<ClaimsTable, 'text' | 'of_person_id'> & { isTrashed: boolean }>`
    select text, of_person_id, trashed_at is not null as "isTrashed" from claims
    where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(ctx.db)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such claim here.')
  if (rows[0].isTrashed) throw new Refusal('conflict', `“${rows[0].text}” is in the trash. Restore it first.`)
  return rows[0]
}

export type ClaimRow = Omit<ClaimsTable, 'version' | 'trashed_at' | 'trashed_by'> & {
  version: number
  trashed_at: Date | null
}

/** The claims of the register, or those named, whatever they are in the trash; the latest stated first. */
export async function listClaimRows(
  ctx: WorkspaceCtx,
  { ids, ofPersonId }: { ids?: readonly string[]; ofPersonId?: string } = {},
): Promise<ClaimRow[]> {
  const { rows } = await sql<ClaimRow>`
    select * from claims where workspace_id = ${ctx.workspaceId}
      ${ids ? sql`and id = any(${ids}::uuid[])` : sql`and trashed_at is null`}
      ${ofPersonId ? sql`and of_person_id = ${ofPersonId}::uuid` : sql``}
    order by stated_on desc, id desc`.execute(ctx.db)
  return rows
}

export type ProofRow = Omit<ProofsTable, 'version' | 'trashed_at' | 'trashed_by'> & { version: number }

export async function listProofRows(ctx: WorkspaceCtx, claimIds: readonly string[]): Promise<ProofRow[]> {
  const { rows } = await sql<ProofRow>`
    select * from proofs where workspace_id = ${ctx.workspaceId} and claim_id = any(${claimIds}::uuid[])
      and trashed_at is null order by dated_on desc, id desc`.execute(ctx.db)
  return rows
}

/** To whom claims were made, or what was claimed to somebody, the latest first. */
export async function listTellings(
  ctx: WorkspaceCtx,
  of: { claimIds: readonly string[] } | { personId: string },
): Promise<ClaimTellingsTable[]> {
  const wanted =
    'personId' in of ? sql`person_id = ${of.personId}::uuid` : sql`claim_id = any(${of.claimIds}::uuid[])`
  const { rows } = await sql<ClaimTellingsTable>`
    select * from claim_tellings where workspace_id = ${ctx.workspaceId} and ${wanted}
    order by told_on desc, id desc`.execute(ctx.db)
  return rows
}

export const listTrashedClaims = (ctx: WorkspaceCtx, page: TrashPage) =>
  listTrashed(ctx, 'claims', sql`r.text`, page)

export const listTrashedProofs = (ctx: WorkspaceCtx, page: TrashPage) =>
  listTrashed(ctx, 'proofs', sql`r.title`, page)

/** The proofs of a claim, the claims of a person and their entry as a reference, in the trash or not. */
export async function listRecordsAbout(ctx: WorkspaceCtx, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from proofs where workspace_id = ${ctx.workspaceId} and claim_id = ${id}::uuid
    union all
    select id from claims where workspace_id = ${ctx.workspaceId} and of_person_id = ${id}::uuid
    union all
    select id from client_references
    where workspace_id = ${ctx.workspaceId} and person_id = ${id}::uuid`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

/** Which claim each of some proofs shows. */
export async function claimsOfProofs(
  ctx: WorkspaceCtx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; claimId: string }>`
    select id, claim_id as "claimId" from proofs
    where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(ctx.db)
  return new Map(rows.map(({ id, claimId }) => [id, claimId]))
}
