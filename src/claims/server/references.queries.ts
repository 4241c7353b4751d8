import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { listTrashed, type TrashPage } from '../../timeline/server/list-trashed.ts'
import type { ClientReferencesTable, ReferenceAskingsTable } from './claims.table.ts'

export type ReferenceRow = Omit<ClientReferencesTable, 'version' | 'trashed_at' | 'trashed_by'> & {
  version: number
  person: string
  title: string | null
  organisation: string | null
  author: string | null
}

export async function listReferenceRows(ctx: WorkspaceCtx): Promise<ReferenceRow[]> {
  const { rows } = await sql<ReferenceRow>`
    select r.*, p.name as person, p.title, o.name as organisation, m.name as author
    from client_references r
    join people p on p.workspace_id = r.workspace_id and p.id = r.person_id
    left join organisations o on o.workspace_id = p.workspace_id and o.id = p.organisation_id
      and o.trashed_at is null
    left join members m on m.workspace_id = r.workspace_id and m.id = r.author_id
    where r.workspace_id = ${ctx.workspaceId} and r.trashed_at is null and p.trashed_at is null
    order by p.name, r.id`.execute(ctx.db)
  return rows
}

export type AskingRow = ReferenceAskingsTable & { member: string | null; client: string | null }

/** Every time that one of them was asked, the latest first. */
export async function listAskingRows(ctx: WorkspaceCtx): Promise<AskingRow[]> {
  const { rows } = await sql<AskingRow>`
    select a.*, m.name as member, p.name as client from reference_askings a
    left join members m on m.workspace_id = a.workspace_id and m.id = a.member_id
    left join people p on p.workspace_id = a.workspace_id and p.id = a.client_id
    where a.workspace_id = ${ctx.workspaceId} order by a.asked_on desc, a.id desc`.execute(ctx.db)
  return rows
}

export async function findReferenceOf(ctx: WorkspaceCtx, personId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from client_references
    where workspace_id = ${ctx.workspaceId} and person_id = ${personId}::uuid and trashed_at is null`.execute(
    ctx.db,
  )
  return rows[0]?.id
}

export const listTrashedReferences = (ctx: WorkspaceCtx, page: TrashPage) =>
  listTrashed(
    ctx,
    'client_references',
    sql`(select p.name from people p where p.workspace_id = r.workspace_id and p.id = r.person_id)`,
    page,
  )
