import { sql } from 'kysely'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { placeFact } from '../../trust/server/place-fact.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { mayKeepStories, mayTakeBackTelling } from '../story.policy.ts'
import { nameOfStory, type StoryFields, type TellingFields, tellingOf } from '../story.ts'
import type { StoryTellingsTable } from './stories.table.ts'
import { storyRecord } from './story-record.ts'

/** Writes down that one of us told a story to one of them. Gives the id of the entry. */
export async function tellStory(ctx: WorkspaceCtx, id: string, told: TellingFields): Promise<string> {
  requireAbility(mayKeepStories(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const story = await lockStory(ctx, id)
    const { may } = tellingOf(story, formatDay(await todayIn(ctx)))
    if (may !== true) throw new Refusal('conflict', `${may} Change who may be told it first.`)
    const { memberId, personId, on } = await placeFact(ctx, { ...told, on: told.toldOn })
    if (on < story.happenedOn)
      throw new Refusal('invalid', `It happened on ${story.happenedOn}, and was told after that.`)
    const telling = ctx.ids.next()
    await ctx.db
      .insertInto('story_tellings')
      .values({
        workspace_id: ctx.workspaceId,
        id: telling,
        story_id: id,
        person_id: personId,
        member_id: memberId,
        told_on: on,
        place: told.place,
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    const after = { toldTo: personId, toldOn: on, place: told.place }
    await recordChange(ctx, {
      action: 'story.told',
      subjectId: id,
      subject: nameOfStory(story.problem),
      after,
    })
    return telling
  })
}

/** Takes back that a story was told, which was written down by mistake. */
export async function takeBackTelling(ctx: WorkspaceCtx, id: string, tellingId: string): Promise<void> {
  requireAbility(mayKeepStories(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    const story = await lockStory(ctx, id)
    const { rows } = await sql<StoryTellingsTable>`
      select * from story_tellings where workspace_id = ${ctx.workspaceId}
        and id = ${tellingId}::uuid and story_id = ${id}::uuid for update`.execute(ctx.db)
    const telling = rows[0]
    if (!telling) throw new Refusal('not_found', 'It was not told so here.')
    requireAbility(mayTakeBackTelling(ctx.viewer, { authorId: telling.author_id }))
    await ctx.db
      .deleteFrom('story_tellings')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', tellingId)
      .execute()
    await recordChange(ctx, {
      action: 'story.untold',
      subjectId: id,
      subject: nameOfStory(story.problem),
      before: { toldTo: telling.person_id, toldOn: telling.told_on, place: telling.place },
    })
  })
}

async function lockStory(ctx: WorkspaceCtx, id: string): Promise<StoryFields> {
  const found = await storyRecord.lock(ctx, id)
  if (!found || found.fields.isTrashed) throw new Refusal('not_found', storyRecord.missing)
  return found.fields as StoryFields
}
