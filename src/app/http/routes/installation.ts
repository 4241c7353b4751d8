import * as installation from '../../../installation/installation.operations.ts'
import {
  findMailServer,
  forgetMailServer,
  setMailServer,
} from '../../../installation/server/mail-settings.ts'
import { listWaitingLinks } from '../../../installation/server/system-mails.ts'
import { listProviders } from '../../../sessions/server/providers.queries.ts'
import { SIGN_IN_PATH } from '../../../sessions/server/sign-in.ts'
import { distrustProvider, trustProvider } from '../../../sessions/server/trust-provider.ts'
import { getWorkspace, listWorkspaces } from '../../../workspaces/server/workspaces.queries.ts'
import { beginInstallation } from '../../joining/begin-installation.ts'
import { forgetSpentInvitations } from '../../joining/forget-spent-invitations.ts'
import type { AskedCtx } from '../asker.ts'
import { type Implementation, implement } from '../implement.ts'
import type { Parts } from '../parts.ts'

/** What is set once for the whole installation, by whoever runs it. */
export const installationRoutes = ({ signIn, secret, origin, sendMails }: Parts): Implementation[] => [
  implement(installation.beginOperation, async (ctx, parts) => {
    await beginInstallation(ctx, signIn, parts)
    return {}
  }),
  implement(installation.getMailServerOperation, async ctx => {
    const server = await findMailServer(ctx, secret)
    if (!server) return { server: null }
    const { password, ...rest } = server
    return { server: { ...rest, hasPassword: password !== null } }
  }),
  implement(installation.setMailServerOperation, async (ctx, server) => {
    await setMailServer(ctx, secret, server, ctx.asker!.email)
    ctx.afterwards.push(sendMails)
    return {}
  }),
  implement(installation.forgetMailServerOperation, async ctx => {
    await forgetMailServer(ctx)
    return {}
  }),
  implement(installation.listLinksOperation, async ctx => {
    await forgetSpentInvitations(ctx)
    const links = await listWaitingLinks(ctx)
    return {
      links: links.map(({ link, endsAt, ...rest }) => ({
        ...rest,
        link: link!,
        endsAt: endsAt!.toISOString(),
      })),
    }
  }),
  implement(installation.listProvidersOperation, async ctx => ({
    providers: await presentProviders(ctx, origin),
  })),
  implement(installation.addProviderOperation, async (ctx, { workspace, ...provider }) => {
    const workspaceId = workspace === null ? null : (await getWorkspace(ctx, workspace)).id
    const id = await trustProvider(ctx, { ...provider, workspaceId, identityId: ctx.asker!.identityId })
    return (await presentProviders(ctx, origin)).find(provider => provider.id === id)!
  }),
  implement(installation.removeProviderOperation, async (ctx, { id }) => {
    await distrustProvider(ctx, id)
    return {}
  }),
]

async function presentProviders(ctx: AskedCtx, origin: string) {
  const slugs = new Map((await listWorkspaces(ctx)).map(({ id, slug }) => [id, slug]))
  return (await listProviders(ctx)).map(({ id, name, issuer, domain, oidc_config, workspaceId }) => ({
    id,
    name,
    issuer,
    domain,
    clientId: (JSON.parse(oidc_config ?? '{}') as { clientId?: string }).clientId ?? '',
    workspace: slugs.get(workspaceId ?? '') ?? null,
    callback: `${origin}${SIGN_IN_PATH}/sso/callback/${name}`,
  }))
}
