import { type Ctx, enter } from '../../platform/context.ts'
import { findSession } from '../../sessions/server/find-session.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { listOwnWorkspaces } from '../../workspaces/server/memberships.queries.ts'

type Who = { identityId: string; name: string; email: string }

/**
 * Writes into the audit log of each workspace that somebody is a member of how they came in or changed their ways in.
 * Sign-in is the installation's; who administers a workspace has to know of it all the same.
 */
export async function recordAccess(ctx: Ctx, who: Who, action: `${string}.${string}`, client: string) {
  for (const { id, memberId } of await listOwnWorkspaces(ctx, who.identityId)) {
    const viewer = { memberId, name: who.name, via: 'app', permission: 'read' } as const
    await recordChange(enter(ctx, id, viewer), {
      action,
      subjectId: memberId,
      subject: who.email,
      after: { client },
    })
  }
}

/** Whose session an answer begins, if it begins one. */
export async function findBegun(ctx: Ctx, secret: string, answer: Response): Promise<Who | undefined> {
  const cookie = answer.headers.getSetCookie().find(cookie => /goodfaith\.session_token=[^;]/.test(cookie))
  const value = cookie && /session_token=([^;]+)/.exec(cookie)?.[1]
  return value ? findSession(ctx, secret, decodeURIComponent(value)) : undefined
}
