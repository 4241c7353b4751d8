import type { Ctx, WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Role } from '../roles.ts'
import type { Workspace } from '../workspace.ts'
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

export type SeatRow = {
  memberId: string
  name: string
  role: Role | null
  since: Date | null
  email: string | null
}

/** Everybody of us in the workspace: with a role who can sign in, without one who is known from mail alone. */
export const listSeats = (ctx: WorkspaceCtx): Promise<SeatRow[]> =>
  ctx.db
    .selectFrom('members')
    .leftJoin('memberships', join =>
      join
        .onRef('memberships.workspace_id', '=', 'members.workspace_id')
        .onRef('memberships.member_id', '=', 'members.id'),
    )
    .select([
      'members.id as memberId',
      'members.name',
      'memberships.role',
      'memberships.since',
      'memberships.email',
    ])
    .where('members.workspace_id', '=', ctx.workspaceId)
    .orderBy('members.name')
    .orderBy('members.id')
    .execute()

/** One of us, locked until the transaction ends, with how many owners there are: what a role may become depends on it. */
export async function lockSeat(ctx: WorkspaceCtx, memberId: string): Promise<SeatRow & { owners: number }> {
  await ctx.db
    .selectFrom('memberships')
    .select('member_id')
    .where('workspace_id', '=', ctx.workspaceId)
    .orderBy('member_id')
    .forUpdate()
    .execute()
  const seats = await listSeats(ctx)
  const found = seats.find(seat => seat.memberId === memberId)
  if (!found) throw new Refusal('not_found', 'There is no such member here.')
  return { ...found, owners: seats.filter(({ role }) => role === 'owner').length }
}

/** Who signs in as a member; asked outside every workspace, where a key says which it is for. */
export const findIdentityOfMember = (ctx: Ctx, workspaceId: string, memberId: string) =>
  ctx.db
    .selectFrom('memberships')
    .innerJoin('members', join =>
      join
        .onRef('members.workspace_id', '=', 'memberships.workspace_id')
        .onRef('members.id', '=', 'memberships.member_id'),
    )
    .select(['memberships.identity_id as identityId', 'members.name', 'memberships.email'])
    .where('memberships.workspace_id', '=', workspaceId)
    .where('memberships.member_id', '=', memberId)
    .executeTakeFirst()

export type OwnWorkspace = Workspace & { role: Role; memberId: string }

/** The workspaces that an identity is a member of, one's own before the sample. */
export const listOwnWorkspaces = (ctx: Ctx, identityId: string): Promise<OwnWorkspace[]> =>
  ctx.db
    .selectFrom('memberships')
    .innerJoin('workspaces', 'workspaces.id', 'memberships.workspace_id')
    .select([
      'workspaces.id',
      'workspaces.slug',
      'workspaces.name',
      'workspaces.is_sample as isSample',
      'workspaces.today_on as todayOn',
      'memberships.role',
      'memberships.member_id as memberId',
    ])
    .where('memberships.identity_id', '=', identityId)
    .orderBy('workspaces.is_sample')
    .orderBy('workspaces.created_at')
    .execute()
