import { type Ctx, enter, inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { createIdentity } from '../../sessions/server/create-identity.ts'
import type { SignIn } from '../../sessions/server/sign-in.ts'
import { getInvitation, useInvitation } from '../../workspaces/server/invitations.queries.ts'
import { joinWorkspace } from './join-workspace.ts'

type Present = { identityId: string; name: string; email: string }
type Newcomer = { name: string; password: string }

/**
 * Takes an invitation up: as whoever is signed in, where it was sent to their address; else as somebody new, who
 * proves with the link that they read mail at that address. Gives the slug of the workspace.
 */
export async function acceptInvitation(
  ctx: Ctx,
  signIn: SignIn,
  token: string,
  who: { present: Present } | { newcomer: Newcomer },
): Promise<string> {
  const invitation = await getInvitation(ctx, token)
  const { workspaceId, email, role, memberId, slug } = invitation
  if ('present' in who && who.present.email !== email) {
    throw new Refusal(
      'forbidden',
      `This invitation is for ${email}; you are signed in as ${who.present.email}.`,
    )
  }
  return inTransaction(ctx, async ctx => {
    const inside = enter(ctx, workspaceId)
    await useInvitation(inside, invitation.id)
    const { identityId, name } = 'present' in who ? who.present : await settle(ctx, email, who.newcomer)
    const viewer = { memberId, name, via: 'app', permission: 'read' } as const
    await joinWorkspace({ ...inside, viewer }, { identityId, email, name, role, memberId })
    return slug
  })

  async function settle(ctx: Ctx, email: string, { name, password }: Newcomer) {
    return { identityId: await createIdentity(ctx, signIn, { name, email, password }), name }
  }
}
