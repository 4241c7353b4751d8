import { enter } from '../../../platform/context.ts'
import { formatDay } from '../../../platform/days.ts'
import { listOwnWorkspaces, type OwnWorkspace } from '../../../workspaces/server/memberships.queries.ts'
import { renameWorkspace } from '../../../workspaces/server/rename-workspace.ts'
import { todayIn } from '../../../workspaces/server/workspaces.queries.ts'
import * as workspaces from '../../../workspaces/workspaces.operations.ts'
import { foundWorkspace } from '../../joining/found-workspace.ts'
import { seatInSample } from '../../joining/seat-in-sample.ts'
import { countWorkspace, describeWorkspace } from '../../pages/workspace.ts'
import type { AskedCtx } from '../asker.ts'
import { type Implementation, implement, inWorkspace } from '../implement.ts'

export const workspaceRoutes: Implementation[] = [
  implement(workspaces.listWorkspacesOperation, async ctx => {
    const own = await listOwnWorkspaces(ctx, ctx.asker!.identityId)
    return { workspaces: await Promise.all(own.map(workspace => present(ctx, workspace))) }
  }),
  inWorkspace(workspaces.getWorkspaceOperation, async (ctx, { workspace }, asked) => ({
    ...(await presentOwn(asked, workspace)),
    ...(await describeWorkspace(ctx)),
  })),
  inWorkspace(workspaces.countWorkspaceOperation, countWorkspace),
  inWorkspace(workspaces.renameWorkspaceOperation, async (ctx, { workspace, name }, asked) => {
    await renameWorkspace(ctx, name)
    return presentOwn(asked, workspace)
  }),
  implement(workspaces.foundWorkspaceOperation, async (ctx, { name }) =>
    presentOwn(ctx, await foundWorkspace(ctx, name, ctx.asker!)),
  ),
  implement(workspaces.openSampleOperation, async ctx =>
    presentOwn(ctx, await seatInSample(ctx, ctx.asker!)),
  ),
]

async function presentOwn(ctx: AskedCtx, slug: string) {
  const own = await listOwnWorkspaces(ctx, ctx.asker!.identityId)
  return present(ctx, own.find(workspace => workspace.slug === slug)!)
}

async function present(ctx: AskedCtx, { id, slug, name, isSample, role, memberId }: OwnWorkspace) {
  const today = formatDay(await todayIn(enter(ctx, id)))
  return { slug, name, isSample, today, role, memberId }
}
