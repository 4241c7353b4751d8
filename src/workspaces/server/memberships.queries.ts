import type { Ctx } from '../../platform/context.ts'
import type { Role } from '../roles.ts'
import './memberships.table.ts'
import './workspaces.table.ts'

type Membership = { workspaceId: string; memberId: string; name: string; role: Role }

/** As whom an identity is in a workspace; undefined where it is not, or where there is no such workspace. */
export const findMembership = (ctx: Ctx, slug: string, identityId: string): Promise<Membership | undefined> =>
  ctx.db
    .selectFrom('workspaces')
    .innerJoin('memberships', 'memberships.workspace_id', 'workspaces.id')
    .innerJoin('members', join =>
      join
        .onRef('members.workspace_id', '=', 'memberships.workspace_id')
        .onRef('members.id', '=', 'memberships.member_id'),
    )
    .select([
      'workspaces.id as workspaceId',
      'memberships.member_id as memberId',
      'members.name',
      'memberships.role',
    ])
    .where('workspaces.slug', '=', slug)
    .where('memberships.identity_id', '=', identityId)
    .executeTakeFirst()
