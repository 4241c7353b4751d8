import { findMailServer } from '../../../installation/server/mail-settings.ts'
import { listApiKeys } from '../../../sessions/server/api-keys.queries.ts'
import { endApiKey } from '../../../sessions/server/end-api-key.ts'
import { countIdentities } from '../../../sessions/server/identities.queries.ts'
import { makeApiKey } from '../../../sessions/server/make-api-key.ts'
import {
  describeWaysIn,
  endOtherSessions,
  endSession,
  listSessions,
} from '../../../sessions/server/sessions.queries.ts'
import * as sessions from '../../../sessions/sessions.operations.ts'
import type { AskedCtx } from '../asker.ts'
import { type Implementation, implement, inWorkspace } from '../implement.ts'
import type { Parts } from '../parts.ts'

/** Who is signed in, where, and by which keys. */
export const sessionRoutes = ({ secret }: Parts): Implementation[] => [
  implement(sessions.showSessionOperation, async ctx => {
    const [count, server] = [await countIdentities(ctx), await findMailServer(ctx, secret)]
    return { hasBegun: count > 0, canMail: server !== undefined, identity: await presentIdentity(ctx) }
  }),
  implement(sessions.listSessionsOperation, async ctx => {
    const { identityId, session } = ctx.asker!
    const found = await listSessions(ctx, identityId)
    return {
      sessions: found.map(({ begunAt, renewedAt, ...rest }) => ({
        ...rest,
        begunAt: begunAt.toISOString(),
        renewedAt: renewedAt.toISOString(),
        isThisOne: rest.id === session?.id,
      })),
    }
  }),
  implement(sessions.endSessionOperation, async (ctx, { id }) => {
    await endSession(ctx, ctx.asker!.identityId, id)
    return {}
  }),
  implement(sessions.endOtherSessionsOperation, async ctx => ({
    ended: await endOtherSessions(ctx, ctx.asker!.identityId, ctx.asker!.session!.id),
  })),
  inWorkspace(sessions.listKeysOperation, async ctx => {
    const keys = await listApiKeys(ctx)
    return {
      keys: keys.map(({ createdAt, expiresAt, lastUsedAt, endedAt, ...key }) => ({
        ...key,
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
        endedAt: endedAt?.toISOString() ?? null,
      })),
    }
  }),
  inWorkspace(sessions.makeKeyOperation, async (ctx, parts) => {
    const { expiresAt, ...made } = await makeApiKey(ctx, parts)
    return { ...made, expiresAt: expiresAt.toISOString() }
  }),
  inWorkspace(sessions.endKeyOperation, async (ctx, { id }) => {
    await endApiKey(ctx, id)
    return {}
  }),
]

async function presentIdentity(ctx: AskedCtx) {
  const { asker } = ctx
  if (!asker?.session) return null
  const { identityId: id, name, email, ownsInstallation } = asker
  return { id, name, email, ownsInstallation, ...(await describeWaysIn(ctx, id)) }
}
