import { openOwnWorkspace } from '../../src/app/open-workspace.ts'
import { reactions } from '../../src/app/reactions.ts'
import type { MessageHeader } from '../../src/correspondence/headers.ts'
import { readHeader } from '../../src/correspondence/reading/read-header.ts'
import { fileMessages, lockFiling } from '../../src/correspondence/server/file-messages.ts'
import { declareOurs } from '../../src/people/server/declare-ours.ts'
import { findPersonByAddress, listMembers } from '../../src/people/server/people.queries.ts'
import { clockAt } from '../../src/platform/clock.ts'
import { enter, inTransaction, makeContext, type WorkspaceCtx } from '../../src/platform/context.ts'
import { connect } from '../../src/platform/database/database.ts'
import { silent } from '../../src/platform/log.ts'
import type { Permission } from '../../src/platform/viewer.ts'
import { readToday } from '../../src/relationships/server/read-relationships.ts'
import { MEMBERS, PEOPLE } from '../../src/world/cast.ts'
import { STORY_NOW, storyMails, storyOurs, toRfc822 } from '../../src/world/story.ts'
import { createTestDatabase } from './database.ts'
import { openTestWorkspace, TEST_NOW, type TestWorkspace } from './workspace.ts'

/** One's own workspace with the mail of the story in it, measured. */
export async function openStoryWorkspace(): Promise<TestWorkspace> {
  measured ??= measureStory()
  return openTestWorkspace(TEST_NOW, await measured)
}

/** Reading and measuring take seconds, so each file of tests does it once, and copies the database. */
let measured: Promise<string> | undefined

async function measureStory(): Promise<string> {
  const database = await createTestDatabase()
  const connection = connect(database.url)
  const outside = makeContext(connection.db, { clock: clockAt(TEST_NOW), log: silent })
  const ctx = enter(outside, (await openOwnWorkspace(outside)).id)
  await fileStory(ctx)
  await readToday(ctx)
  await connection.close()
  return database.url
}

export async function fileStory(ctx: WorkspaceCtx, mails = storyMails()) {
  const headers = mails.map(
    mail => readHeader(Buffer.from(toRfc822(mail)), { now: STORY_NOW }) as MessageHeader,
  )
  await inTransaction(ctx, async ctx => {
    await lockFiling(ctx)
    await declareOurs(ctx, storyOurs())
    const incoming = headers.map(header => ({ header, source: 'the story', size: 1, importId: null }))
    const { added, reattributed } = await fileMessages(ctx, incoming)
    await reactions.messagesFiled(ctx, [...added, ...reattributed])
  })
}

/** The same workspace as one of us sees it. */
export async function as(
  ctx: WorkspaceCtx,
  member: keyof typeof MEMBERS,
  permission: Permission = 'write',
): Promise<WorkspaceCtx> {
  const { name } = MEMBERS[member]
  const found = (await listMembers(ctx)).find(known => known.name === name)
  return enter(ctx, ctx.workspaceId, { memberId: found!.id, name, via: 'app', permission })
}

/** The id of somebody of the story. */
export async function idOf(ctx: WorkspaceCtx, person: keyof typeof PEOPLE): Promise<string> {
  return (await findPersonByAddress(ctx, PEOPLE[person].addresses[0]))!
}
