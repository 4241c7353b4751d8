import { enter, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { type Permission, permits, type Viewer } from '../../platform/viewer.ts'
import { PERMISSION_OF, whyNot } from '../../workspaces/roles.ts'
import { findMembership } from '../../workspaces/server/memberships.queries.ts'
import type { AskedCtx, Asker } from './asker.ts'

/**
 * Lets whoever asks into a workspace as the member they are there, with the database reduced to it. A workspace
 * that one is no member of does not exist, as far as one can tell.
 */
export async function letIn(ctx: AskedCtx, slug: string, needed: Permission): Promise<WorkspaceCtx> {
  const { asker } = ctx
  if (!asker) throw new Refusal('signed_out', 'Sign in first.')
  const membership = await findMembership(ctx, slug, asker.identityId)
  if (!membership || (asker.key && asker.key.workspaceId !== membership.workspaceId)) {
    throw new Refusal('not_found', `There is no workspace called “${slug}”.`)
  }
  const { memberId, name, role, workspaceId } = membership
  const viewer: Viewer = { memberId, name, via: asker.via, permission: PERMISSION_OF[role] }
  if (!permits(viewer.permission, needed)) throw new Refusal('forbidden', whyNot(needed))
  requireScope(asker, needed)
  const { clock, ids, log } = ctx
  return enter({ db: ctx.doors.into(workspaceId), clock, ids, log }, workspaceId, {
    ...viewer,
    permission: asker.key ? lesser(viewer.permission, asker.key.scope) : viewer.permission,
  })
}

function requireScope({ key }: Asker, needed: Permission) {
  if (!key || permits(key.scope, needed)) return
  throw new Refusal('forbidden', `This key is for “${key.scope}”; that needs one for “${needed}”.`)
}

const lesser = (one: Permission, other: Permission) => (permits(one, other) ? other : one)
