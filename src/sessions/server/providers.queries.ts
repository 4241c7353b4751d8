import type { Ctx } from '../../platform/context.ts'
import './sessions.table.ts'

/** Where the providers of single sign-on that the installation trusts are to be asked. */
export async function originsOfProviders(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.selectFrom('sso_providers').select('issuer').execute()
  return rows.map(({ issuer }) => new URL(issuer).origin)
}

const columns = [
  'id',
  'provider as name',
  'issuer',
  'domain',
  'oidc_config',
  'joins_workspace_id as workspaceId',
] as const

export const listProviders = (ctx: Ctx) =>
  ctx.db.selectFrom('sso_providers').select(columns).orderBy('provider').execute()

export const findProvider = (ctx: Ctx, name: string) =>
  ctx.db.selectFrom('sso_providers').select(columns).where('provider', '=', name).executeTakeFirst()
