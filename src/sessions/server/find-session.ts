import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Ctx } from '../../platform/context.ts'
import './sessions.table.ts'

export type FoundSession = {
  id: string
  token: string
  identityId: string
  name: string
  email: string
  ownsInstallation: boolean
  /** When its end was last moved on. */
  renewedAt: Date
}

/**
 * The session of a cookie, in one statement; undefined where it is none, has ended, or was not made with our secret.
 * The library's own way takes several statements, which every request would pay for.
 */
export async function findSession(
  ctx: Ctx,
  secret: string,
  cookie: string,
): Promise<FoundSession | undefined> {
  const token = tokenOf(secret, cookie)
  if (token === undefined) return undefined
  const found = await ctx.db
    .selectFrom('sessions')
    .innerJoin('identities', 'identities.id', 'sessions.identity_id')
    .leftJoin('installation_owners', 'installation_owners.identity_id', 'identities.id')
    .select([
      'sessions.id',
      'sessions.updated_at as renewedAt',
      'identities.id as identityId',
      'identities.name',
      'identities.email',
      'installation_owners.since',
    ])
    .where('sessions.token', '=', token)
    .where('sessions.expires_at', '>', ctx.clock.now())
    .executeTakeFirst()
  if (!found) return undefined
  const { since, ...session } = found
  return { ...session, token, ownsInstallation: since !== null }
}

/** A cookie is `token.signature`, the signature an HMAC-SHA-256 of the token in base64. */
function tokenOf(secret: string, cookie: string): string | undefined {
  const dot = cookie.lastIndexOf('.')
  if (dot < 1) return undefined
  const token = cookie.slice(0, dot)
  const signature = Buffer.from(cookie.slice(dot + 1), 'base64')
  const expected = createHmac('sha256', secret).update(token).digest()
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : undefined
}
