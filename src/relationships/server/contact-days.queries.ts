import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './relationships.table.ts'

/** On how many days before a day one of us and one of them had been in contact. */
export async function countContactDays(
  ctx: WorkspaceCtx,
  { memberId, personId, before }: { memberId: string; personId: string; before: string },
): Promise<number> {
  const { rows } = await sql<{ days: number }>`
    select count(*)::int as days from relationships r
    join relationship_days d on d.workspace_id = r.workspace_id and d.relationship_id = r.id
    where r.workspace_id = ${ctx.workspaceId} and r.member_id = ${memberId}::uuid
      and r.person_id = ${personId}::uuid and d.day < ${before}::date`.execute(ctx.db)
  return rows[0]!.days
}

/** On how many days anybody of us was in contact with somebody, and when last. */
export async function findContact(
  ctx: WorkspaceCtx,
  personId: string,
): Promise<{ contactDays: number; lastExchangeOn: string | null }> {
  const { rows } = await sql<{ contactDays: number; lastExchangeOn: string | null }>`
    select count(distinct d.day)::int as "contactDays", max(d.day)::text as "lastExchangeOn" from relationships r
    join relationship_days d on d.workspace_id = r.workspace_id and d.relationship_id = r.id
    where r.workspace_id = ${ctx.workspaceId} and r.person_id = ${personId}::uuid`.execute(ctx.db)
  return rows[0]!
}
