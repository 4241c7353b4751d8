import { readBody } from '../correspondence/reading/read-body.ts'
import { readHeader } from '../correspondence/reading/read-header.ts'
import { fileMessages, lockFiling } from '../correspondence/server/file-messages.ts'
import { storeBodies } from '../correspondence/server/store-bodies.ts'
import { declareOurs } from '../people/server/declare-ours.ts'
import { type Ctx, inTransaction } from '../platform/context.ts'
import { readToday } from '../relationships/server/read-relationships.ts'
import { createWorkspace } from '../workspaces/server/create-workspace.ts'
import { listWorkspaces } from '../workspaces/server/workspaces.queries.ts'
import type { Workspace } from '../workspaces/workspace.ts'
import { STORY_TODAY, storyMails, storyOurs, toRfc822 } from '../world/story.ts'
import { reactions } from './reactions.ts'

const SAMPLE = { slug: 'sample', name: 'Sample workspace', isSample: true }

/** The sample workspace: the story of `src/world`, filed as its mail was written; made on first use. */
export async function openSample(ctx: Ctx): Promise<Workspace> {
  const known = (await listWorkspaces(ctx)).find(({ isSample }) => isSample)
  if (known) return known
  return inTransaction(ctx, async ctx => {
    const workspace = await createWorkspace(ctx, { ...SAMPLE, todayOn: STORY_TODAY })
    await fileStory({ ...ctx, workspaceId: workspace.id })
    return workspace
  })
}
