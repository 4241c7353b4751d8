import type { Ctx } from '../platform/context.ts'
import { Refusal } from '../platform/refusals.ts'
import { createWorkspace } from '../workspaces/server/create-workspace.ts'
import { getWorkspace, listWorkspaces } from '../workspaces/server/workspaces.queries.ts'
import type { Workspace } from '../workspaces/workspace.ts'

const OWN = { slug: 'own', name: 'My workspace' }

/** One's own workspace, made on first use. */
export async function openOwnWorkspace(ctx: Ctx): Promise<Workspace> {
  const own = (await listWorkspaces(ctx)).find(({ isSample }) => !isSample)
  return own ?? createWorkspace(ctx, OWN)
}

/** The workspace a command is about: the one named, else one's own, else the sample. */
export async function chooseWorkspace(ctx: Ctx, slug?: string): Promise<Workspace> {
  if (slug !== undefined) return getWorkspace(ctx, slug)
  const [first] = await listWorkspaces(ctx)
  if (first) return first
  throw new Refusal(
    'not_found',
    'There is nothing here yet. Import mail (goodfaith import PATH --as YOUR-ADDRESS) or open the sample (goodfaith sample).',
  )
}
