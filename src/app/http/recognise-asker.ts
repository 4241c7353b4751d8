import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Ctx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { findApiKey } from '../../sessions/server/api-keys.queries.ts'
import { findSession } from '../../sessions/server/find-session.ts'
import { countGuess } from '../../sessions/server/guesses.ts'
import type { SignIn } from '../../sessions/server/sign-in.ts'
import { findIdentityOfMember } from '../../workspaces/server/memberships.queries.ts'
import type { Asker } from './asker.ts'
import { clientOf, signInRequest } from './client.ts'

const RENEWED_AFTER_MS = 86_400_000
const WRONG_KEYS = { most: 30, minutes: 15 }

type Parts = { ctx: Ctx; signIn: SignIn; secret: string; isHttps: boolean }

/** Who sent a request, by the session of its cookie or by the key it carries; null where it has neither. */
export async function recogniseAsker(c: Context, parts: Parts): Promise<Asker | null> {
  const [, key] = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '') ?? []
  return key === undefined ? bySession(c, parts) : byKey(c, parts, key)
}

async function bySession(c: Context, { ctx, signIn, secret, isHttps }: Parts): Promise<Asker | null> {
  const cookie = getCookie(c, `${isHttps ? '__Secure-' : ''}goodfaith.session_token`)
  const found = cookie && (await findSession(ctx, secret, cookie))
  if (!found) return null
  if (ctx.clock.now().getTime() - found.renewedAt.getTime() > RENEWED_AFTER_MS) {
    const { headers } = await signIn.api.getSession({
      headers: signInRequest(c).headers,
      returnHeaders: true,
    })
    for (const renewed of headers.getSetCookie()) c.header('set-cookie', renewed, { append: true })
  }
  const { id, token, renewedAt: _, ...who } = found
  return { ...who, via: 'app', session: { id, token } }
}

async function byKey(c: Context, { ctx }: Parts, key: string): Promise<Asker> {
  const found = await findApiKey(ctx, key)
  const identity = found && (await findIdentityOfMember(ctx, found.workspaceId, found.memberId))
  if (!found || !identity) {
    await countGuess(ctx, 'api key', clientOf(c), WRONG_KEYS)
    throw new Refusal('signed_out', 'That key opens nothing: it was never made, has ended, or is cut short.')
  }
  const { workspaceId, scope } = found
  return { ...identity, ownsInstallation: false, via: 'api', key: { workspaceId, scope } }
}
