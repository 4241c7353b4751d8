import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import type { Shared } from './share-mail.ts'
import './correspondence.table.ts'

/** What of their own mail whoever asks shares, latest first, and whom they want no mail kept of. */
export async function listPrivacy(ctx: WorkspaceCtx) {
  const { rows } = await sql<Shared & { name: string; sharedAt: Date }>`
    select case when s.message_id is not null then 'message' when s.person_id is not null then 'person'
        else 'organisation' end as what,
      coalesce(s.message_id, s.person_id, s.organisation_id) as id,
      coalesce(m.subject, p.name, o.name) as name, s.shared_at as "sharedAt"
    from mail_shares s
    left join messages m on m.workspace_id = s.workspace_id and m.id = s.message_id
    left join people p on p.workspace_id = s.workspace_id and p.id = s.person_id
    left join organisations o on o.workspace_id = s.workspace_id and o.id = s.organisation_id
    where s.workspace_id = ${ctx.workspaceId} and s.member_id = ${ctx.viewer.memberId}::uuid
    order by s.shared_at desc, s.id`.execute(ctx.db)
  const exclusions = await ctx.db
    .selectFrom('capture_exclusions')
    .select(['pattern', 'since'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('member_id', '=', ctx.viewer.memberId)
    .orderBy('pattern')
    .execute()
  return {
    shares: rows.map(({ sharedAt, ...share }) => ({ ...share, sharedAt: sharedAt.toISOString() })),
    exclusions: exclusions.map(({ pattern, since }) => ({ pattern, since: since.toISOString() })),
  }
}
