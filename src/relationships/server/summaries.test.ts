import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestWorkspace, type TestWorkspace } from '../../../test/setup/workspace.ts'
import { liveReactions, reactions } from '../../app/reactions.ts'
import type { MessageHeader } from '../../correspondence/headers.ts'
import { readHeader } from '../../correspondence/reading/read-header.ts'
import { fileMessages, lockFiling } from '../../correspondence/server/file-messages.ts'
import type { Reactions } from '../../correspondence/server/filed.ts'
import { declareOurs } from '../../people/server/declare-ours.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { STORY_NOW, storyMails, storyOurs, toRfc822 } from '../../world/story.ts'
import { listOrganisations } from './list-organisations.ts'
import { listPeople } from './list-people.ts'
import { listRelationships } from './list-relationships.ts'
import { readToday } from './read-relationships.ts'
import { sumUpAll } from './summaries.ts'

let workspace: TestWorkspace
beforeEach(async () => {
  workspace = await openTestWorkspace()
})
afterEach(() => workspace.close())

const story: MessageHeader[] = storyMails().map(
  mail => readHeader(Buffer.from(toRfc822(mail)), { now: STORY_NOW }) as MessageHeader,
)

const file = (ctx: WorkspaceCtx, headers: MessageHeader[], { messagesFiled }: Reactions) =>
  inTransaction(ctx, async ctx => {
    await lockFiling(ctx)
    const incoming = headers.map(header => ({ header, source: 'the story', size: 1, importId: null }))
    const { added, reattributed } = await fileMessages(ctx, incoming)
    await messagesFiled(ctx, [...added, ...reattributed])
  })

async function summaries({ db }: WorkspaceCtx) {
  const counts = await sql`select member_id, state, count from reading_counts order by 1, 2`.execute(db)
  const organisations = await sql`
    select organisation_id, people, relationships, strength, states, sent, received, last_at
    from organisation_readings order by 1`.execute(db)
  const people = await sql`select * from person_readings order by person_id`.execute(db)
  return { counts: counts.rows, organisations: organisations.rows, people: people.rows }
}

test('counts, organisations and people that followed single messages are those counted from nothing', async () => {
  const { ctx } = workspace
  await declareOurs(ctx, storyOurs())
  await file(ctx, story.slice(0, -40), reactions)
  await readToday(ctx)
  for (const header of story.slice(-40)) await file(ctx, [header], liveReactions)
  const { total, states } = await listRelationships(ctx, { sort: 'strength', limit: 1 })
  const { organisations } = await listOrganisations(ctx, { limit: 200 })
  await listPeople(ctx, {})
  const followed = await summaries(ctx)
  const { rows } = await sql<{ asOf: string }>`select as_of as "asOf" from reading_sets`.execute(ctx.db)
  await sumUpAll(ctx, rows[0]!.asOf)
  expect(followed).toEqual(await summaries(ctx))
  expect(followed.people.length).toBeGreaterThan(0)
  expect(followed.organisations.length).toBe(organisations.length)
  expect(Object.values(states!).reduce((sum, count) => sum + count, 0)).toBe(total)
  expect(organisations.reduce((sum, { relationships }) => sum + relationships, 0)).toBe(total)
})
