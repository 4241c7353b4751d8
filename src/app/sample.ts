import { siftMessages } from '../commitments/server/suggestions/sift-messages.ts'
import type { MessageHeader } from '../correspondence/headers.ts'
import { readBody } from '../correspondence/reading/read-body.ts'
import { readHeader } from '../correspondence/reading/read-header.ts'
import { fileMessages, findMessagesOf, lockFiling } from '../correspondence/server/file-messages.ts'
import { storeBodies, zoneOf } from '../correspondence/server/read-bodies.ts'
import { declareOurs } from '../people/server/declare-ours.ts'
import { joinAddresses } from '../people/server/join-addresses.ts'
import { type Ctx, enter, inTransaction, type WorkspaceCtx } from '../platform/context.ts'
import { indexMessages } from '../search/server/index-messages.ts'
import { createWorkspace } from '../workspaces/server/create-workspace.ts'
import { listWorkspaces } from '../workspaces/server/workspaces.queries.ts'
import type { Workspace } from '../workspaces/workspace.ts'
import { INTENDED_STATES } from '../world/intended-states.ts'
import { STORY_NOW, STORY_TODAY, storyMails, storyOurs, toRfc822 } from '../world/story.ts'
import { reactions } from './reactions.ts'
import { tellFacts } from './sample-facts.ts'

const SAMPLE = { slug: 'sample', name: 'Sample workspace', isSample: true }

/** The sample workspace: the story of `src/world`, filed as its mail was written; made on first use. */
export async function openSample(ctx: Ctx): Promise<Workspace> {
  const known = (await listWorkspaces(ctx)).find(({ isSample }) => isSample)
  if (known) return known
  return inTransaction(ctx, async ctx => {
    const workspace = await createWorkspace(ctx, { ...SAMPLE, todayOn: STORY_TODAY })
    const inside = enter(ctx, workspace.id)
    const mails = await fileStory(inside)
    await joinStoryPeople(inside)
    await indexMessages(inside)
    await reactions.headersRead(inside)
    await reactions.measured(inside)
    await tellFacts(inside, mails)
    await siftMessages(inside)
    return workspace
  })
}

/** Files the mail of the story. Gives the message that each mail has become, by the mail's id in the story. */
async function fileStory(ctx: WorkspaceCtx): Promise<ReadonlyMap<string, string>> {
  const story = storyMails()
  const mails = story.map(mail => Buffer.from(toRfc822(mail)))
  await lockFiling(ctx)
  await declareOurs(ctx, storyOurs())
  const incoming = mails.map((bytes, i) => ({
    header: readHeader(bytes, { now: STORY_NOW, envelopeDate: null }) as MessageHeader,
    source: `the story, mail ${i + 1}`,
    size: bytes.length,
    importId: null,
  }))
  const { added } = await fileMessages(ctx, incoming)
  await reactions.tablesGrown(ctx)
  await reactions.messagesFiled(ctx, added)
  const bodies = await Promise.all(mails.map(readBody))
  await storeBodies(
    ctx,
    bodies.map((body, i) => ({ messageId: added[i]!, ...body, offsetMinutes: zoneOf(mails[i]!) })),
  )
  await reactions.readingChanged(ctx, added)
  return new Map(story.map(({ messageId }, i) => [messageId.split('@')[0]!, added[i]!]))
}

/** Which addresses are one person's the story knows; in one's own workspace a person says so. */
async function joinStoryPeople(ctx: WorkspaceCtx) {
  for (const [address, { also }] of Object.entries(INTENDED_STATES)) {
    if (!also) continue
    const moved = await joinAddresses(ctx, [address, ...also])
    await reactions.messagesFiled(ctx, await findMessagesOf(ctx, moved, []))
  }
}
