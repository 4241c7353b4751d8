import { type Ctx, enter } from '../../platform/context.ts'
import { findProvider } from '../../sessions/server/providers.queries.ts'
import type { Newcomer } from '../../sessions/server/sign-in.ts'
import { joinWorkspace } from './join-workspace.ts'

/**
 * Somebody whom a provider of single sign-on brings for the first time becomes a member of the workspace that the
 * provider is for, where their address is of the domain that it speaks for. Others sign in and are nowhere yet.
 */
export async function welcomeNewcomer(ctx: Ctx, { id, name, email }: Newcomer, provider: string) {
  const found = await findProvider(ctx, provider)
  if (!found?.workspaceId || !email.toLowerCase().endsWith(`@${found.domain}`)) return
  await joinWorkspace(enter(ctx, found.workspaceId), {
    identityId: id,
    name,
    email: email.toLowerCase(),
    role: 'member',
  })
}
