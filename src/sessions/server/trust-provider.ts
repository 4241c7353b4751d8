import { DiscoveryError, discoverOIDCConfig } from '@better-auth/sso'
import type { Ctx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import './sessions.table.ts'

type Parts = {
  name: string
  issuer: string
  domain: string
  clientId: string
  clientSecret: string
  workspaceId: string | null
  identityId: string
}

/**
 * Trusts an OpenID provider with the sign-in of everybody at a domain, once it has answered with its own description
 * (OpenID Connect Discovery 1.0 §4). It may lie inside one's own network: whoever runs the installation named it.
 */
export async function trustProvider(ctx: Ctx, parts: Parts): Promise<string> {
  const { name, issuer, domain, clientId, clientSecret, workspaceId, identityId } = parts
  const found = await discoverOIDCConfig({ issuer, isTrustedOrigin: () => true }).catch(error => {
    if (error instanceof DiscoveryError) throw new Refusal('unusable', `${issuer}: ${error.message}`)
    throw error
  })
  const id = ctx.ids.next()
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('sso_providers')
    .values({
      id,
      provider: name,
      issuer: found.issuer,
      domain,
      oidc_config: JSON.stringify({ ...found, clientId, clientSecret, pkce: true }),
      saml_config: null,
      domainVerified: true,
      identity_id: identityId,
      joins_workspace_id: workspaceId,
    })
    .onConflict(conflict => conflict.column('provider').doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) {
    throw new Refusal('conflict', `There is a provider called “${name}” already.`)
  }
  return id
}

export async function distrustProvider(ctx: Ctx, id: string): Promise<void> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('sso_providers')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw new Refusal('not_found', 'There is no such provider.')
}
