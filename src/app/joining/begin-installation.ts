import { sql } from 'kysely'
import { type Ctx, enter, inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { createIdentity } from '../../sessions/server/create-identity.ts'
import { countIdentities, makeInstallationOwner } from '../../sessions/server/identities.queries.ts'
import type { SignIn } from '../../sessions/server/sign-in.ts'
import { openOwnWorkspace } from '../open-workspace.ts'
import { joinWorkspace } from './join-workspace.ts'

const BEGINNING = 0x600dbe91

/**
 * The first to come makes themselves the owner: of this installation, and of its first workspace. Whatever was
 * imported from the command line before is in there. Refused once there is anybody who can sign in.
 */
export const beginInstallation = (
  ctx: Ctx,
  signIn: SignIn,
  parts: { name: string; email: string; password: string },
): Promise<void> =>
  inTransaction(ctx, async ctx => {
    await sql`select pg_advisory_xact_lock(${BEGINNING})`.execute(ctx.db)
    if ((await countIdentities(ctx)) > 0) {
      throw new Refusal('conflict', 'This installation has an owner already. Sign in.')
    }
    const identityId = await createIdentity(ctx, signIn, parts)
    await makeInstallationOwner(ctx, identityId)
    const { id } = await openOwnWorkspace(ctx)
    const { name, email } = parts
    await joinWorkspace(enter(ctx, id), { identityId, name, email: email.toLowerCase(), role: 'owner' })
  })
